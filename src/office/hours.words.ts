/** Opening hours in words. */
import {formatClock, formatDate, formatDay} from '../core/formats.js';
import type {Localization} from '../core/localization.js';
import {addDays, type IsoDate} from '../core/plain-date.model.js';
import type {LocalTime} from './local-time.model.js';
import type {OfficeTexts} from './office.messages.js';
import type {Staffing} from './opening-hours.model.js';
import type {HoursStatus} from './status.model.js';
import type {DayHours, DifferentDays, ShownSpan} from './week.model.js';

type Texts = Localization<OfficeTexts>;

/** A span, and who is there. */
export interface SpanWords {
  readonly text: string;
  /** “one window”; absent where everybody is there. */
  readonly who?: string | undefined;
}

const dayOf = (time: LocalTime): IsoDate => time.slice(0, 10);

/** A day, with its year where that is not the present one. */
export const dayWords = (date: IsoDate, today: IsoDate, {lang}: Texts): string =>
  date.slice(0, 4) === today.slice(0, 4) ? formatDay(lang, date) : formatDate(lang, date);

/** A moment to come, as it is said: “tomorrow, Friday 27 November, at 08:30”. */
function whenWords(time: LocalTime, now: LocalTime, texts: Texts): string {
  const today = dayOf(now);
  const clock = formatClock(texts.lang, time);
  if (dayOf(time) === today) return texts.text('todayAt', {time: clock});
  const day = dayWords(dayOf(time), today, texts);
  return texts.text(dayOf(time) === addDays(today, 1) ? 'tomorrowAt' : 'dayAt', {day, time: clock});
}

/** What the clock at the office shows, with its day where the reader has another. */
export function thereWords(there: LocalTime, here: LocalTime, texts: Texts): string {
  const time = formatClock(texts.lang, there);
  if (dayOf(there) === dayOf(here)) return time;
  return texts.text('dayAt', {day: dayWords(dayOf(there), dayOf(here), texts), time});
}

/** A closing time: the clock alone on the same day, and for the midnight that ends it. */
function untilWords(time: LocalTime, now: LocalTime, texts: Texts): string {
  const today = dayOf(now);
  const isTonight = dayOf(time) === today || time === `${addDays(today, 1)}T00:00`;
  return isTonight ? formatClock(texts.lang, time) : whenWords(time, now, texts);
}

/** Whether somebody is there, in one line; what follows from it in another. */
export function statusWords(
  status: HoursStatus,
  now: LocalTime,
  texts: Texts,
): {readonly title: string; readonly text: string} {
  const {staffing, next} = status;
  const title = texts.text(staffing ?? 'closed');
  const later = next ? nextWords(next, now, texts) : texts.text('nextUnknown');
  if (!staffing) return {title, text: later};
  const first = presentWords(status, now, texts);
  return {title, text: next ? texts.text('pair', {first, second: later}) : first};
}

function presentWords({staffing, until, closes}: HoursStatus, now: LocalTime, texts: Texts) {
  if (!closes) return texts.text('always');
  const end = untilWords(closes, now, texts);
  return staffing === 'duty' && until && until !== closes
    ? texts.text('dutyUntil', {when: untilWords(until, now, texts), closes: end})
    : texts.text('until', {when: end});
}

const openings = {
  full: 'opens',
  duty: 'opens',
  appointment: 'opensByAppointment',
  phone: 'opensByPhone',
} as const satisfies Record<Staffing, keyof OfficeTexts>;

const nextWords = (
  {at, staffing}: NonNullable<HoursStatus['next']>,
  now: LocalTime,
  texts: Texts,
) => texts.text(openings[staffing], {when: whenWords(at, now, texts)});

const kinds = {
  duty: 'dutySpan',
  appointment: 'appointmentSpan',
  phone: 'phoneSpan',
} as const satisfies Partial<Record<Staffing, keyof OfficeTexts>>;

/** One span of a day. */
export function spanWords({opens, closes, staffing}: ShownSpan, texts: Texts): SpanWords {
  const [from, to] = [formatClock(texts.lang, opens), formatClock(texts.lang, closes)];
  const isWhole = opens.slice(11) === '00:00' && closes === `${addDays(dayOf(opens), 1)}T00:00`;
  return {
    text: isWhole ? texts.text('allDay') : texts.text('span', {from, to}),
    who: staffing === 'full' ? undefined : texts.text(kinds[staffing]),
  };
}

/** That nobody goes away at noon; undefined on a day of which that is not true. */
export function lunchWords({spans}: DayHours, texts: Texts): string | undefined {
  const lunch = spans.find(
    ({opens, closes, staffing}, index) =>
      staffing === 'duty' &&
      spans[index - 1]?.closes === opens &&
      spans[index + 1]?.opens === closes &&
      opens.slice(11) < '13:00' &&
      closes.slice(11) > '12:00',
  );
  return (
    lunch &&
    texts.text('overLunch', {
      from: formatClock(texts.lang, lunch.opens),
      to: formatClock(texts.lang, lunch.closes),
    })
  );
}

/** The days of an exception. */
export function daysWords({from, through}: DifferentDays, today: IsoDate, texts: Texts): string {
  const first = dayWords(from, today, texts);
  return from === through
    ? first
    : texts.text('days', {from: first, through: dayWords(through, today, texts)});
}
