import type {Context} from 'hono';
import * as v from 'valibot';
import {tidyRef} from '../casework/ref.js';
import {happeningsOf} from '../db/cases.js';
import {secondsAhead, setSecondsAhead} from '../db/clock.js';
import type {Queryable} from '../db/database.js';
import {lock} from '../db/locks.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {formatInstant} from '../rules/zone.js';

const MOST_HOURS = 24 * 31;

const schema = v.union([
  v.object({ref: v.pipe(v.string(), v.minLength(1), v.maxLength(200))}),
  v.object({hours: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_HOURS))}),
  v.object({reset: v.literal(true)}),
]);

type Wish = v.InferOutput<typeof schema>;

/** How many seconds on the next thing happens in a case; 0 where nothing more will. */
async function untilNext(desk: Desk, tx: Queryable, ref: string): Promise<number> {
  const now = await desk.clock(tx);
  const happenings = await happeningsOf(tx, tidyRef(ref));
  if (!happenings.length) throw new Problem(404, 'not-found');
  const next = happenings.find(({at}) => at > now);
  return next ? Math.ceil((next.at.getTime() - now.getTime()) / 1000) : 0;
}

async function moveOn(desk: Desk, tx: Queryable, wish: Wish): Promise<boolean> {
  if ('reset' in wish) {
    await setSecondsAhead(tx, 0);
    return true;
  }
  const seconds = 'ref' in wish ? await untilNext(desk, tx, wish.ref) : wish.hours * 3600;
  await setSecondsAhead(tx, (await secondsAhead(tx)) + seconds);
  return seconds > 0;
}

/**
 * `POST /demo/clock`: moves the demo's clock on to the next thing that happens in a case (`ref`), by
 * `hours`, or back to the real time (`reset`). It is everybody's clock. Only in the demo.
 */
export const postDemoClock =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    // What a page elsewhere may send without being asked first is no JSON.
    if (!c.req.header('content-type')?.startsWith('application/json')) {
      throw new Problem(415, 'invalid');
    }
    const wish = parseBody(schema, await readText(c), sayIn(c));
    const {database, world, clock} = desk;
    const moved = await database.transaction(async (tx) => {
      await lock(tx, 'demo clock');
      return moveOn(desk, tx, wish);
    });
    const now = formatInstant(world.casework.timeZone, (await clock(database)).getTime());
    return c.json({now, moved}, 200, {'cache-control': 'no-store'});
  };
