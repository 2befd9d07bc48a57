import {css} from 'lit';

/** What stands over the page at a shared machine, fetched with it. */
export const kioskStyles = css`
  /* No menu of the telephone's own for a link that is held. */
  :host {
    -webkit-touch-callout: none;
  }

  dialog {
    font-size: max(1em, var(--zt-font-size-min, 16px));
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: min(1.5em, 6%);
    max-inline-size: min(30em, 100% - 1em);
  }

  dialog::backdrop {
    background: color-mix(in srgb, black 60%, transparent);
  }

  .told {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .told.phone {
    font-size: 1.75em;
  }

  /* On a small screen the words go by, and what is pressed stays in sight. */
  .warning,
  .way-out {
    padding-block-end: 0;
  }

  .acts {
    position: sticky;
    inset-block-end: 0;
    justify-self: stretch;
    background: var(--_surface);
    padding-block: 0.5em min(1.5em, 6%);
  }

  .attract {
    border: 0;
    border-radius: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    cursor: pointer;
  }

  .attract[open] {
    display: grid;
    gap: 2em;
    place-content: safe center;
    justify-items: center;
    text-align: center;
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
