import {html, nothing, type TemplateResult} from 'lit';

/** How far the middle of the mouth hangs below its corners, in units of the grid. */
const MOUTHS: Readonly<Record<string, number>> = {5: 7, 4: 5, 3: 2, 2: -3, 1: -6};

/** A face for a level of satisfaction, 5 to 1, on the kit's grid of 24; its word always stands beside it. */
export function face(level: string): TemplateResult | typeof nothing {
  const hang = MOUTHS[level];
  if (hang === undefined) return nothing;
  const mouth = `M8 ${15.5 - hang / 4}q4 ${hang} 8 0`;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <path d="M8.5 9.5v.01M15.5 9.5v.01" />
    <path d=${mouth} />
  </svg>`;
}
