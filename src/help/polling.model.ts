/** How often a question is worth a look. */
import {pauseBeforeNext, type PollingFacts} from '../core/polling.model.js';
import {isAnswered, type Question} from './question.model.js';

const USUAL = 5 * 60_000;

/** Milliseconds until the next look; undefined once the question is answered. */
export const nextPoll = (
  question: Question | undefined,
  facts: Omit<PollingFacts, 'nextCheckAfter'>,
): number | undefined =>
  question && isAnswered(question)
    ? undefined
    : pauseBeforeNext(USUAL, {...facts, nextCheckAfter: question?.nextCheckAfter});
