import type {MeetingMode} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import type {IsoDate} from '../../../src/core/plain-date.model.js';
import type {Claim} from '../rules/cells.js';
import type {Queryable} from './database.js';

/** A claim on a time as it is stored: a hold, or the time of an appointment. */
export interface PlaceRow {
  readonly id: string;
  readonly line: string;
  readonly day: IsoDate;
  readonly site_id: string;
  readonly mode: MeetingMode;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly services: readonly ServiceCount[];
  readonly hold_minutes: number;
  readonly extensions_left: number;
  readonly expires_at: Date | null;
  readonly appointment_id: string | null;
  readonly replaces: string | null;
}

/** Whose claims are looked for, and when. */
export interface ClaimQuery {
  readonly lines: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  /** An appointment whose own time counts as free. */
  readonly except?: string | undefined;
}

/** The claims that count now, by line: bookings, and holds that have not ended. */
export async function claimsByLine(
  db: Queryable,
  {lines, from, to, now, except}: ClaimQuery,
): Promise<Map<string, Claim[]>> {
  const rows = await db.query<{line: string; starts_at: Date; ends_at: Date; owner: string}>(
    `select line, starts_at, ends_at, coalesce(appointment_id, replaces, id)::text as owner
       from place
      where line = any($1::text[]) and starts_at < $3::timestamptz and ends_at > $2::timestamptz
        and (expires_at is null or expires_at > $4::timestamptz)
        and coalesce(appointment_id, replaces, id) is distinct from $5::uuid`,
    [lines, from, to, now, except ?? null],
  );
  const claims = new Map<string, Claim[]>();
  for (const {line, starts_at, ends_at, owner} of rows) {
    const list = claims.get(line) ?? [];
    list.push({start: starts_at.getTime(), end: ends_at.getTime(), owner});
    claims.set(line, list);
  }
  return claims;
}

/** The place with this id, ended or not. */
export async function findPlace(db: Queryable, id: string): Promise<PlaceRow | undefined> {
  const [row] = await db.query<PlaceRow>('select * from place where id = $1', [id]);
  return row;
}

/** Stores a new hold. The caller holds the lock of its day. */
export async function insertHold(tx: Queryable, place: PlaceRow): Promise<void> {
  if (place.replaces) await dropReplacing(tx, place.replaces);
  await tx.query(
    `insert into place (id, line, day, site_id, mode, starts_at, ends_at, services, hold_minutes,
                        extensions_left, expires_at, replaces)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12)`,
    [
      place.id,
      place.line,
      place.day,
      place.site_id,
      place.mode,
      place.starts_at,
      place.ends_at,
      JSON.stringify(place.services),
      place.hold_minutes,
      place.extensions_left,
      place.expires_at,
      place.replaces,
    ],
  );
}

/** Gives back the holds that were to move an appointment. */
export async function dropReplacing(tx: Queryable, appointmentId: string): Promise<void> {
  await tx.query('delete from place where replaces = $1 and appointment_id is null', [
    appointmentId,
  ]);
}

/** Gives a hold back and returns it; what became an appointment stays. */
export async function releaseHold(tx: Queryable, id: string): Promise<PlaceRow | undefined> {
  const [row] = await tx.query<PlaceRow>(
    'delete from place where id = $1 and appointment_id is null returning *',
    [id],
  );
  return row;
}

/**
 * Moves a hold's end. The caller holds the lock of its day; undefined where the citizen gave the
 * hold back meanwhile, which needs no lock.
 */
export async function lengthenHold(
  tx: Queryable,
  id: string,
  until: Date,
): Promise<PlaceRow | undefined> {
  const [row] = await tx.query<PlaceRow>(
    `update place set expires_at = $2, extensions_left = extensions_left - 1
      where id = $1 and appointment_id is null returning *`,
    [id, until],
  );
  return row;
}

/**
 * Makes a hold the time of an appointment: for good, or until `expiresAt` while it waits. False
 * where the citizen gave the hold back meanwhile, which needs no lock.
 */
export async function givePlace(
  tx: Queryable,
  placeId: string,
  appointmentId: string,
  expiresAt: Date | null,
): Promise<boolean> {
  const rows = await tx.query(
    `update place set appointment_id = $2, expires_at = $3, replaces = null
      where id = $1 and appointment_id is null returning id`,
    [placeId, appointmentId, expiresAt],
  );
  return rows.length === 1;
}

/** Makes the time of an activated appointment its own for good. */
export async function keepPlaceOf(tx: Queryable, appointmentId: string): Promise<void> {
  await tx.query('update place set expires_at = null where appointment_id = $1', [appointmentId]);
}

/** Takes away one claim whose time is over and returns it; undefined where there is none. */
export async function takeLapsed(tx: Queryable, now: Date): Promise<PlaceRow | undefined> {
  const [row] = await tx.query<PlaceRow>(
    `delete from place
      where id = (select id from place where expires_at <= $1
                   order by expires_at limit 1 for update skip locked)
      returning *`,
    [now],
  );
  return row;
}

/** Gives the time of an appointment back. */
export async function dropPlaceOf(tx: Queryable, appointmentId: string): Promise<void> {
  await tx.query('delete from place where appointment_id = $1', [appointmentId]);
}
