import type {ElementClasses} from '../core/define.js';
import {FeedbackElement} from './feedback.js';
import {Letters} from './letters.js';

/** Every class of the domain by the part of its tag behind the prefix. */
export const feedbackElements: ElementClasses = {
  feedback: FeedbackElement,
  letters: Letters,
};
