import {css} from 'lit';

/** A rail with a mark a step. Marks differ in shape, and are borders, which forced colours keep. */
export const timelineStyles = css`
  .timeline {
    list-style: none;
    justify-self: stretch;
  }

  .timeline > li {
    position: relative;
    padding-inline-start: 2.125em;
    padding-block-end: 1.25em;
  }

  .timeline > li::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline-start: 0.25em;
    inset-block-start: 0.1875em;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_control-line);
    border-radius: 50%;
    background: var(--_surface);
  }

  .timeline > li::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.75em - 1px);
    inset-block: 1.375em -0.125em;
    border-inline-start: 2px solid var(--_line);
  }

  .timeline > li:last-child {
    padding-block-end: 0;
  }

  .timeline > li:last-child::after {
    content: none;
  }

  .timeline > .current::before {
    border: 0.5em solid var(--_accent);
  }

  .timeline > .trouble::before {
    border-color: var(--_warning);
    border-radius: 0;
    rotate: 45deg;
  }

  .current > .state {
    font-weight: 700;
    font-size: 1.125em;
  }

  @media screen {
    .folded {
      display: none;
    }

    .short > .older {
      display: none;
    }

    .short > .last::after {
      border-inline-start-style: dashed;
    }
  }

  @media print {
    .timeline > li {
      break-inside: avoid;
    }
  }
`;
