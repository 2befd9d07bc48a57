import type {MeetingMode} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import {otherMatter, type Casework, type Matter} from '../world/casework.js';

/** Codes of what the office does, in the order of the steps. */
export type StepCode = 'received' | 'checked' | 'printed' | 'posted' | 'handed-over';

/** The way a case goes. */
export type Track = 'post' | 'counter' | 'call';

/** What a case is about, as far as its way depends on it. */
export interface Subject {
  readonly services: readonly ServiceCount[];
  readonly mode: MeetingMode;
}

/** How the office works on what a case is about; of several services the first one decides. */
export const matterOf = ({matters}: Casework, {services}: Pick<Subject, 'services'>): Matter =>
  matters[services[0]?.id ?? ''] ?? otherMatter;

/** By post, over the counter, or a telephone call that only answers questions. */
export function trackOf(casework: Casework, subject: Subject): Track {
  if (subject.mode === 'phone') return 'call';
  const atOnce = subject.mode === 'in-person' && matterOf(casework, subject).onTheSpot;
  return atOnce ? 'counter' : 'post';
}

const steps: Readonly<Record<Track, readonly StepCode[]>> = {
  post: ['received', 'checked', 'printed', 'posted', 'handed-over'],
  counter: ['received', 'checked', 'printed', 'handed-over'],
  call: ['received', 'checked'],
};

/** The steps of a case, in order. */
export const stepsOf = (casework: Casework, subject: Subject): readonly StepCode[] =>
  steps[trackOf(casework, subject)];
