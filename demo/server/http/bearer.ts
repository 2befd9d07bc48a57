import type {Context} from 'hono';
import {findAppointment, lockAppointment, type AppointmentRow} from '../db/appointments.js';
import type {Queryable} from '../db/database.js';
import {digest, sameDigest} from '../secrets.js';
import {Problem} from './problems.js';

/** The request's bearer token; empty where it has none. */
export const bearerOf = (c: Context): string =>
  /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';

function checkToken(c: Context, row: AppointmentRow | undefined): AppointmentRow {
  if (!row) throw new Problem(404, 'not-found');
  if (!sameDigest(digest(bearerOf(c)), row.manage_token_hash))
    throw new Problem(403, 'wrong-token');
  return row;
}

/** The appointment that the request's manage token belongs to. 404 or 403 where it does not. */
export const ownAppointment = async (
  c: Context,
  db: Queryable,
  id: string,
): Promise<AppointmentRow> => checkToken(c, await findAppointment(db, id));

/** The same, kept from being changed by others until the transaction ends. */
export const lockOwnAppointment = async (
  c: Context,
  tx: Queryable,
  id: string,
): Promise<AppointmentRow> => checkToken(c, await lockAppointment(tx, id));
