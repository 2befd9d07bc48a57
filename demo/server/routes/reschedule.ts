import type {Context} from 'hono';
import {moveCase} from '../casework/opening.js';
import {moveAppointment, type AppointmentRow} from '../db/appointments.js';
import type {Queryable} from '../db/database.js';
import {dropPlaceOf, dropReplacing, givePlace, type PlaceRow} from '../db/places.js';
import type {Desk} from '../desk.js';
import {lockOwnAppointment} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {invalid, Problem} from '../http/problems.js';
import {portalUrl} from '../ics-address.js';
import {tellWaiting} from '../telling.js';
import {changeableUntil, statusAt} from '../views.js';
import {appointmentTag, checkIfMatch, fullView} from './appointment.js';
import {lockHold} from './kept-holds.js';
import {rescheduleSchema} from './schemas.js';

const wanted = ({services}: Pick<PlaceRow, 'services'>): string =>
  JSON.stringify(services.map(({id, count}) => `${id}:${count}`).sort());

function checkMove(c: Context, row: AppointmentRow, hold: PlaceRow): void {
  const say = sayIn(c);
  const otherVisit = wanted(hold) !== wanted(row) || hold.mode !== row.mode;
  const otherOwner = hold.replaces !== null && hold.replaces !== row.id;
  if (!otherVisit && !otherOwner) return;
  const detail = say('留的时间不是给这个预约的', 'The kept time is not meant for this appointment');
  throw invalid('/holdId', detail, 'other-visit');
}

async function move(desk: Desk, c: Context, tx: Queryable, holdId: string): Promise<Answer> {
  const row = await lockOwnAppointment(c, tx, c.req.param('id') ?? '');
  checkIfMatch(c, row);
  const {hold, now} = await lockHold(desk, tx, holdId, [row]);
  if (statusAt(row, now) !== 'confirmed' || now > changeableUntil(desk.world, row)) {
    throw new Problem(409, 'too-late');
  }
  checkMove(c, row, hold);
  await dropPlaceOf(tx, row.id);
  if (!(await givePlace(tx, hold.id, row.id, null))) throw new Problem(410, 'hold-expired');
  await dropReplacing(tx, row.id);
  const moved = await moveAppointment(tx, row.id, hold, now);
  await moveCase(desk, tx, moved);
  await tellWaiting(desk, tx, row, now, portalUrl(desk, c));
  const view = fullView(desk, c, moved, now);
  return {status: 200, body: view, headers: {etag: `"${appointmentTag(moved, view)}"`}};
}

/**
 * `POST /appointments/{id}/reschedule`: the old time is given back and the held one taken in one
 * act; UID and reference stay.
 */
export const postReschedule =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const {holdId} = parseBody(rescheduleSchema, text, sayIn(c));
    return answerOnce(desk, c, text, (tx) => move(desk, c, tx, holdId));
  };
