import type {Context} from 'hono';
import type * as v from 'valibot';
import {
  activationEnd,
  checkDetails,
  checkVisits,
  lockPerson,
  offeringsFor,
  personOf,
} from '../booking-rules.js';
import {openCase} from '../casework/opening.js';
import type {Queryable} from '../db/database.js';
import {queueMail} from '../db/outbox.js';
import {findPlace, type PlaceRow} from '../db/places.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {invalid, Problem} from '../http/problems.js';
import {icsUrl, portalUrl} from '../ics-address.js';
import {bookingMail} from '../mails.js';
import {createAppointment, type NewAppointment} from '../new-appointment.js';
import {langOf} from '../rules/text.js';
import {appointmentView} from '../views.js';
import {lockHold} from './kept-holds.js';
import {bookingSchema} from './schemas.js';

const expired = (): Problem => new Problem(410, 'hold-expired');

type BookingRequest = v.InferOutput<typeof bookingSchema>;

/** The hold as it was taken; whether it still counts is known only under its lock. */
async function bookableHold(c: Context, tx: Queryable, id: string): Promise<PlaceRow> {
  const hold = await findPlace(tx, id);
  if (!hold) throw expired();
  if (!hold.replaces) return hold;
  const detail = sayIn(c)('这个时间是改期留的', 'This time is kept for moving an appointment');
  throw invalid('/holdId', detail, 'hold-for-reschedule');
}

function answerOf(desk: Desk, c: Context, created: NewAppointment, now: Date): Answer {
  const {row, manageToken, activationToken} = created;
  const showing = {now, lang: langOf(row.lang), portal: portalUrl(desk, c)};
  const view = appointmentView(desk.world, row, showing);
  return {
    status: activationToken ? 202 : 201,
    body: {...view, manageToken, icsUrl: icsUrl(desk, c, row.id, now)},
    headers: {location: `/api/appointments/${row.id}`},
  };
}

async function book(
  desk: Desk,
  c: Context,
  tx: Queryable,
  booking: BookingRequest,
): Promise<Answer> {
  const before = await bookableHold(c, tx, booking.holdId);
  const offerings = offeringsFor(desk, before, booking.lang);
  checkDetails(offerings, booking);
  const person = personOf(desk, offerings, booking);
  await lockPerson(tx, person);
  const {hold, now} = await lockHold(desk, tx, booking.holdId);
  await checkVisits(desk, tx, person, hold, now);
  const activationExpiresAt = activationEnd(offerings, now);
  const draft = {booking, hold, person, now, activationExpiresAt};
  const created = await createAppointment(desk.world, tx, draft);
  if (!created) throw expired();
  const {row} = created;
  await openCase(desk, tx, row, now);
  // Whoever left no address has what stands on the confirmation.
  if (row.contact['email']) {
    await queueMail(tx, bookingMail(desk.world, portalUrl(desk, c), row, created), now);
  }
  return answerOf(desk, c, created, now);
}

/** `POST /appointments`: books a held time, or lets it wait for activation. */
export const postAppointment =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const booking = parseBody(bookingSchema, text, sayIn(c));
    return answerOnce(desk, c, text, (tx) => book(desk, c, tx, booking));
  };
