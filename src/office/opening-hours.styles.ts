import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

export const openingHoursStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .name {
    display: block;
    font-size: 0.7273em;
    font-weight: 400;
    color: var(--_text-muted);
  }

  .now {
    justify-self: stretch;
    padding: 0.5em 1em;
    background: var(--_surface-subtle);
    border-inline-start: 0.375em solid var(--_control-line);
  }

  .now.open {
    border-color: var(--_success);
  }

  .now.open > .subheading {
    color: var(--_success);
  }

  .now.partly {
    border-color: var(--_warning);
  }

  .week {
    border-collapse: collapse;
    inline-size: 100%;
  }

  caption {
    text-align: start;
    padding-block-end: 0.5em;
  }

  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  th {
    font-weight: 400;
    padding-inline-end: 1em;
  }

  .today > th {
    font-weight: 700;
  }

  .tag {
    display: inline-block;
    padding-inline: 0.625em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.875em;
  }

  /* Chinese may break anywhere; these go to the next line as they are. */
  .whole,
  .span > .muted {
    display: inline-block;
  }

  .days {
    display: block;
    font-weight: 700;
  }

  .ahead {
    list-style: none;
    display: grid;
    gap: 0.75em;
    justify-self: stretch;
  }

  /* Beside each other they would break words in two. */
  @container (max-width: 24em) {
    .week,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    td {
      border: 0;
      padding-block-start: 0;
    }
  }

  @media print {
    .now {
      display: none;
    }

    /* A day on one line: the week stands on one page. */
    .span {
      display: inline-block;
      margin-inline-end: 0.25em;
    }

    .span:has(+ .span)::after {
      content: ';';
    }

    tr,
    .ahead > li {
      break-inside: avoid;
    }
  }

  ${paperStyles}
`;
