/** What follows from a case: computed, never sent. */
import type {CaseProgress, CaseStep} from './case.model.js';

/** Who has to act next. */
export type CaseActor = NonNullable<CaseProgress['action']>['actor'];

/** Whether the office is through with it. */
export const isClosed = ({outcome}: Pick<CaseProgress, 'outcome'>): boolean =>
  outcome !== undefined;

/** The step it stands at: the current one or the one in trouble; undefined before and after. */
export const currentStep = ({steps}: Pick<CaseProgress, 'steps'>): CaseStep | undefined =>
  steps.find(({state}) => state === 'current' || state === 'problem');

/**
 * Who has to act next. What the office says itself goes first; then an open task is the citizen's, a
 * finished case nobody's, and everything else the office's own work.
 */
export function actorOf({action, tasks = [], outcome}: CaseProgress): CaseActor {
  if (action) return action.actor;
  if (tasks.length > 0) return 'citizen';
  return outcome ? 'nobody' : 'office';
}

/** The day up to which the citizen has to act: the soonest of all; undefined for none. */
export function soonestDeadline({action, tasks = []}: CaseProgress): string | undefined {
  const own = action?.actor === 'citizen' ? [action.deadline] : [];
  const deadlines = [...own, ...tasks.map(({deadline}) => deadline)];
  // The days stand first in both ways of writing, and are the office's own.
  return deadlines.filter((deadline) => deadline !== undefined).sort()[0];
}

/** How many visits are still needed; `0` is what the kit is for. */
export const isTripFree = ({visits}: Pick<CaseProgress, 'visits'>): boolean => visits.needed === 0;
