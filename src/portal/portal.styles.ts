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
    /* From tokens/ by npm run tokens. */

    --zt-focus-width: 4px;
    --zt-font-size-min: 24px;
    --zt-line-width: 2px;
    --zt-motion: 0ms;
    --zt-space: 1.25em;
    --zt-target: 60px;

    /* End of what is made from tokens/. */
  }
`;
