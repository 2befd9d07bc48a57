/** Registers the feedback elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {feedbackElements} from './elements.js';
import type {FeedbackElement} from './feedback.js';
import type {Letters} from './letters.js';

defineElements(feedbackElements);

// So that listeners anywhere on the page know these events.
export type {} from './feedback.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'zt-feedback': FeedbackElement;
    'zt-letters': Letters;
  }
}
