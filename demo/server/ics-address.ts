import type {Context} from 'hono';
import type {Desk} from './desk.js';
import {sameDigest, sign} from './secrets.js';

const LIFETIME_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;

/** The address of the portal as the request reached it, or as it was set; no slash at the end. */
export const portalUrl = (desk: Desk, c: Context): string =>
  desk.publicUrl ?? new URL(c.req.url).origin;

const signature = (desk: Desk, id: string, expires: string): string =>
  sign(desk.secret, 'ics', id, expires);

/**
 * An address of the calendar file that a phone's calendar can open without a token. It says who
 * may read one appointment for about a day, and nothing more. Its end is rounded to the hour, so
 * that asking again soon gives the same address.
 */
export function icsUrl(desk: Desk, c: Context, id: string, now: Date): string {
  const expires = String(Math.ceil((now.getTime() + LIFETIME_MS) / HOUR_MS) * (HOUR_MS / 1000));
  const query = new URLSearchParams({expires, signature: signature(desk, id, expires)});
  return `${portalUrl(desk, c)}/api/appointments/${id}.ics?${query}`;
}

/** Whether a request carries a signature for this appointment that still counts. */
export function hasIcsSignature(desk: Desk, c: Context, id: string, now: Date): boolean {
  const expires = c.req.query('expires') ?? '';
  const given = c.req.query('signature') ?? '';
  return sameDigest(given, signature(desk, id, expires)) && Number(expires) * 1000 > now.getTime();
}
