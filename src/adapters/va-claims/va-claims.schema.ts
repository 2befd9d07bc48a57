import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words, yesNo} from '../foreign.schema.js';

const phases = object({
  phaseChangeDate: words,
  phaseType: code,
  latestPhaseType: code,
  currentPhaseBack: yesNo,
  phase1CompleteDate: words,
  phase2CompleteDate: words,
  phase3CompleteDate: words,
  phase4CompleteDate: words,
  phase5CompleteDate: words,
  phase6CompleteDate: words,
  phase7CompleteDate: words,
  previousPhases: maybe(
    object({
      phase1CompleteDate: words,
      phase2CompleteDate: words,
      phase3CompleteDate: words,
      phase4CompleteDate: words,
      phase5CompleteDate: words,
      phase6CompleteDate: words,
      phase7CompleteDate: words,
    }),
  ),
});

const attributes = object({
  claimType: words,
  claimDate: words,
  closeDate: words,
  claimPhaseDates: maybe(phases),
  documentsNeeded: yesNo,
  status: code,
});

/** A claim of the VA's Lighthouse API, or its `errors`. */
export const parseVaClaim = parserOf(
  object({
    data: maybe(object({attributes: maybe(attributes)})),
    errors: many(object({status: code})),
  }),
);
