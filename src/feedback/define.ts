/** Registers the feedback elements under `zt-`. */
import {defineElements} from '../core/define.js';
import {feedbackElements} from './elements.js';
import type {FeedbackElement} from './feedback.js';

defineElements(feedbackElements);

declare global {
  interface HTMLElementTagNameMap {
    'zt-feedback': FeedbackElement;
  }
}
