import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

/** Headline, facts, form. */
export const trackerContentStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .tracker > section + section {
    border-block-start: var(--_line-width) solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .above {
    display: block;
    font-size: 1rem;
    font-size: 0.7273em;
    font-weight: 400;
    color: var(--_text-muted);
  }

  .section {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    justify-self: stretch;
  }

  .facts {
    display: grid;
    gap: 0 1.5em;
  }

  .facts > div {
    padding-block: 0.5em;
    border-block-end: var(--_line-width) solid var(--_line);
  }

  .facts dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  @container (min-width: 34em) {
    .facts > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 0 1em;
      align-items: baseline;
    }
  }

  .row,
  .checked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }

  .carriers {
    display: grid;
    gap: 0.5em;
  }

  .carriers > button {
    text-align: start;
  }

  form > .primary {
    justify-self: stretch;
  }

  @container (min-width: 34em) {
    form > .primary {
      justify-self: start;
    }
  }

  @media print {
    .facts > div,
    .notice {
      break-inside: avoid;
    }
  }

  ${paperStyles}
`;
