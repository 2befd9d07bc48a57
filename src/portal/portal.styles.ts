import {css} from 'lit';

export const portalStyles = css`
  :host {
    /* Only sets tokens: the page around it keeps its own look. */
    font-size: inherit;
    color: inherit;
    line-height: inherit;
  }

  :host([mode='elder']),
  :host([kiosk]) {
    --zt-font-size-min: 24px;
    --zt-target: 60px;
    --zt-space: 1.25em;
    --zt-line-width: 2px;
    --zt-focus-width: 4px;
    --zt-motion: 0ms;
  }
`;
