import {html, type TemplateResult} from 'lit';
import type {StepState} from '../case.model.js';

/**
 * A shape for each state, so that nobody has to tell colours apart; words stand beside it. Each is a
 * whole template: one put together would be three to clone, for every step of every case of a page.
 */
const marks = {
  done: html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle class="full" cx="12" cy="12" r="11" />
    <path class="cut" d="m7 12.500 3.500 3.500 6.500-7.500" />
  </svg>`,
  current: html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    <circle class="full" cx="12" cy="12" r="5" />
  </svg>`,
  upcoming: html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
  </svg>`,
  skipped: html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle class="dashed" cx="12" cy="12" r="10" />
    <path d="M7.500 12h9" />
  </svg>`,
  problem: html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 2.500 1.500 21h21zM12 9v6M12 18v.01" />
  </svg>`,
} as const satisfies Record<StepState, TemplateResult>;

const question = html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M9.500 9.500a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100 1-1.100 1.800M12 17v.01" />
</svg>`;

/** The mark of a step; a question mark where the state is not known. */
export const stepMark = (state: StepState | undefined): TemplateResult =>
  state ? marks[state] : question;
