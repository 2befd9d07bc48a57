import {css} from 'lit';

/** What `trips.view.ts` draws. */
export const tripsStyles = css`
  .trips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    justify-self: stretch;
  }

  .trips > p + p {
    flex: 1 1 12em;
  }

  .figure {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }

  .figure > strong {
    /* “0 or 1” on one line, in large text on a telephone, too. */
    font-size: min(3em, 26cqi);
    line-height: 1;
    overflow-wrap: normal;
  }

  .free > .figure > strong {
    color: var(--_success);
  }

  @media print {
    .free > .figure > strong {
      color: var(--_text);
    }
  }
`;
