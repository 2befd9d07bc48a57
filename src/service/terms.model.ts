/** Money, time and warnings that apply to one citizen. */
import {type Answers, every, holds, type Truth} from './rule.model.js';
import {appliesThrough, factsOf, openChannels} from './questions.model.js';
import {tripsOf} from './trips.model.js';
import type {Fee, Processing, ServiceDefinition, Tip} from './service.model.js';

/** A fee that is, or may be, charged. */
export interface Charge {
  readonly fee: Fee;
  /** Whether it is charged for certain; otherwise it depends on an answer. */
  readonly isCertain: boolean;
}

/** The fees that are not ruled out. */
export function chargesOf(service: ServiceDefinition, answers: Answers): readonly Charge[] {
  const open = openChannels(service, answers);
  const facts = factsOf(service, answers);
  return (service.fees ?? [])
    .map((fee): {fee: Fee; truth: Truth} => ({
      fee,
      truth: every([holds(fee.when, facts), appliesThrough(fee.channels, open)]),
    }))
    .filter(({truth}) => truth !== false)
    .map(({fee, truth}) => ({fee, isCertain: truth === true}));
}

/** How long it takes on the way with the fewest trips. */
export const processingOf = (
  service: ServiceDefinition,
  answers: Answers,
): Processing | undefined => tripsOf(service, answers).channel?.processing ?? service.processing;

/** What this citizen has to be told; nothing that may not concern them. */
export const tipsOf = (service: ServiceDefinition, answers: Answers): readonly Tip[] =>
  (service.tips ?? []).filter(({when}) => holds(when, factsOf(service, answers)) === true);

/** Whether the list was to be looked at again before `today` (ISO day), and may be out of date. */
export const isOutOfDate = ({reviewBy}: ServiceDefinition, today: string): boolean =>
  reviewBy !== undefined && reviewBy < today;
