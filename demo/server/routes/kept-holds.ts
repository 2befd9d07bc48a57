import type {Context} from 'hono';
import * as v from 'valibot';
import type {Queryable} from '../db/database.js';
import {lockDays, type LineDay} from '../db/locks.js';
import {findPlace, lengthenHold, releaseHold, type PlaceRow} from '../db/places.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {portalUrl} from '../ics-address.js';
import {tellWaiting} from '../telling.js';
import {holdView} from '../views.js';
import {extendSchema} from './schemas.js';

const MS_PER_MINUTE = 60_000;

/**
 * A hold that counts now, under the lock of its day; 410 for any other, so that one that ended
 * and one that never was look the same.
 */
export async function lockHold(
  desk: Desk,
  tx: Queryable,
  id: string,
  also: readonly LineDay[] = [],
): Promise<{hold: PlaceRow; now: Date}> {
  const before = await findPlace(tx, id);
  await lockDays(tx, before ? [before, ...also] : also);
  const hold = before && (await findPlace(tx, id));
  const now = await desk.clock(tx);
  if (!hold || hold.appointment_id || !hold.expires_at || hold.expires_at <= now) {
    throw new Problem(410, 'hold-expired');
  }
  return {hold, now};
}

const isUuid = (text: string): boolean => v.is(v.pipe(v.string(), v.uuid()), text);

/** `PATCH /holds/{id}`: counts the hold's time from now again, a limited number of times. */
export const patchHold =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    const say = sayIn(c);
    parseBody(extendSchema, await readText(c), say);
    if (!isUuid(id)) throw new Problem(404, 'not-found');
    const view = await desk.database.transaction(async (tx) => {
      const {hold, now} = await lockHold(desk, tx, id);
      if (hold.extensions_left < 1) {
        throw new Problem(409, 'too-many', {
          detail: say('不能再延长了', 'It cannot be extended again'),
        });
      }
      const until = new Date(now.getTime() + hold.hold_minutes * MS_PER_MINUTE);
      const longer = await lengthenHold(tx, id, until);
      if (!longer) throw new Problem(410, 'hold-expired');
      return holdView(desk.world, longer, now);
    });
    return c.json(view, 200, {'cache-control': 'no-store'});
  };

/** `DELETE /holds/{id}`: gives the time back; repeated or too late is fine. */
export const deleteHold =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    if (!isUuid(id)) return c.body(null, 204);
    await desk.database.transaction(async (tx) => {
      const free = await releaseHold(tx, id);
      if (free) await tellWaiting(desk, tx, free, await desk.clock(tx), portalUrl(desk, c));
    });
    return c.body(null, 204);
  };
