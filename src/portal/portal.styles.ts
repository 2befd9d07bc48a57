import {css} from 'lit';

export const portalStyles = css`
  :host {
    /* Only sets tokens: the page around it keeps its own look. */
    font-size: inherit;
    color: inherit;
    line-height: inherit;
  }

  :host([mode='elder']) {
    --zt-font-size-min: 24px;
    --zt-target: 60px;
    --zt-space: 1.25em;
    --zt-line-width: 2px;
    --zt-focus-width: 4px;
    --zt-motion: 0ms;
  }

  dialog {
    font-size: max(1em, var(--zt-font-size-min, 16px));
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid var(--_control-line);
    border-radius: var(--_radius);
    padding: 1.5em;
    max-inline-size: 30em;
  }

  dialog::backdrop {
    background: color-mix(in srgb, var(--_text) 60%, transparent);
  }
`;
