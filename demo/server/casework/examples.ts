import {insertCase, insertShipment, replaceHappenings, type Happening} from '../db/cases.js';
import type {Queryable} from '../db/database.js';
import {lock} from '../db/locks.js';
import type {Desk} from '../desk.js';
import {dateAt} from '../rules/zone.js';
import {emsNumber} from './opening.js';
import {carriage, planOf} from './plan.js';
import {proofOf} from './proof.js';
import {shipmentRefOf} from './ref.js';

/** A case that nobody booked, to be looked at on a page of the demo. */
interface Example {
  readonly ref: string;
  /** What the carrier does, by day after today; the usual way where absent. */
  readonly mail?: readonly (readonly [code: string, days: number, time: string])[];
  /** What it does after that with the same document, posted anew. */
  readonly again?: Example['mail'];
  /** How many days ago it was checked. */
  readonly checkedDaysAgo: number;
}

/** Whose telephone numbers end like that in all examples. */
const EXAMPLE_PHONE = '13800000000';

const examples: readonly Example[] = [
  {ref: 'EXAMPLE-FORM', checkedDaysAgo: 0},
  {
    ref: 'EXAMPLE-ADDRESS',
    checkedDaysAgo: 4,
    mail: [
      ['accepted', -4, '17:40'],
      ['left', -4, '22:10'],
      ['arrived', -2, '06:30'],
      ['address-problem', -1, '09:10'],
      ['corrected', 1, '10:00'],
      ['out', 2, '08:20'],
      ['delivered', 2, '10:35'],
    ],
  },
  {
    ref: 'EXAMPLE-RETURN',
    checkedDaysAgo: 15,
    mail: [
      ['accepted', -15, '17:40'],
      ['left', -15, '22:10'],
      ['arrived', -13, '06:30'],
      ['out', -12, '08:20'],
      ['absent', -12, '11:05'],
      ['waiting', -11, '11:30'],
      ['going-back', -3, '09:00'],
      ['returned', 2, '10:00'],
    ],
    again: [
      ['accepted', 3, '17:40'],
      ['left', 3, '22:10'],
      ['arrived', 5, '06:30'],
      ['out', 6, '08:20'],
      ['delivered', 6, '10:35'],
    ],
  },
];

const form = [{id: 'hukou-form', count: 1}];
const HOUR = 3_600_000;

function happeningsOf({world}: Desk, example: Example, now: Date): Happening[] {
  const {mail, again = [], checkedDaysAgo, ref} = example;
  const checked = now.getTime() - HOUR / 2 - checkedDaysAgo * 24 * HOUR;
  const plan = planOf(world, {
    services: form,
    mode: 'video',
    openedAt: new Date(checked - 2 * HOUR),
    starts_at: new Date(checked - HOUR / 2),
    ends_at: new Date(checked),
  });
  if (!mail) return plan;
  const today = dateAt(world.casework.timeZone, now.getTime());
  const carried = carriage(world, today, mail);
  const posted = carried[0]!.at;
  const own = plan
    .filter(({byMail, code}) => !byMail && code !== 'handed-over')
    .map((one) => (one.at > posted || one.code === 'posted' ? {...one, at: posted} : one));
  const anew = carriage(world, today, again).map((one) => ({
    ...one,
    shipmentRef: shipmentRefOf(ref, 2),
  }));
  const delivered = [...carried, ...anew].find(({code}) => code === 'delivered');
  const end = delivered ? [{code: 'handed-over', at: delivered.at, byMail: false}] : [];
  return [...own, ...carried, ...anew, ...end];
}

async function seed(desk: Desk, tx: Queryable, example: Example, serial: number): Promise<void> {
  const happenings = happeningsOf(desk, example, await desk.clock(tx));
  const {ref: caseRef} = example;
  await insertCase(tx, {
    ref: caseRef,
    appointment_id: null,
    services: form,
    site_id: 'online-room',
    mode: 'video',
    starts_at: null,
    opened_at: happenings[0]!.at,
  });
  const carrier = desk.world.casework.carriers[0]!.id;
  for (const nth of example.again ? [1, 2] : [1]) {
    const [ref, number] = [shipmentRefOf(caseRef, nth), emsNumber(serial + 5 * (nth - 1))];
    const proof = proofOf(desk.secret, number, EXAMPLE_PHONE);
    await insertShipment(tx, {ref, case_ref: caseRef, carrier, number, proof});
  }
  await replaceHappenings(tx, caseRef, shipmentRefOf(caseRef), happenings);
}

/** Puts the examples into the database, as they stand today; they take the place of older ones. */
export const seedExamples = (desk: Desk): Promise<void> =>
  desk.database.transaction(async (tx) => {
    await lock(tx, 'examples');
    // Serial numbers that no booking comes to.
    for (const [index, example] of examples.entries()) {
      await seed(desk, tx, example, 99_999_990 + index);
    }
  });
