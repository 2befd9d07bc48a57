import type {CaseProgress} from '../../../../src/case/case.model.js';
import {STEPS} from './steps.js';

const DAY = {done: '2026-11-20', current: '2026-11-25', upcoming: undefined} as const;

/** A case as an office answers, with the steps of this contest. */
export const caseOf = (ref: string): CaseProgress => ({
  ref,
  title: 'A new household register',
  steps: STEPS.map(({id, label, state}) => ({id, label, state, at: DAY[state]})),
  visits: {needed: 0},
  checkedAt: '2026-11-26T10:00:00+08:00',
});
