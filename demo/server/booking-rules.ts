import type {Offering} from '../../src/appointment/appointment.model.js';
import type {BookingRequest} from '../../src/appointment/appointment.provider.js';
import {countComing} from './db/appointments.js';
import type {Queryable} from './db/database.js';
import {lock} from './db/locks.js';
import type {PlaceRow} from './db/places.js';
import type {Desk} from './desk.js';
import {Problem} from './http/problems.js';
import {detailProblems} from './rules/fields.js';
import {langOf, saying} from './rules/text.js';
import {visitAt} from './rules/visit.js';
import {sign} from './secrets.js';

const byKey = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** What was offered where the hold is, in the citizen's language. */
export function offeringsFor(desk: Desk, hold: PlaceRow, lang: string): readonly Offering[] {
  const {offerings} = desk.world.offer[langOf(lang)];
  const visit = visitAt(offerings, hold.services, hold.site_id, hold.mode);
  if (!visit) throw new Problem(410, 'hold-expired');
  return visit.offerings;
}

/** Checks what was filled in and agreed to; a 422 lists everything that is wrong. */
export function checkDetails(offerings: readonly Offering[], booking: BookingRequest): void {
  const fields = byKey(
    offerings.flatMap((o) => o.fields),
    ({name}) => name,
  );
  const consents = byKey(
    offerings.flatMap((o) => o.consents),
    ({id}) => id,
  );
  const errors = detailProblems(fields, consents, booking, saying(langOf(booking.lang)));
  if (errors.length) throw new Problem(422, 'invalid', {errors});
}

/** A keyed digest of the telephone number: enough to count a person's visits, and no more. */
export function personOf(
  desk: Desk,
  offerings: readonly Offering[],
  booking: BookingRequest,
): string | null {
  const field = offerings.flatMap((o) => o.fields).find(({type}) => type === 'tel');
  const digits = (field && booking.contact[field.name])?.replace(/\D/g, '');
  // The last eleven digits are the same with and without the country code.
  return digits ? sign(desk.secret, 'person', digits.slice(-11)) : null;
}

/** Makes bookings of one person wait for each other, so that they are counted one by one. */
export async function lockPerson(tx: Queryable, person: string | null): Promise<void> {
  if (person) await lock(tx, `person ${person}`);
}

/** 409 where a person has as many coming visits for one of the services as the office allows. */
export async function checkVisits(
  desk: Desk,
  tx: Queryable,
  person: string | null,
  hold: PlaceRow,
  now: Date,
): Promise<void> {
  if (!person) return;
  const ids = hold.services.map(({id}) => id);
  const coming = await countComing(tx, person, ids, now);
  if (coming >= desk.world.visitsPerPerson) throw new Problem(409, 'too-many');
}

/** Until when a booking must be activated; null where it counts at once. */
export function activationEnd(offerings: readonly Offering[], now: Date): Date | null {
  const minutes = offerings.flatMap((o) => o.activationMinutes ?? []);
  return minutes.length ? new Date(now.getTime() + Math.min(...minutes) * 60_000) : null;
}
