/**
 * Opening hours as schema.org writes them, read. It knows doors: who is there stands in
 * `additionalType`; hours by telephone stand with a `ContactPoint`.
 */
import {
  addDays,
  daysBetween,
  isIsoDate,
  type IsoDate,
  weekdayOf,
} from '../core/plain-date.model.js';
import {clockOf, dateOf, EVERY_DAY, listOf, rowsIn, weekdayNamed} from './json-ld-values.model.js';
import type {
  Exception,
  IsoWeekday,
  OpeningHours,
  Span,
  Staffing,
  WeeklyRow,
} from './opening-hours.model.js';

const LONGEST_DAYS = 366;
/** A page's JSON-LD has some hundreds. */
const MOST_NODES = 10_000;

type Node = Readonly<Record<string, unknown>>;

/** Hours out of JSON-LD, and the name of whose they are. */
export interface FoundHours {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  /** Not checked yet: what could not be read is left as it was, so that the schema refuses it. */
  readonly hours: OpeningHours;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const HOURS = ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'openingHours'];

/** All things of a document, those that stand further out first. */
function nodesIn(document: unknown): readonly Node[] {
  const found: Node[] = [];
  let level: readonly unknown[] = [document];
  while (level.length > 0 && found.length < MOST_NODES) {
    const nodes = level.flatMap(listOf).filter(isNode);
    found.push(...nodes.slice(0, MOST_NODES - found.length));
    level = nodes.flatMap((node) => Object.values(node));
  }
  return found;
}

/**
 * Reads hours; undefined where nothing has any.
 *
 * @param document - Parsed JSON-LD, or several such documents.
 * @param timeZone - IANA name, which schema.org does not tell.
 */
export function hoursOfJsonLd(document: unknown, timeZone: string): FoundHours | undefined {
  const nodes = nodesIn(document);
  const members = membersOf(nodes);
  const place =
    nodes.find((node) => HOURS.some((key) => listOf(node[key]).length > 0)) ??
    nodes.find((node) => callsOf(node, members).length > 0) ??
    // An empty list is told by somebody who has no hours.
    nodes.find((node) => HOURS.some((key) => node[key] ?? false));
  if (!place) return undefined;
  const {name, telephone} = place;
  return {
    name: textOf(name),
    phone: textOf(telephone),
    hours: {timeZone, ...hoursIn(place, members)},
  };
}

type Members = (node: Node, key: string) => readonly unknown[];

/** Reads a member; what stands elsewhere in the document under its `@id` is found there. */
function membersOf(nodes: readonly Node[]): Members {
  const isReference = (node: Node) => Object.keys(node).length === 1 && '@id' in node;
  const byId = new Map(
    nodes.filter((node) => !isReference(node)).map((node) => [node['@id'], node]),
  );
  return (node, key) =>
    listOf(node[key]).map((value) =>
      isNode(value) && isReference(value) ? (byId.get(value['@id']) ?? value) : value,
    );
}

function hoursIn(place: Node, members: Members): Omit<OpeningHours, 'timeZone'> {
  const usual = members(place, 'openingHoursSpecification').map((each) => specOf(each));
  const special = members(place, 'specialOpeningHoursSpecification').map((each) => specOf(each));
  const lines = usual.length > 0 ? [] : listOf(place['openingHours']).flatMap(rowsIn);
  const calls = callsOf(place, members);
  const isClosedFor = ({span, from}: Spec) => !span && from !== undefined;
  const different = together(
    [...special, ...usual.filter(isClosedFor)].flatMap(exceptionsOf),
    // A day on which only the telephone is different does not shut the door.
    calls.filter(({days}) => !days).flatMap(exceptionsOf),
  );
  const weekly = [...usual, ...calls.filter(({days, from}) => days ?? !from)];
  return {week: [...weekly.flatMap(rowOf), ...lines], exceptions: different};
}

/** When somebody is met otherwise than at the door. */
const callsOf = (place: Node, members: Members): readonly Spec[] =>
  members(place, 'contactPoint')
    .filter(isNode)
    .flatMap((point) => members(point, 'hoursAvailable').map((each) => specOf(each, 'phone')));

interface Spec {
  /** None: closed. */
  readonly span?: Span | undefined;
  readonly days?: readonly IsoWeekday[] | undefined;
  readonly from?: IsoDate | undefined;
  readonly through?: IsoDate | undefined;
  readonly reason?: string | undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function specOf(value: unknown, staffing?: Staffing): Spec {
  const node = isNode(value) ? value : {opens: 'unreadable'};
  const {additionalType, dayOfWeek, name} = node;
  return {
    span: spanOf(clockOf(node['opens']), clockOf(node['closes']), additionalType, staffing),
    days: dayOfWeek === undefined ? undefined : listOf(dayOfWeek).flatMap(weekdayNamed),
    from: dateOf(node['validFrom']),
    through: dateOf(node['validThrough']),
    reason: textOf(name),
  };
}

const STAFFING: readonly unknown[] = ['full', 'duty', 'appointment', 'phone'] satisfies Staffing[];

/** Search engines want closed days written as midnight to midnight, and whole ones to 23:59. */
function spanOf(
  opens: string | undefined,
  closes: string | undefined,
  type: unknown,
  usual: Staffing | undefined,
): Span | undefined {
  if (opens === undefined || (opens === '00:00' && closes === '00:00')) return undefined;
  const staffing = STAFFING.includes(type) ? type : usual;
  return {opens, closes: closes === '23:59' ? '24:00' : closes, staffing} as Span;
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
function together(
  exceptions: readonly Exception[],
  besides: readonly Exception[],
): readonly Exception[] {
  const byDays = new Map<string, Exception>();
  const add = (one: Exception, isDoor: boolean): void => {
    const key = `${one.from}/${one.through}`;
    const known = byDays.get(key);
    if (!known && !isDoor) return;
    const spans = [...(known?.spans ?? []), ...one.spans];
    byDays.set(key, {...one, spans, reason: known?.reason ?? one.reason});
  };
  exceptions.forEach((one) => add(one, true));
  besides.forEach((one) => add(one, false));
  return [...byDays.values()];
}
