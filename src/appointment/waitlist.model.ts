/** The wish to be told when a time becomes free, from what is typed to what is sent. */
import {addDays, daysBetween, type IsoDate, isIsoDate} from '../core/plain-date.model.js';
import type {ProviderError} from '../core/provider-error.model.js';
import type {FieldSpec, Offering} from './appointment.model.js';
import type {Booking} from './booking.model.js';
import {type DetailProblem, detailProblems, refusedDetails} from './details.model.js';
import type {SlotFilter, WaitlistPlace, WaitlistRequest} from './requests.model.js';

/** What was typed, what is wrong with it, and what the office said. Replaced, never changed. */
export interface WaitlistState {
  /** Whether the citizen has opened the form. */
  readonly isOpen?: boolean | undefined;
  /** By field: `from`, `to`, and the names of the offering's own. */
  readonly entered: Readonly<Record<string, string>>;
  readonly problems: readonly DetailProblem[];
  readonly failure?: ProviderError | undefined;
  /** The wish that the office keeps. */
  readonly kept?: {readonly wish: WaitlistRequest; readonly place: WaitlistPlace} | undefined;
}

/** Nobody has wished for anything yet. */
export const noWish: WaitlistState = {entered: {}, problems: []};

/** Most days of a wish, both ends included: what a back end has to look through at once. */
export const MOST_DAYS = 62;

/** Where nobody says how far ahead times are offered. */
const USUAL_DAYS = 30;

/**
 * How the office can tell: the offering's own questions for an address. One of them is enough; their
 * hints are about a booking.
 */
export const addressFields = (offering: Offering | undefined): readonly FieldSpec[] =>
  (offering?.fields ?? [])
    .filter(({group, type}) => group !== 'answers' && (type === 'email' || type === 'tel'))
    .map((field, _index, {length}) => ({...field, hint: undefined, required: length === 1}));

/** What the wish follows from, where nothing else is typed. */
export interface WaitlistFacts {
  /** Today at the site. */
  readonly today: IsoDate;
  readonly horizonDays: number | undefined;
  /** The day that is looked at, and what was filled in before. */
  readonly booking: Booking;
}

/** Every answer: the typed one, else the day that is looked at, else all days on offer. */
export function answersOf(
  entered: WaitlistState['entered'],
  {today, horizonDays = USUAL_DAYS, booking}: WaitlistFacts,
): Readonly<Record<string, string>> {
  const day = booking.date && booking.date >= today ? booking.date : undefined;
  const last = addDays(today, Math.min(horizonDays, MOST_DAYS - 1));
  return {...booking.details, from: day ?? today, to: day ?? last, ...entered};
}

function spanProblem(
  from: IsoDate,
  to: IsoDate,
  today: IsoDate,
): DetailProblem['kind'] | undefined {
  if (to < today) return 'past';
  if (to < from) return 'order';
  return daysBetween(from, to) >= MOST_DAYS ? 'span' : undefined;
}

/** Everything that is wrong with a wish before it is sent. */
export function waitlistProblems(
  answers: Readonly<Record<string, string>>,
  fields: readonly FieldSpec[],
  today: IsoDate,
): readonly DetailProblem[] {
  const {from = '', to = ''} = answers;
  const noDays = Object.entries({from, to}).flatMap(([name, day]) =>
    isIsoDate(day) ? [] : [{name, kind: 'date' as const}],
  );
  const span = noDays.length > 0 ? undefined : spanProblem(from, to, today);
  const isReachable = fields.length === 1 || fields.some(({name}) => answers[name]?.trim());
  const first = fields[0]?.name ?? '';
  return [
    ...noDays,
    ...(span ? [{name: 'to', kind: span}] : []),
    ...(isReachable ? [] : [{name: first, kind: 'address' as const}]),
    ...detailProblems({fields, consents: []}, answers, []),
  ];
}

/** What is still wrong once an answer has changed; one answer can mend what is said at another. */
export const leftWrong = (
  listed: readonly DetailProblem[],
  changed: string,
  now: readonly DetailProblem[],
): readonly DetailProblem[] =>
  listed.flatMap((each) => {
    if (each.kind === 'refused') return each.name === changed ? [] : [each];
    return now.filter(({name}) => name === each.name);
  });

/** What the office found wrong, where the form asks for it. */
export const refusedAnswers = (
  {code, extras}: ProviderError,
  fields: readonly FieldSpec[],
): readonly DetailProblem[] => {
  if (code === 'too-long') return [{name: 'to', kind: 'span'}];
  const asked = ['from', 'to', ...fields.map(({name}) => name)];
  return refusedDetails(extras.errors ?? []).filter(({name}) => asked.includes(name));
};

/** What is sent. */
export function waitlistRequest(
  {services, siteIds, mode}: SlotFilter,
  answers: Readonly<Record<string, string>>,
  fields: readonly FieldSpec[],
  lang: string,
): WaitlistRequest {
  const {from = '', to = ''} = answers;
  const contact = Object.fromEntries(
    fields.map(({name}) => [name, answers[name]?.trim() ?? '']).filter(([, value]) => value),
  ) as Record<string, string>;
  return {services, siteIds, mode, from, to, contact, lang};
}
