import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Day} from '../appointment.model.js';

/** A day as the calendar shows it: one that is over, or too late yet, is neither free nor closed. */
export type ShownDay = Omit<Day, 'status'> & {readonly status: Day['status'] | 'past' | 'later'};

/** The texts that say how a day stands. */
export type DayText =
  | 'free'
  | 'freeShort'
  | 'fewShort'
  | 'full'
  | 'closed'
  | 'closedBecause'
  | 'unknown'
  | 'past'
  | 'later';

type Words = Localization<Pick<AppointmentTexts, DayText>>;

/** A day's state in full: “7 free times”, “closed: National Day”. */
export function dayState(texts: Words, {status, freeCount, reason}: ShownDay): string {
  if (status === 'free' || status === 'few') return texts.text('free', {count: freeCount ?? 1});
  if (status === 'closed' && reason) return texts.text('closedBecause', {reason});
  return texts.text(status);
}

/** A day's state in the space of a calendar cell: “7 free”, “only 2”, “full”. */
export function dayWord(texts: Words, {status, freeCount}: ShownDay): string {
  if (status === 'free' || status === 'few') {
    return texts.text(`${status}Short`, {count: freeCount ?? 1});
  }
  return status === 'full' || status === 'closed' ? texts.text(status) : '';
}
