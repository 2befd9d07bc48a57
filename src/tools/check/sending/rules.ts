import type {Rule} from '../rule.js';
import {callbackRules} from './callbacks.js';
import type {Errand} from './errand.js';
import {feedbackRules} from './feedback.js';
import {questionRules} from './questions.js';

/** One question, one rating, one letter and one call. */
export const errandRules: readonly Rule<Errand>[] = [
  ...questionRules,
  ...feedbackRules,
  ...callbackRules,
];
