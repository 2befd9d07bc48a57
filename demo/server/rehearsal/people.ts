import {setImmediate as othersFirst} from 'node:timers/promises';
import type {
  Appointment,
  Hold,
  MeetingMode,
  Offering,
  Slot,
  SlotPage,
} from '../../../src/appointment/appointment.model.js';
import {detailsFor} from '../../../src/tools/check/booking/details.js';
import {lockAppointment} from '../db/appointments.js';
import {noteRehearsed, rehearsedBookings, removeRehearsed} from '../db/rehearsal.js';
import type {Desk} from '../desk.js';
import {giveBack} from '../giving-back.js';
import {saying} from '../rules/text.js';
import {post, type Stage} from './effect.js';

/** What people who are not there come for. */
export interface Errand {
  readonly service: string;
  readonly mode: MeetingMode;
}

/** How often one of them asks for another time. */
const TRIES = 3;

function offeringOf({desk, lang}: Stage, {mode, service}: Errand): Offering {
  const {offerings} = desk.world.offer[lang];
  const found = offerings.find((one) => one.serviceId === service && one.mode === mode);
  if (!found) throw new Error(`Nobody offers ${service} by ${mode}.`);
  return found;
}

/** The soonest free times. */
export async function soonestTimes(
  {ask}: Stage,
  {mode, service}: Errand,
  limit: number,
): Promise<readonly Slot[]> {
  const query = new URLSearchParams({service: `${service}:1`, mode, limit: String(limit)});
  const response = await ask(`/slots/next?${query}`);
  return ((await response.json()) as SlotPage).slots;
}

type Kept = Partial<Hold> & {readonly alternatives?: readonly Slot[]};

/** Keeps a time; the nearest other one where it has just been taken. */
async function keep(
  stage: Stage,
  {mode, service}: Errand,
  slot: Slot,
  tries = TRIES,
): Promise<string | undefined> {
  const wish = {slotId: slot.id, services: [{id: service, count: 1}], mode};
  const {status, body} = await post<Kept>(stage.ask, '/holds', wish);
  if (status === 201) return body.id;
  const [other] = body.alternatives ?? [];
  return other && tries > 1 ? keep(stage, {mode, service}, other, tries - 1) : undefined;
}

/** Telephone numbers that nobody has: each may book only so often. */
const phoneOf = (nth: number): string => `1990000${String(nth).padStart(4, '0')}`;

/** One of them books as everybody does; undefined where no time was left. */
export async function bookAs(
  stage: Stage,
  errand: Errand,
  wanted: Slot,
  nth: number,
): Promise<Appointment | undefined> {
  const holdId = await keep(stage, errand, wanted);
  if (!holdId) return undefined;
  const name = saying(stage.lang)(`演练 ${nth}`, `Rehearsal ${nth}`);
  const given = {name, phone: phoneOf(nth)};
  const details = detailsFor(offeringOf(stage, errand), stage.lang, given);
  const {body, status} = await post<Appointment>(stage.ask, '/appointments', {holdId, ...details});
  if (status >= 300) return undefined;
  await noteRehearsed(stage.desk.database, body.id);
  return body;
}

/** Gives back everything that rehearsals have booked, and tells whoever waits for a time. */
export async function sendHome(desk: Desk, portalUrl: string): Promise<void> {
  for (const id of await rehearsedBookings(desk.database)) {
    await othersFirst();
    await desk.database.transaction(async (tx) => {
      const row = await lockAppointment(tx, id);
      if (row) await giveBack(desk, tx, row, await desk.clock(tx), portalUrl);
      await removeRehearsed(tx, id);
    });
  }
}
