/**
 * Opening hours as schema.org writes them, in and out. It knows doors only: who is there we read from
 * and write to `additionalType`, and hours by telephone or appointment are not told to search engines,
 * which would show an open door.
 */
import {
  addDays,
  daysBetween,
  isIsoDate,
  type IsoDate,
  weekdayOf,
} from '../core/plain-date.model.js';
import type {Exception, IsoWeekday, OpeningHours, Span, WeeklyRow} from './opening-hours.model.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const EVERY_DAY: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];
const LONGEST_DAYS = 366;

type Node = Readonly<Record<string, unknown>>;

/** Hours out of JSON-LD, and the name of whose they are. */
export interface FoundHours {
  readonly name?: string | undefined;
  /** Not checked yet: what could not be read is left as it was, so that the schema refuses it. */
  readonly hours: OpeningHours;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The first thing that has hours, in a document, a list of things, or a `@graph`. */
function placeIn(document: unknown): Node | undefined {
  const things = listOf(document)
    .filter(isNode)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isNode)]);
  return things.find(
    (it) => it['openingHoursSpecification'] ?? it['specialOpeningHoursSpecification'],
  );
}

/**
 * Reads hours; undefined where nothing has any.
 *
 * @param document - Parsed JSON-LD.
 * @param timeZone - IANA name, which schema.org does not tell.
 */
export function hoursOfJsonLd(document: unknown, timeZone: string): FoundHours | undefined {
  const place = placeIn(document);
  if (!place) return undefined;
  const usual = listOf(place['openingHoursSpecification']).map(specOf);
  const special = listOf(place['specialOpeningHoursSpecification']).map(specOf);
  const isClosedFor = ({span, from}: Spec) => !span && from !== undefined;
  return {
    name: typeof place['name'] === 'string' ? place['name'] : undefined,
    hours: {
      timeZone,
      week: usual.flatMap(rowOf),
      exceptions: together([...special, ...usual.filter(isClosedFor)].flatMap(exceptionsOf)),
    },
  };
}

interface Spec {
  /** None: closed. */
  readonly span?: Span | undefined;
  readonly days?: readonly IsoWeekday[] | undefined;
  readonly from?: IsoDate | undefined;
  readonly through?: IsoDate | undefined;
  readonly reason?: string | undefined;
}

function specOf(value: unknown): Spec {
  const node = isNode(value) ? value : {opens: 'unreadable'};
  const {additionalType: staffing, dayOfWeek, name} = node;
  return {
    span: spanOf(clockOf(node['opens']), clockOf(node['closes']), staffing),
    days: dayOfWeek === undefined ? undefined : listOf(dayOfWeek).flatMap(weekdayNamed),
    from: dateOf(node['validFrom']),
    through: dateOf(node['validThrough']),
    reason: typeof name === 'string' ? name : undefined,
  };
}

/** Search engines want closed days written as midnight to midnight, and whole ones to 23:59. */
function spanOf(opens: string | undefined, closes: string | undefined, type: unknown) {
  if (opens === undefined || (opens === '00:00' && closes === '00:00')) return undefined;
  const staffing = ['full', 'duty', 'appointment', 'phone'].includes(String(type))
    ? type
    : undefined;
  return {opens, closes: closes === '23:59' ? '24:00' : closes, staffing} as Span;
}

/** What should be text; what is none stays unreadable, and is refused later. */
const wordIn = (value: unknown): string => (typeof value === 'string' ? value : 'unreadable');

/** `HH:MM`, from `9:00`, `09:00:00`, `09:00:00+08:00`; what is no time stays, and is refused later. */
function clockOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const [, hours, minutes] = /^T?(\d{1,2}):(\d\d)/.exec(wordIn(value)) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : wordIn(value);
}

/** A day, also out of an instant. */
function dateOf(value: unknown): IsoDate | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = wordIn(value).slice(0, 10);
  return isIsoDate(day) ? day : wordIn(value);
}

/** By its name, its address (`https://schema.org/Monday`), or what begins it (`Mo`). */
function weekdayNamed(value: unknown): readonly IsoWeekday[] {
  const word = wordIn(value).split(/[/#:]/).at(-1) ?? '';
  // Which days that are, it does not say; their dates stand among the special ones.
  if (word === 'PublicHolidays') return [];
  const index = NAMES.findIndex((name) => name === word || name.slice(0, 2) === word);
  return [(index + 1) as IsoWeekday];
}

function rowOf({span, days = EVERY_DAY, from, through}: Spec): readonly WeeklyRow[] {
  return span && days.length > 0 ? [{days, ...span, validFrom: from, validThrough: through}] : [];
}

function exceptionsOf({span, days, from, through = from, reason}: Spec): readonly Exception[] {
  const first = from ?? through;
  if (first === undefined || through === undefined) return [];
  const spans = span ? [span] : [];
  if (!days || !isIsoDate(first) || !isIsoDate(through))
    return [{from: first, through, spans, reason}];
  const length = Math.min(daysBetween(first, through), LONGEST_DAYS) + 1;
  return Array.from({length: Math.max(0, length)}, (_, index) => addDays(first, index))
    .filter((date) => days.includes(weekdayOf(date)))
    .map((date) => ({from: date, through: date, spans, reason}));
}

/** Several rows for the same days are one exception with several spans. */
function together(exceptions: readonly Exception[]): readonly Exception[] {
  const byDays = new Map<string, Exception>();
  for (const one of exceptions) {
    const key = `${one.from}/${one.through}`;
    const known = byDays.get(key);
    const spans = [...(known?.spans ?? []), ...one.spans];
    byDays.set(key, {...one, spans, reason: known?.reason ?? one.reason});
  }
  return [...byDays.values()];
}
