import type {MeetingMode, Site, Slot} from '../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../src/appointment/appointment.provider.js';
import {addDays, type IsoDate} from '../../src/core/plain-date.model.js';
import type {Queryable} from './db/database.js';
import {claimsByLine} from './db/places.js';
import type {Desk} from './desk.js';
import type {Claim} from './rules/cells.js';
import {horizonOf, slotOf, timesOn, type DayTimes, type Place} from './rules/times.js';
import {visitAt} from './rules/visit.js';
import {dateAt, instantAt} from './rules/zone.js';
import {lineName, type World} from './world/world.js';

/** What times are looked for. */
export interface Search {
  readonly services: readonly ServiceCount[];
  readonly mode: MeetingMode;
  /** Where; at all sites that offer it where empty. */
  readonly siteIds: readonly string[];
  /** An appointment that is to move: its own time counts as free. */
  readonly except?: string | undefined;
}

/** A place together with what it offers on each day, given what is claimed there now. */
export interface Outlook extends Place {
  readonly on: (date: IsoDate) => DayTimes;
}

const DAY_MS = 86_400_000;

/** A site of the world by its id. */
export const siteOf = (world: World, id: string, lang: 'zh' | 'en' = 'en'): Site | undefined =>
  world.offer[lang].sites.find((site) => site.id === id);

/** The place where a visit would be; undefined where it is not offered there. */
export function placeAt(
  world: World,
  services: readonly ServiceCount[],
  siteId: string,
  mode: MeetingMode,
  now: Date,
): Place | undefined {
  const line = world.lines.find((one) => one.siteId === siteId && one.mode === mode);
  const visit = visitAt(world.offer.en.offerings, services, siteId, mode);
  const site = siteOf(world, siteId);
  if (!line || !visit || !site) return undefined;
  return {visit, line, zone: site.timeZone, specialDays: world.specialDays, now: now.getTime()};
}

/** Every place that fits a search. */
export function placesOf(world: World, search: Search, now: Date): Place[] {
  const siteIds = search.siteIds.length ? search.siteIds : world.offer.en.sites.map(({id}) => id);
  return siteIds.flatMap((id) => placeAt(world, search.services, id, search.mode, now) ?? []);
}

function claimsByDay(zone: string, claims: readonly Claim[]): Map<IsoDate, Claim[]> {
  const days = new Map<IsoDate, Claim[]>();
  for (const claim of claims) {
    for (const date of new Set([dateAt(zone, claim.start), dateAt(zone, claim.end - 1)])) {
      const list = days.get(date) ?? [];
      list.push(claim);
      days.set(date, list);
    }
  }
  return days;
}

function lookOut(place: Place, claims: readonly Claim[]): Outlook {
  const days = claimsByDay(place.zone, claims);
  const known = new Map<IsoDate, DayTimes>();
  const on = (date: IsoDate): DayTimes => {
    const times = known.get(date) ?? timesOn(place, date, days.get(date) ?? []);
    known.set(date, times);
    return times;
  };
  return {...place, on};
}

/** The places of a search with what they offer until the last day that can be booked. */
export async function outlook(
  desk: Desk,
  db: Queryable,
  search: Search,
  now: Date,
): Promise<Outlook[]> {
  const places = placesOf(desk.world, search, now);
  if (places.length === 0) return [];
  const last = Math.max(...places.map((place) => instantAt(place.zone, horizonOf(place), 0)));
  const claims = await claimsByLine(db, {
    lines: places.map(({line}) => lineName(line)),
    from: new Date(now.getTime() - DAY_MS),
    to: new Date(last + 2 * DAY_MS),
    now,
    except: search.except,
  });
  return places.map((place) => lookOut(place, claims.get(lineName(place.line)) ?? []));
}

/** What each place offers on a day. */
export const dayAt = (places: readonly Outlook[], date: IsoDate): DayTimes[] =>
  places.map(({on}) => on(date));

/** The free slots of a day over all places, in order of time. */
export const slotsOn = (places: readonly Outlook[], date: IsoDate): Slot[] =>
  places
    .flatMap((place) =>
      place.on(date).openings.map((opening) => ({
        at: opening.start,
        slot: slotOf(place, opening),
      })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({slot}) => slot);

/** First and last day on which these places may have times; undefined where there is no place. */
export function bookableSpan(places: readonly Place[]): readonly [IsoDate, IsoDate] | undefined {
  if (places.length === 0) return undefined;
  const todays = places.map(({zone, now}) => dateAt(zone, now));
  const lasts = places.map(horizonOf);
  return [todays.sort()[0]!, lasts.sort().at(-1)!];
}

/** The nearest day with a free time, from `from` on in steps of one day towards `end`. */
export function nearestFreeDay(
  places: readonly Outlook[],
  from: IsoDate,
  end: IsoDate,
): IsoDate | null {
  const step = from <= end ? 1 : -1;
  for (let date = from; step > 0 ? date <= end : date >= end; date = addDays(date, step)) {
    if (dayAt(places, date).some(({free}) => free > 0)) return date;
  }
  return null;
}

/** The `limit` soonest free slots. */
export function soonest(places: readonly Outlook[], limit: number): Slot[] {
  const span = bookableSpan(places);
  const found: Slot[] = [];
  if (!span) return found;
  for (let date = span[0]; date <= span[1] && found.length < limit; date = addDays(date, 1)) {
    found.push(...slotsOn(places, date));
  }
  return found.slice(0, limit);
}
