import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

/** What only the card has, beside the picker's time step. */
export const appointmentCardStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 64em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(6em, max-content) 1fr;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  @container (max-width: 24em) {
    .facts > div {
      grid-template-columns: 1fr;
    }
  }

  .facts dt {
    color: var(--_text-muted);
  }

  .facts dd {
    overflow-wrap: anywhere;
  }

  .reference {
    font-size: 1.5em;
    line-height: 1.2;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.5em;
    border: var(--_line-width) solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }

  .field {
    display: grid;
    gap: 0.25em;
    max-inline-size: 36em;
  }

  textarea {
    inline-size: 100%;
    padding: 0.5em 0.75em;
  }

  ol,
  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  .cards {
    padding: 0;
  }

  /* Where it is narrow, the button that acts is as wide as the card. */
  @container (max-width: 30em) {
    .primary {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: LinkText;
    }
  }

  @media print {
    .no-print,
    button {
      display: none;
    }
  }

  ${paperStyles}
`;
