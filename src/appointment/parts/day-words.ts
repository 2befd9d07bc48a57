import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Day} from '../appointment.model.js';

/** A day as the calendar shows it: one that is over is neither free nor closed. */
export type ShownDay = Omit<Day, 'status'> & {readonly status: Day['status'] | 'past'};

type Words = Localization<AppointmentTexts>;

// Most days of a month share their words with others: each is said once for a set of texts.
const said = new WeakMap<Words, Map<string, string>>();

function once(texts: Words, key: string, say: () => string): string {
  const known = said.get(texts) ?? new Map<string, string>();
  said.set(texts, known);
  const words = known.get(key) ?? say();
  known.set(key, words);
  return words;
}

/** A day's state in full: “7 free times”, “closed: National Day”. */
export function dayState(texts: Words, {status, freeCount, reason}: ShownDay): string {
  if (status === 'free' || status === 'few') {
    const count = freeCount ?? 1;
    return once(texts, `${count}`, () => texts.text('free', {count}));
  }
  if (status === 'closed' && reason) return texts.text('closedBecause', {reason});
  return texts.text(status);
}

/** A day's state in the space of a calendar cell: “7 free”, “only 2”, “full”. */
export function dayWord(texts: Words, {status, freeCount}: ShownDay): string {
  if (status === 'free' || status === 'few') {
    const count = freeCount ?? 1;
    return once(texts, `${status}${count}`, () => texts.text(`${status}Short`, {count}));
  }
  return status === 'unknown' || status === 'past' ? '' : texts.text(status);
}
