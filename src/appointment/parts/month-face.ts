import {formatDay} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {clampDate, type IsoDate, type IsoMonth, weekdayOf} from '../../core/plain-date.model.js';
import type {Day} from '../appointment.model.js';
import {isBookable} from '../slots.model.js';
import {dayState, dayWord, type ShownDay} from './day-words.js';
import type {DayFace} from './month-sheet.js';
import {type CalendarTexts, dayNames, weekOf} from './month-words.js';

/** What a calendar is told from outside, as far as its days follow from it. */
export interface MonthFacts {
  readonly texts: Localization<CalendarTexts>;
  readonly month: IsoMonth;
  readonly days: ReadonlyMap<IsoDate, Day>;
  readonly selected: IsoDate | undefined;
  readonly today: IsoDate | undefined;
  readonly min: IsoDate | undefined;
  readonly max: IsoDate | undefined;
}

type Bounds = Pick<MonthFacts, 'min' | 'max'>;

/** Whether a day lies within what can be booked. */
export const isInside = ({min, max}: Bounds, date: IsoDate): boolean =>
  clampDate(date, min, max) === date;

/** Outside of what can be booked a day is over or not open yet, whatever is known of it. */
export function knownDay({days, min, max}: MonthFacts, date: IsoDate): ShownDay {
  if (min && date < min) return {date, status: 'past'};
  if (max && date > max) return {date, status: 'later'};
  return days.get(date) ?? {date, status: 'unknown'};
}

/** The column of a day, from 1, in the weeks of the texts' language. */
export const columnOf = ({texts}: MonthFacts, date: IsoDate): number =>
  ((weekdayOf(date) - weekOf(texts.lang).firstDay + 7) % 7) + 1;

/** A day as it stands on the sheet. */
export function dayFace(facts: MonthFacts, date: IsoDate): DayFace {
  const {month, selected, texts, today} = facts;
  const day = knownDay(facts, date);
  const isToday = date === today;
  const name = {
    day: dayNames(texts.lang, month)[Number(date.slice(8)) - 1]!,
    state: dayState(texts, day),
  };
  return {
    date,
    status: day.status,
    weekday: weekOf(texts.lang).names[columnOf(facts, date) - 1]!,
    word: dayWord(texts, day),
    name: texts.text(isToday ? 'todayName' : 'dayName', name),
    isToday,
    isSelected: date === selected,
    isBookable: isBookable(day),
  };
}

/** Why a day cannot be gone to; nothing where it can. */
export function whyNot(facts: MonthFacts, date: IsoDate): string {
  const {max, min, texts} = facts;
  if (isInside(facts, date)) return '';
  return min && date < min
    ? texts.text('bookableFrom', {day: formatDay(texts.lang, min)})
    : texts.text('bookableUntil', {day: formatDay(texts.lang, max!)});
}
