import {css} from 'lit';

/**
 * On paper a link leads nowhere: its address is written out, a file to save is not. Nothing has the
 * focus.
 */
export const paperStyles = css`
  @media print {
    a[href^='http']::after {
      content: attr(href);
      font-weight: 400;
      margin-inline-start: 0.5em;
    }

    [download] {
      display: none;
    }

    :focus-visible {
      outline: none;
    }
  }
`;
