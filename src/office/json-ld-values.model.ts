/** Days and clock times as JSON-LD in the wild writes them; what cannot be read is left to be refused. */
import {isIsoDate, type IsoDate} from '../core/plain-date.model.js';
import {DAY_NAMES} from './json-ld-writing.model.js';
import type {ClockTime, IsoWeekday, WeeklyRow} from './opening-hours.model.js';

/** Every day of the week. */
export const EVERY_DAY: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/** No day and no time, so that a schema refuses it: without one row, somebody meets a closed door. */
const UNREADABLE = 'unreadable';

/** What stands in a member that may hold one thing or several. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

const wordIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : UNREADABLE);

const CLOCK = /^T?(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?:\s*([ap])\.?m\.?|Z|[+-]\d\d:?\d\d)?$/i;

/** `HH:MM`, from `9:00`, `09:00:00`, `09:00:00+08:00`, `5:30 PM`; undefined where nothing stands. */
export function clockOf(value: unknown): ClockTime | undefined {
  if (isMissing(value)) return undefined;
  const [, hours, minutes, half] = CLOCK.exec(wordIn(value)) ?? [];
  if (hours === undefined) return wordIn(value);
  if (!half) return `${hours.padStart(2, '0')}:${minutes}`;
  // Twelve hours twice: 12 is the first of them.
  if (Number(hours) < 1 || Number(hours) > 12) return UNREADABLE;
  const hour = (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** A day, also out of an instant; undefined where nothing stands. */
export function dateOf(value: unknown): IsoDate | undefined {
  if (isMissing(value)) return undefined;
  const day = wordIn(value).slice(0, 10);
  return isIsoDate(day) ? day : UNREADABLE;
}

/** What a day of the week is called: text, or a node with an address or a name. */
function dayWord(value: unknown): string {
  const {'@id': id, name} = Object(value) as Record<string, unknown>;
  return (
    wordIn(id ?? name ?? value)
      .split(/[/#:]/)
      .at(-1) ?? ''
  );
}

/** By its name, its address (`https://schema.org/Monday`), or its first letters (`Mo`, `Mon`). */
export function weekdayNamed(value: unknown): readonly IsoWeekday[] {
  const word = dayWord(value).toLowerCase();
  // Which days that are, it does not say; their dates stand among the special ones.
  if (word === 'publicholidays' || word === 'publicholiday' || word === 'ph') return [];
  const index = word.length < 2 ? -1 : DAY_NAMES.findIndex((name) => isShort(word, name));
  return [(index + 1) as IsoWeekday];
}

const isShort = (word: string, name: string): boolean =>
  [name, name.slice(0, 2), name.slice(0, 3)].some((each) => each.toLowerCase() === word);

/** `Mo-Fr`, also over the week's end. */
function daysBetweenNamed(span: string): readonly IsoWeekday[] {
  const [[first], [last]] = span
    .split('-')
    .map(weekdayNamed)
    .concat([[0 as IsoWeekday]]) as [IsoWeekday[], IsoWeekday[]];
  if (!span.includes('-')) return weekdayNamed(span);
  if (!first || !last) return [0 as IsoWeekday];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({length}, (_, at) => (((first - 1 + at) % 7) + 1) as IsoWeekday);
}

const LINE = /^([a-z]{2,}[a-z,\s-]*?)?\s*(\d[\d:,\s-]*)?$/i;

/** Rows of the week out of schema.org's text form: `Mo-Fr 09:00-12:00,13:00-17:00`. */
export function rowsIn(line: unknown): readonly WeeklyRow[] {
  const [isLine, names = '', times = ''] = LINE.exec(wordIn(line).replaceAll(/[–—]/g, '-')) ?? [];
  if (!isLine) return [{days: EVERY_DAY, opens: UNREADABLE, closes: UNREADABLE}];
  const days = names ? names.replaceAll(/\s/g, '').split(',').flatMap(daysBetweenNamed) : EVERY_DAY;
  if (days.length === 0) return [];
  // Days alone: open all day.
  return (times || '00:00-24:00').split(',').map((span) => {
    const [opens, closes] = span.split('-').map(clockOf);
    return {days, opens: opens ?? UNREADABLE, closes: closes ?? UNREADABLE};
  });
}
