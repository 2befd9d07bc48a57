/** Opening hours worked out the slow way: minute by minute, by looking at each rule. */
import fc from 'fast-check';
import type {
  OpeningHours,
  Span,
  Staffing,
  WeeklyRow,
} from '../../src/office/opening-hours.model.js';

const DAY = 1_440;
const ranks: readonly Staffing[] = ['full', 'duty', 'appointment', 'phone'];
const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function rulesOf(hours: OpeningHours, day: number): readonly Span[] {
  const date = dayText(day);
  const special = hours.exceptions.filter(({from, through}) => from <= date && through >= date);
  if (special.length > 0) {
    const length = ({from, through}: (typeof special)[0]) => Date.parse(through) - Date.parse(from);
    const shortest = Math.min(...special.map(length));
    return special.filter((one) => length(one) === shortest).at(-1)!.spans;
  }
  const weekday = new Date(date).getUTCDay() || 7;
  const isOn = (row: WeeklyRow) =>
    row.days.some((one) => one === weekday) &&
    (!row.validFrom || row.validFrom <= date) &&
    (!row.validThrough || row.validThrough >= date);
  const rows = hours.week.filter(isOn);
  const dated = rows.filter((row) => row.validFrom !== undefined || row.validThrough !== undefined);
  return dated.length > 0 ? dated : rows;
}

/** Who is there in the minute that begins at `minute`, counted from 1970-01-01 00:00 on the wall. */
export function whoIsThere(hours: OpeningHours, minute: number): Staffing | undefined {
  const today = Math.floor(minute / DAY);
  const there = [today - 1, today].flatMap((day) =>
    rulesOf(hours, day).filter(({opens, closes}) => {
      const start = day * DAY + minutes(opens);
      const end = minutes(closes) > minutes(opens) ? day * DAY : (day + 1) * DAY;
      return start <= minute && minute < end + minutes(closes);
    }),
  );
  return ranks.find((rank) => there.some(({staffing = 'full'}) => staffing === rank));
}

/** The minute that a local time names. */
export const minuteOf = (time: string): number =>
  (Date.parse(time.slice(0, 10)) / 86_400_000) * DAY + minutes(time.slice(11));

/** A local time out of a minute. */
export const timeAt = (minute: number): string =>
  new Date(minute * 60_000).toISOString().slice(0, 16);

const clock = fc
  .integer({min: 0, max: 47})
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const closing = fc.oneof({weight: 9, arbitrary: clock}, fc.constant('24:00'));
const span = fc.record(
  {opens: clock, closes: closing, staffing: fc.constantFrom(...ranks)},
  {requiredKeys: ['opens', 'closes']},
);
const date = fc.integer({min: 20_780, max: 20_800}).map(dayText);
const inOrder = (one: string, other: string): readonly [from: string, through: string] =>
  one < other ? [one, other] : [other, one];
const dates = fc.tuple(date, date).map(([one, other]) => inOrder(one, other));
const days = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, {minLength: 1});
const row = fc
  .tuple(days, span, fc.option(dates, {nil: undefined, freq: 4}))
  .map(([on, one, valid]) => ({...one, days: on, validFrom: valid?.[0], validThrough: valid?.[1]}));
const exception = fc
  .tuple(dates, fc.array(span, {maxLength: 2}))
  .map(([[from, through], spans]) => ({from, through, spans}));

/** Hours of any office, around the middle of November 2026 and its weeks. */
export const anyHours: fc.Arbitrary<OpeningHours> = fc.record({
  timeZone: fc.constant('Asia/Shanghai'),
  week: fc.array(row, {maxLength: 4}),
  exceptions: fc.array(exception, {maxLength: 3}),
});

/** A moment among them. */
export const anyTime = fc.integer({min: 20_775 * DAY, max: 20_806 * DAY}).map(timeAt);
