import type {Day} from '../../../src/appointment/appointment.model.js';
import type {IsoDate} from '../../../src/core/plain-date.model.js';
import type {Lang, Text} from './text.js';

/** What is known of a day at one place before the places are put together. */
export interface DayFacts {
  /** How many times are free. */
  readonly free: number;
  /** Why nothing is offered at all; absent where the office works and has times. */
  readonly closed?: Text | undefined;
}

/** At most this many free times are called few. */
const FEW = 3;

/** One day over all asked places: open where any of them is, else closed with the first reason. */
export function dayStatus(date: IsoDate, places: readonly DayFacts[], lang: Lang): Day {
  const freeCount = places.reduce((sum, {free}) => sum + free, 0);
  const reason = places.find(({closed}) => closed)?.closed?.[lang];
  if (places.every(({closed}) => closed)) {
    return {date, status: 'closed', freeCount: 0, ...(reason ? {reason} : {})};
  }
  if (freeCount === 0) return {date, status: 'full', freeCount};
  return {date, status: freeCount <= FEW ? 'few' : 'free', freeCount};
}
