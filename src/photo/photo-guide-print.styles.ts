import {css} from 'lit';

/** The guide on paper: read from the wall of a kitchen, ticked with a pencil. */
export const photoGuidePrintStyles = css`
  /* One page: the drawings small, the list as squares. */
  @media print {
    :host {
      font-size: 8.5pt;
      line-height: 1.3;
      max-inline-size: none;
    }

    .lessons {
      grid-template-columns: 1fr;
    }

    .guide {
      display: block;
      columns: 2;
      column-gap: 2em;
    }

    .guide > * {
      margin-block-end: 0.5em;
    }

    .guide .stack,
    .lessons,
    .plain-list {
      gap: 0.25em;
    }

    .subheading {
      break-after: avoid;
    }

    .sources,
    .wardrobe,
    .check,
    .hint {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
    }

    summary {
      display: none;
    }

    .figure {
      inline-size: 3.75em;
    }

    .notice {
      gap: 0.25em;
      break-inside: avoid;
    }

    .notice,
    .facts > div,
    .target,
    .loan,
    .paper,
    .sizes > li {
      min-block-size: 0;
      padding-block: 0.125em;
    }

    .loan,
    .paper {
      border: 0;
      padding-inline: 0;
      break-inside: avoid;
    }
  }
`;
