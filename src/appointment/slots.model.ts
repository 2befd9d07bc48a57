/** Arranging times by day, and what the strings say about local time. */
import {addDays, type IsoDate, isIsoDate} from '../core/plain-date.model.js';
import type {Day, OffsetDateTime, Slot, SlotPage} from './appointment.model.js';

/** So many milliseconds are a minute. */
export const MS_PER_MINUTE = 60_000;

/** The site's own calendar day of an instant, read from the string. */
export const localDate = (instant: OffsetDateTime): IsoDate => instant.slice(0, 10);

/** The site's own clock time of an instant, `HH:MM`, read from the string. */
export const localTime = (instant: OffsetDateTime): string => instant.slice(11, 16);

/** The offset from UTC at an instant: `UTC+8`, `UTC−3:30`, `UTC`. */
export function offsetName(instant: OffsetDateTime): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?$/.exec(instant) ?? [];
  if (!sign || (hours === '00' && (minutes ?? '00') === '00')) return 'UTC';
  const rest = minutes && minutes !== '00' ? `:${minutes}` : '';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`;
}

/** Whether a time can be taken. */
export const isFree = ({status}: Slot): boolean => status === 'free';

const isInOrder = (slots: readonly Slot[]): boolean =>
  slots.every(({start}, index) => {
    const before = slots[index - 1]?.start;
    return !before || (before <= start && before.slice(19) === start.slice(19));
  });

/** Times in their order within each day. */
export function slotsByDay(slots: readonly Slot[]): ReadonlyMap<IsoDate, readonly Slot[]> {
  const days = new Map<IsoDate, Slot[]>();
  for (const slot of slots) {
    const date = localDate(slot.start);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  for (const day of days.values()) {
    // Long days come in order as a rule, and sorting reads each time again and again.
    if (!isInOrder(day)) day.sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  }
  return days;
}

/** At most this many free times are “few” (see the HTTP contract). */
export const FEW = 3;

/** What is known of a day: the back end's word, else counted from the times. */
export function dayOf(page: SlotPage, date: IsoDate, slots: readonly Slot[] = []): Day {
  const known = page.days?.find((day) => day.date === date);
  if (known) return known;
  const inside = date >= page.from && date <= page.to;
  const freeCount = slots.filter(isFree).length;
  if (freeCount > 0) return {date, freeCount, status: freeCount > FEW ? 'free' : 'few'};
  return {date, status: inside ? (slots.length > 0 ? 'full' : 'closed') : 'unknown'};
}

/** Every day of a page by date. */
export function daysByDate(page: SlotPage): ReadonlyMap<IsoDate, Day> {
  const byDay = slotsByDay(page.slots);
  const days = new Map<IsoDate, Day>(page.days?.map((day) => [day.date, day]));
  if (!isIsoDate(page.from) || !isIsoDate(page.to)) return days;
  for (let date = page.from; date <= page.to; date = addDays(date, 1)) {
    if (!days.has(date)) days.set(date, dayOf(page, date, byDay.get(date)));
  }
  return days;
}

/** Whether a day has a time to offer. */
export const isBookable = (day: {readonly status: string} | undefined): boolean =>
  day?.status === 'free' || day?.status === 'few';
