import {randomUUID} from 'node:crypto';
import type {Context} from 'hono';
import type * as v from 'valibot';
import {alternativesTo} from '../alternatives.js';
import {placeAt, type Search} from '../availability.js';
import type {Queryable} from '../db/database.js';
import {lockDays} from '../db/locks.js';
import {claimsByLine, insertHold, type PlaceRow} from '../db/places.js';
import type {Desk} from '../desk.js';
import {lockOwnAppointment} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {invalid, Problem} from '../http/problems.js';
import type {Opening} from '../rules/cells.js';
import {readSlotId, type SlotKey} from '../rules/slot-id.js';
import {earliestStart, horizonOf, openingAt, type Place} from '../rules/times.js';
import {refusalOf, strictest} from '../rules/visit.js';
import {dateAt} from '../rules/zone.js';
import {holdView} from '../views.js';
import {lineName} from '../world/world.js';
import {holdSchema} from './schemas.js';
import {visitProblem} from './slot-query.js';

const DEFAULT_HOLD_MINUTES = 10;
const MS_PER_MINUTE = 60_000;

type Wish = v.InferOutput<typeof holdSchema>;

/** Where the wished time is; 422 for what the rules do not know. */
function wishedPlace(desk: Desk, c: Context, wish: Wish, now: Date): [SlotKey, Place] {
  const say = sayIn(c);
  const refusal = refusalOf(desk.world.offer.en.services, wish.services);
  if (refusal) throw visitProblem(refusal, '/services', say);
  const key = readSlotId(wish.slotId);
  const place = key && placeAt(desk.world, wish.services, key.siteId, key.mode, now);
  const detail = say('没有这个时间', 'There is no such time');
  if (!key || !place) throw invalid('/slotId', detail, 'unknown-slot');
  if (key.mode !== wish.mode || !openingAt(place, key.start, [])) {
    throw invalid('/slotId', detail, 'unknown-slot');
  }
  return [key, place];
}

/** The wished time if it can be taken now. The caller holds the lock of its day. */
async function freeOpening(
  tx: Queryable,
  place: Place,
  key: SlotKey,
  except: string | undefined,
): Promise<Opening> {
  const end = key.start + place.visit.minutes * MS_PER_MINUTE;
  const claims = await claimsByLine(tx, {
    lines: [lineName(place.line)],
    from: new Date(key.start),
    to: new Date(end),
    now: new Date(place.now),
    except,
  });
  const opening = openingAt(place, key.start, claims.get(lineName(place.line)) ?? []);
  const inTime =
    key.start >= earliestStart(place) && dateAt(place.zone, key.start) <= horizonOf(place);
  if (!opening || opening.remaining < 1 || !inTime) throw new Problem(409, 'slot-taken');
  return opening;
}

function newHold(desk: Desk, place: Place, opening: Opening, replaces: string | null): PlaceRow {
  const {visit, line, zone, now} = place;
  const minutes = strictest(visit, (o) => o.holdMinutes, Math.min, DEFAULT_HOLD_MINUTES);
  return {
    id: randomUUID(),
    line: lineName(line),
    day: dateAt(zone, opening.start),
    site_id: visit.siteId,
    mode: visit.mode,
    starts_at: new Date(opening.start),
    ends_at: new Date(opening.end),
    services: visit.services,
    hold_minutes: minutes,
    extensions_left: desk.world.extensions,
    expires_at: new Date(now + minutes * MS_PER_MINUTE),
    appointment_id: null,
    replaces,
  };
}

async function takeHold(desk: Desk, c: Context, tx: Queryable, wish: Wish): Promise<Answer> {
  const [key, before] = wishedPlace(desk, c, wish, await desk.clock(tx));
  const moving = wish.reschedule ? await lockOwnAppointment(c, tx, wish.reschedule) : undefined;
  await lockDays(tx, [{line: lineName(before.line), day: dateAt(before.zone, key.start)}]);
  const now = await desk.clock(tx);
  const place: Place = {...before, now: now.getTime()};
  const hold = newHold(
    desk,
    place,
    await freeOpening(tx, place, key, moving?.id),
    moving?.id ?? null,
  );
  await insertHold(tx, hold);
  return {
    status: 201,
    body: holdView(desk.world, hold, now),
    headers: {location: `/api/holds/${hold.id}`},
  };
}

async function withAlternatives(desk: Desk, wish: Wish, problem: Problem): Promise<Problem> {
  const key = readSlotId(wish.slotId);
  if (problem.code !== 'slot-taken' || !key) return problem;
  const search: Search = {services: wish.services, mode: wish.mode, siteIds: []};
  return new Problem(409, 'slot-taken', {alternatives: await alternativesTo(desk, search, key)});
}

/** `POST /holds`: keeps a time, or says which others are near. */
export const postHold =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const wish = parseBody(holdSchema, text, sayIn(c));
    try {
      return await answerOnce(desk, c, text, (tx) => takeHold(desk, c, tx, wish));
    } catch (reason) {
      throw reason instanceof Problem ? await withAlternatives(desk, wish, reason) : reason;
    }
  };
