/** Registers the feedback elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {feedbackElements} from './elements.js';
import type {FeedbackElement} from './feedback.js';
import type {Letters} from './letters.js';

defineElements(feedbackElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-feedback': FeedbackElement;
    'zt-letters': Letters;
  }
}
