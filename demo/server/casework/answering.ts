import type {Context} from 'hono';
import {happeningsOf, shipmentsOfCase, type CaseRow, type Happening} from '../db/cases.js';
import {secondsAhead} from '../db/clock.js';
import type {Desk} from '../desk.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {languageHeader, requestLang} from '../http/language.js';
import {formatInstant} from '../rules/zone.js';
import type {CaseFile, Telling} from './shipment-view.js';

/** The longest that an open page is asked to wait. */
const USUAL_MS = 30 * 60_000;
/** Where the clock is moved by hand, nobody knows when the next thing happens. */
const MOVABLE_MS = 5000;

/** Everything that is known about a case. */
export async function fileOf(desk: Desk, row: CaseRow): Promise<CaseFile> {
  const [happenings, shipments] = [
    await happeningsOf(desk.database, row.ref),
    await shipmentsOfCase(desk.database, row.ref),
  ];
  return {row, happenings, shipments};
}

async function again(desk: Desk, now: Date, happenings: readonly Happening[]): Promise<Date> {
  if (desk.isClockMovable) {
    // The asker's own clock was not moved.
    const ahead = await secondsAhead(desk.database);
    return new Date(now.getTime() - ahead * 1000 + MOVABLE_MS);
  }
  const next = happenings.find(({at}) => at > now)?.at.getTime() ?? Infinity;
  return new Date(Math.min(next, now.getTime() + USUAL_MS));
}

/** What an answer to this request is made of. */
export async function tellingOf(
  desk: Desk,
  c: Context,
  happenings: readonly Happening[] = [],
): Promise<Telling> {
  const {world, clock, database} = desk;
  const now = await clock(database);
  const next = await again(desk, now, happenings);
  const written = formatInstant(world.casework.timeZone, Math.ceil(next.getTime() / 1000) * 1000);
  return {world, lang: requestLang(c), now, again: written};
}

/** Sends a case or shipment; 304 where nothing but the time of asking has changed. */
export function answer<T extends {readonly checkedAt: string; readonly nextCheckAfter?: unknown}>(
  c: Context,
  view: T,
): Response {
  const lasting = {...view, checkedAt: undefined, nextCheckAfter: undefined};
  return taggedJson(c, view, tagOf(lasting), {
    'cache-control': 'private, no-cache',
    ...languageHeader(requestLang(c)),
  });
}
