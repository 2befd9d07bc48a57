/** How often a case is worth a look. */
import {pauseBeforeNext, type PollingFacts} from '../core/polling.model.js';
import type {CaseProgress} from './case.model.js';
import {isClosed} from './facets.model.js';

const USUAL = 60 * 60_000;

/** Milliseconds until the next look; undefined where the office is through with it. */
export const nextPoll = ({
  outcome,
  ...facts
}: PollingFacts & Pick<CaseProgress, 'outcome'>): number | undefined =>
  isClosed({outcome}) ? undefined : pauseBeforeNext(USUAL, facts);
