import {randomBytes, randomUUID} from 'node:crypto';
import type {BookingRequest} from '../../src/appointment/appointment.provider.js';
import {insertAppointment, nextReference, type AppointmentRow} from './db/appointments.js';
import type {Queryable} from './db/database.js';
import {givePlace, type PlaceRow} from './db/places.js';
import type {World} from './world/world.js';
import {digest, newToken} from './secrets.js';

/** What a new appointment is made of. */
export interface Draft {
  readonly booking: BookingRequest;
  readonly hold: PlaceRow;
  /** Keyed digest of the telephone number, where one was asked. */
  readonly person: string | null;
  readonly now: Date;
  /** Until when the citizen has to confirm; null where the booking counts at once. */
  readonly activationExpiresAt: Date | null;
}

/** A stored appointment with the tokens of which only digests are stored. */
export interface NewAppointment {
  readonly row: AppointmentRow;
  readonly manageToken: string;
  readonly activationToken: string | null;
}

type Tokens = Omit<NewAppointment, 'row'>;

const timeOf = ({line, day, site_id, mode, starts_at, ends_at, services}: PlaceRow) => ({
  line,
  day,
  site_id,
  mode,
  starts_at,
  ends_at,
  services,
});

const detailsOf = ({contact, answers, consents, lang}: BookingRequest) => ({
  contact,
  answers,
  consents,
  lang,
});

async function rowOf(
  world: World,
  tx: Queryable,
  {booking, hold, person, now, activationExpiresAt}: Draft,
  {manageToken, activationToken}: Tokens,
): Promise<AppointmentRow> {
  const id = randomUUID();
  return {
    id,
    ...timeOf(hold),
    reference: await nextReference(tx),
    uid: `${id}@${world.uidDomain}`,
    status: activationExpiresAt ? 'pending-activation' : 'confirmed',
    sequence: 0,
    version: 1,
    ...detailsOf(booking),
    person,
    room: hold.mode === 'video' ? randomBytes(9).toString('base64url') : null,
    manage_token_hash: digest(manageToken),
    activation_token_hash: activationToken && digest(activationToken),
    activation_expires_at: activationExpiresAt,
    changed_at: now,
    created_at: now,
  };
}

/**
 * Turns a hold into an appointment. The caller holds the lock of its day; undefined where the
 * citizen gave the hold back meanwhile: the caller then has to roll back.
 */
export async function createAppointment(
  world: World,
  tx: Queryable,
  draft: Draft,
): Promise<NewAppointment | undefined> {
  const activationToken = draft.activationExpiresAt && newToken();
  const tokens = {manageToken: newToken(), activationToken};
  const row = await rowOf(world, tx, draft, tokens);
  await insertAppointment(tx, row);
  const given = await givePlace(tx, draft.hold.id, row.id, row.activation_expires_at);
  return given ? {row, ...tokens} : undefined;
}
