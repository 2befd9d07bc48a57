import {css} from 'lit';

/** The list on paper (一次性告知单). */
export const requirementsPrintStyles = css`
  /* One page where it can be one: everything open, nothing larger than a paper form. */
  @media print {
    :host {
      font-size: 10pt;
      max-inline-size: none;
    }

    .print-only,
    .stack,
    .several,
    .several .plain-list {
      display: block;
    }

    .stack > * {
      margin-block-end: 0.5em;
    }

    .long > .entries,
    details::details-content {
      content-visibility: visible;
    }

    summary {
      display: none;
    }

    .foot {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }

    .question,
    .keeping {
      display: none;
    }

    .entry {
      break-inside: avoid;
      padding: 0.25em 0.5em;
    }

    .several {
      break-inside: auto;
    }

    .subheading {
      break-after: avoid;
    }

    .paper {
      min-block-size: 0;
      padding: 0;
    }

    .details p,
    .details dl,
    .details div {
      display: inline;
    }

    .qr {
      inline-size: 7em;
    }
  }
`;
