import type {Context} from 'hono';
import {openCase} from '../casework/opening.js';
import {lockAppointment, setStatus} from '../db/appointments.js';
import type {Queryable} from '../db/database.js';
import {lockDays} from '../db/locks.js';
import {keepPlaceOf} from '../db/places.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {digest, sameDigest} from '../secrets.js';
import {statusAt} from '../views.js';
import {appointmentTag, fullView} from './appointment.js';
import {activationSchema} from './schemas.js';

async function activate(desk: Desk, c: Context, tx: Queryable, token: string): Promise<Answer> {
  const row = await lockAppointment(tx, c.req.param('id') ?? '');
  if (!row) throw new Problem(404, 'not-found');
  if (!sameDigest(digest(token), row.activation_token_hash ?? '')) {
    throw new Problem(403, 'wrong-token');
  }
  await lockDays(tx, [row]);
  const now = await desk.clock(tx);
  const status = statusAt(row, now);
  if (status === 'cancelled') throw new Problem(410, 'activation-expired');
  let current = row;
  if (status === 'pending-activation') {
    current = await setStatus(tx, row.id, 'confirmed', now);
    await keepPlaceOf(tx, row.id);
    await openCase(desk, tx, current, now);
  }
  const view = fullView(desk, c, current, now);
  return {status: 200, body: view, headers: {etag: `"${appointmentTag(current, view)}"`}};
}

/** `POST /appointments/{id}/activation`: confirms a waiting booking; repeated, it stays confirmed. */
export const postActivation =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const {token} = parseBody(activationSchema, text, sayIn(c));
    return answerOnce(desk, c, text, (tx) => activate(desk, c, tx, token));
  };
