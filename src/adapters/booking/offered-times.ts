import type {Day, Slot, SlotPage} from '../../appointment/appointment.model.js';
import {FEW, isFree, localDate} from '../../appointment/slots.model.js';
import {addDays, daysBetween, type IsoDate, isIsoDate} from '../../core/plain-date.model.js';
import {ProviderError} from '../../core/provider-error.model.js';
import {instantText} from '../times.js';

/** As the HTTP contract has it. */
const MAX_DAYS = 62;
const ALTERNATIVES = 3;
/** How many days before and after a lost time others are looked for. */
export const NEAR_DAYS = 7;

/** Every day of a span; throws `too-long` beyond 62 days, `invalid` for none. */
export function daysOfSpan(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const length = isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) + 1 : 0;
  if (length < 1) throw new ProviderError('invalid', {status: 422});
  if (length > MAX_DAYS) throw new ProviderError('too-long', {status: 422});
  return Array.from({length}, (_, index) => addDays(from, index));
}

/** Order of time, whatever the offsets. */
export const bySoonest = (one: Slot, other: Slot): number =>
  Date.parse(one.start) - Date.parse(other.start) || (one.id < other.id ? -1 : 1);

/** The nearest free times of a lost one, at most three, in the order of time. */
export const nearestTo = (lost: Slot, slots: readonly Slot[]): readonly Slot[] => {
  const distance = ({start}: Slot) => Math.abs(Date.parse(start) - Date.parse(lost.start));
  return slots
    .filter((slot) => isFree(slot) && slot.id !== lost.id)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, ALTERNATIVES)
    .sort(bySoonest);
};

/**
 * The state of each day, counted from its times. Systems that only list free times do not say why
 * a day has none: it is “full” then, and never “closed”.
 */
export function countedDays(dates: readonly IsoDate[], slots: readonly Slot[]): readonly Day[] {
  const counts = new Map<IsoDate, number>();
  for (const slot of slots) {
    const date = localDate(slot.start);
    if (isFree(slot)) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return dates.map((date) => {
    const freeCount = counts.get(date) ?? 0;
    return {date, freeCount, status: !freeCount ? 'full' : freeCount > FEW ? 'free' : 'few'};
  });
}

/** A page of the soonest times, from the day they were asked for on. */
export const soonestPage = (
  slots: readonly Slot[],
  limit: number,
  page: Pick<SlotPage, 'from' | 'generatedAt' | 'maxAgeSeconds'>,
): SlotPage => {
  const soonest = [...slots].filter(isFree).sort(bySoonest).slice(0, limit);
  const last = soonest.at(-1);
  return {...page, slots: soonest, to: last ? localDate(last.start) : page.from};
};

/** The day that calendars in a zone show at an instant, in milliseconds. */
export const dayIn = (zone: string | undefined, time: number): IsoDate =>
  localDate(instantText(time, zone));
