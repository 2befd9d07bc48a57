import type {Context} from 'hono';
import * as v from 'valibot';
import {tidyRef} from '../casework/ref.js';
import {happeningsOf} from '../db/cases.js';
import {secondsAhead, setSecondsAhead} from '../db/clock.js';
import type {Queryable} from '../db/database.js';
import {lock} from '../db/locks.js';
import type {Desk} from '../desk.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {formatInstant} from '../rules/zone.js';

const MOST_HOURS = 24 * 31;

const schema = v.union([
  v.object({ref: v.pipe(v.string(), v.minLength(1), v.maxLength(200))}),
  v.object({hours: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_HOURS))}),
  v.object({until: v.pipe(v.string(), v.isoTimestamp())}),
  v.object({reset: v.literal(true)}),
]);

type Wish = v.InferOutput<typeof schema>;

/** When the next thing happens in a case; undefined where nothing more will. */
async function nextHappening(tx: Queryable, ref: string, now: Date): Promise<Date | undefined> {
  const happenings = await happeningsOf(tx, tidyRef(ref));
  if (!happenings.length) throw new Problem(404, 'not-found');
  return happenings.find(({at}) => at > now)?.at;
}

/** How many seconds on a wish leads; 0 where it is behind us, or nothing more will happen. */
async function secondsOn(
  desk: Desk,
  tx: Queryable,
  wish: Exclude<Wish, {reset: true}>,
): Promise<number> {
  if ('hours' in wish) return wish.hours * 3600;
  const now = await desk.clock(tx);
  const until =
    'ref' in wish ? await nextHappening(tx, wish.ref, now) : new Date(Date.parse(wish.until));
  const seconds = until ? Math.ceil((until.getTime() - now.getTime()) / 1000) : 0;
  return Math.min(Math.max(0, seconds), MOST_HOURS * 3600);
}

async function moveOn(desk: Desk, tx: Queryable, wish: Wish): Promise<boolean> {
  if ('reset' in wish) {
    await setSecondsAhead(tx, 0);
    return true;
  }
  const seconds = await secondsOn(desk, tx, wish);
  await setSecondsAhead(tx, (await secondsAhead(tx)) + seconds);
  return seconds > 0;
}

/**
 * `POST /demo/clock`: moves the demo's clock on to the next thing that happens in a case (`ref`), by
 * `hours`, to an instant (`until`), or back to the real time (`reset`). It is everybody's clock. Only in the demo.
 */
export const postDemoClock =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    expectJson(c);
    const wish = parseBody(schema, await readText(c), sayIn(c));
    const {database, world, clock} = desk;
    const moved = await database.transaction(async (tx) => {
      await lock(tx, 'demo clock');
      return moveOn(desk, tx, wish);
    });
    const now = formatInstant(world.casework.timeZone, (await clock(database)).getTime());
    return c.json({now, moved}, 200, {'cache-control': 'no-store'});
  };
