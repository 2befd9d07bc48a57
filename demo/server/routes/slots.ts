import type {Context} from 'hono';
import type {SlotPage} from '../../../src/appointment/appointment.model.js';
import {addDays, daysBetween, type IsoDate} from '../../../src/core/plain-date.model.js';
import {
  bookableSpan,
  dayAt,
  nearestFreeDay,
  outlook,
  slotsOn,
  soonest,
  type Outlook,
} from '../availability.js';
import type {Desk} from '../desk.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {languageHeader, requestLang} from '../http/language.js';
import {readLimit} from '../http/limit.js';
import {dayStatus} from '../rules/day-status.js';
import type {Lang, Text} from '../rules/text.js';
import {dateAt, formatInstant} from '../rules/zone.js';
import {readSearch, readSpan} from './slot-query.js';

const MAX_AGE_SECONDS = 30;
/** How many of the soonest times are told: usually, and at most. */
const [SOONEST, MOST_SOONEST] = [3, 20];
const FALLBACK_ZONE = 'UTC';
const notOffered: Text = {zh: '这里不办这件事', en: 'Not offered here'};

const daysOf = (from: IsoDate, to: IsoDate): IsoDate[] =>
  Array.from({length: daysBetween(from, to) + 1}, (_, index) => addDays(from, index));

const generatedAt = (places: readonly Outlook[], now: Date): string =>
  formatInstant(places[0]?.zone ?? FALLBACK_ZONE, now.getTime());

function neighbours(places: readonly Outlook[], from: IsoDate, to: IsoDate) {
  const span = bookableSpan(places);
  if (!span) return {prevBookableDate: null, nextBookableDate: null};
  const [first, last] = span;
  const before = addDays(from, -1) < last ? addDays(from, -1) : last;
  const after = addDays(to, 1) > first ? addDays(to, 1) : first;
  return {
    prevBookableDate: before >= first ? nearestFreeDay(places, before, first) : null,
    nextBookableDate: after <= last ? nearestFreeDay(places, after, last) : null,
  };
}

function pageOf(
  places: readonly Outlook[],
  {from, to}: {from: IsoDate; to: IsoDate},
  now: Date,
  lang: Lang,
): SlotPage {
  const dates = daysOf(from, to);
  const factsOn = (date: IsoDate) =>
    places.length ? dayAt(places, date) : [{free: 0, closed: notOffered}];
  return {
    slots: dates.flatMap((date) => slotsOn(places, date)),
    days: dates.map((date) => dayStatus(date, factsOn(date), lang)),
    from,
    to,
    ...neighbours(places, from, to),
    generatedAt: generatedAt(places, now),
    maxAgeSeconds: MAX_AGE_SECONDS,
  };
}

function answer(c: Context, page: SlotPage): Response {
  // The tag leaves out when the page was made: it says whether the times are the same.
  const {generatedAt: _, ...content} = page;
  return taggedJson(c, page, tagOf(content), {
    'cache-control': `max-age=${MAX_AGE_SECONDS}`,
    ...languageHeader(requestLang(c)),
  });
}

/** `GET /slots`: the free times of a span of days, and what each of its days is. */
export const getSlots =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const search = await readSearch(desk, c);
    const span = readSpan(c);
    const now = await desk.clock(desk.database);
    const places = await outlook(desk, desk.database, search, now);
    return answer(c, pageOf(places, span, now, requestLang(c)));
  };

/** `GET /slots/next`: the soonest free times; none is an answer too. */
export const getNextSlots =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const search = await readSearch(desk, c);
    const limit = readLimit(c, SOONEST, MOST_SOONEST);
    const now = await desk.clock(desk.database);
    const places = await outlook(desk, desk.database, search, now);
    const today = dateAt(FALLBACK_ZONE, now.getTime());
    const [from, to] = bookableSpan(places) ?? [today, today];
    return answer(c, {
      slots: soonest(places, limit),
      from,
      to,
      generatedAt: generatedAt(places, now),
      maxAgeSeconds: MAX_AGE_SECONDS,
    });
  };
