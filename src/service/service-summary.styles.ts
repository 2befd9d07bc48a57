import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

export const serviceSummaryStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .stack {
    gap: calc(var(--_space) * 1.5);
  }

  .section {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    justify-self: stretch;
  }

  .columns {
    display: grid;
    gap: inherit;
  }

  @container (min-width: 40em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  .plain-list {
    list-style: none;
    display: grid;
    gap: 0.5em;
    justify-self: stretch;
  }

  .ways > li {
    padding-block: 0.75em;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .tag {
    display: inline-block;
    padding-inline: 0.625em;
    border: 1px solid var(--_control-line);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .tag.none {
    border-color: currentcolor;
    color: var(--_success);
    font-weight: 700;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }

  .row > .target {
    margin-inline-end: 1em;
  }

  .skeleton.hero {
    block-size: 4.5em;
    inline-size: 16em;
  }

  @media print {
    .ways > li {
      break-inside: avoid;
    }
  }

  ${paperStyles}
`;
