import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Day} from '../appointment.model.js';

/** A day as the calendar shows it: one that is over is neither free nor closed. */
export type ShownDay = Omit<Day, 'status'> & {readonly status: Day['status'] | 'past'};

type Words = Localization<AppointmentTexts>;

/** A day's state in full: “7 free times”, “closed: National Day”. */
export function dayState(texts: Words, day: ShownDay): string {
  if (day.status === 'free' || day.status === 'few')
    return texts.text('free', {count: day.freeCount ?? 1});
  if (day.status === 'closed' && day.reason)
    return texts.text('closedBecause', {reason: day.reason});
  return texts.text(day.status);
}

/** A day's state in the space of a calendar cell: “7 free”, “only 2”, “full”. */
export function dayWord(texts: Words, day: ShownDay): string {
  if (day.status === 'free') return texts.text('freeShort', {count: day.freeCount ?? 1});
  if (day.status === 'few') return texts.text('fewShort', {count: day.freeCount ?? 1});
  return day.status === 'unknown' || day.status === 'past' ? '' : texts.text(day.status);
}
