import {html, svg, type SVGTemplateResult} from 'lit';

/** Wraps a drawing on the 24-grid; hidden from screen readers, since a word always stands beside it. */
const icon = (drawing: SVGTemplateResult) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;

/** A counter one goes to. */
export const pinIcon = () =>
  icon(
    svg`<path d="M12 21c4-5 6-8.2 6-11a6 6 0 1 0-12 0c0 2.8 2 6 6 11z" /><circle cx="12" cy="10" r="2" />`,
  );

/** A meeting by video. */
export const cameraIcon = () =>
  icon(svg`<rect x="3" y="6" width="12" height="12" rx="2" /><path d="m15 11 6-4v10l-6-4" />`);

/** A call. */
export const phoneIcon = () =>
  icon(
    svg`<path d="M6 3h3l1.5 5L8 10c1 2.5 3.500 5 6 6l2-2.5 5 1.5v3c0 1.7-1.300 3-3 3C10 21 3 14 3 6c0-1.7 1.300-3 3-3z" />`,
  );

/** Done, chosen or right. */
export const checkIcon = () => icon(svg`<path d="m4 12.5 5 5L20 6.5" />`);

/** Something needs attention. */
export const warningIcon = () => icon(svg`<path d="M12 3 2 20h20zM12 10v4M12 17v.01" />`);
