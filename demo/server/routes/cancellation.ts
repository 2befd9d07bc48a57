import type {Context} from 'hono';
import type {Queryable} from '../db/database.js';
import type {Desk} from '../desk.js';
import {giveBack} from '../giving-back.js';
import {lockOwnAppointment} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {portalUrl} from '../ics-address.js';
import {changeableUntil, statusAt} from '../views.js';
import {appointmentTag, fullView} from './appointment.js';
import {cancellationSchema} from './schemas.js';

async function cancel(desk: Desk, c: Context, tx: Queryable): Promise<Answer> {
  const row = await lockOwnAppointment(c, tx, c.req.param('id') ?? '');
  const now = await desk.clock(tx);
  let current = row;
  if (statusAt(row, now) !== 'cancelled') {
    if (now > changeableUntil(desk.world, row)) throw new Problem(409, 'too-late');
    current = await giveBack(desk, tx, row, now, portalUrl(desk, c));
  }
  const view = fullView(desk, c, current, now);
  return {status: 200, body: view, headers: {etag: `"${appointmentTag(current, view)}"`}};
}

/** `POST /appointments/{id}/cancellation`: gives the time back; repeated, it stays cancelled. */
export const postCancellation =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    parseBody(cancellationSchema, text, sayIn(c));
    return answerOnce(desk, c, text, (tx) => cancel(desk, c, tx));
  };
