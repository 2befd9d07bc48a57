import {mailStages} from '../casework/mail-stages.js';
import {emsNumber} from '../casework/opening.js';
import {shipmentRefOf} from '../casework/ref.js';
import {
  happeningsOf,
  insertCase,
  insertShipment,
  nextSerial,
  removeCase,
  replaceHappenings,
  shipmentsOfCase,
  type Happening,
} from '../db/cases.js';
import type {Queryable} from '../db/database.js';
import {nothing, type Effect, type Stage} from './effect.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const form = [{id: 'hukou-form', count: 1}];

/** The shipment that a carrier's happening is about; what is accepted once more is a new one. */
async function shipmentFor({desk}: Stage, tx: Queryable, ref: string, code: string) {
  const known = await shipmentsOfCase(tx, ref);
  const last = known.at(-1)?.ref;
  if (last && code !== 'accepted') return last;
  const shipmentRef = shipmentRefOf(ref, known.length + 1);
  const [carrier] = desk.world.casework.carriers;
  const number = emsNumber(await nextSerial(tx));
  await insertShipment(tx, {
    ref: shipmentRef,
    case_ref: ref,
    carrier: carrier!.id,
    number,
    proof: null,
  });
  return shipmentRef;
}

/** Lets things happen to a case one after the other, the last of them at an instant (milliseconds). */
async function happen(
  stage: Stage,
  tx: Queryable,
  ref: string,
  codes: readonly string[],
  [last, apart]: readonly [last: number, apart: number],
): Promise<void> {
  const all: Happening[] = await happeningsOf(tx, ref);
  for (const [index, code] of codes.entries()) {
    const at = new Date(last - (codes.length - 1 - index) * apart);
    const byMail = code in mailStages;
    const shipmentRef = byMail ? await shipmentFor(stage, tx, ref, code) : undefined;
    all.push({code, at, byMail, shipmentRef});
  }
  await replaceHappenings(tx, ref, null, all);
}

/** Opens a case that nobody has, in which so much has happened, a day after the other. */
export async function caseOf(
  stage: Stage,
  ref: string,
  happened: readonly string[],
): Promise<Effect> {
  const {clock, database} = stage.desk;
  await database.transaction(async (tx) => {
    const now = (await clock(tx)).getTime();
    await insertCase(tx, {
      ref,
      appointment_id: null,
      services: form,
      site_id: 'online-room',
      mode: 'video',
      starts_at: new Date(now + 10 * MINUTE),
      opened_at: new Date(now - happened.length * DAY),
    });
    await happen(stage, tx, ref, happened, [now - MINUTE, DAY]);
  });
  return {
    says: () => ({zh: `演练用的办件 ${ref}。`, en: `A case for the rehearsal: ${ref}.`}),
    fragment: new URLSearchParams({ref}).toString(),
    end: () => removeCase(database, ref),
  };
}

/** More happens to that case, all of it now. */
export async function caseGoesOn(
  stage: Stage,
  ref: string,
  happens: readonly string[],
): Promise<Effect> {
  const {clock, database} = stage.desk;
  await database.transaction(async (tx) => {
    await happen(stage, tx, ref, happens, [(await clock(tx)).getTime(), 1]);
  });
  return {says: () => undefined, end: nothing};
}
