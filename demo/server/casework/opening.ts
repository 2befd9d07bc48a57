import {s10CheckDigit} from '../../../src/mail/check-digits.model.js';
import type {AppointmentRow} from '../db/appointments.js';
import {
  caseOfAppointment,
  endCase,
  insertCase,
  insertShipment,
  moveCaseFile,
  nextSerial,
  replaceHappenings,
  shipmentsOfCase,
} from '../db/cases.js';
import type {Queryable} from '../db/database.js';
import type {Desk} from '../desk.js';
import {proofOf} from './proof.js';
import {planOf} from './plan.js';
import {caseRefOf, shipmentRefOf} from './ref.js';
import {trackOf} from './track.js';

/** An EMS number after UPU S10 for a serial number; scattered, so that none tells of the next. */
export function emsNumber(serial: number): string {
  const digits = String(Number((BigInt(serial) * 40_014_013n + 27_182_818n) % 100_000_000n));
  const body = digits.padStart(8, '0');
  return `EA${body}${s10CheckDigit(body)}CN`;
}

async function openShipment(desk: Desk, tx: Queryable, row: AppointmentRow): Promise<string> {
  const caseRef = caseRefOf(row);
  const [ref, number] = [shipmentRefOf(caseRef), emsNumber(await nextSerial(tx))];
  const phone = row.contact['phone'] ?? '';
  await insertShipment(tx, {
    ref,
    case_ref: caseRef,
    carrier: desk.world.casework.carriers[0]!.id,
    number,
    proof: phone ? proofOf(desk.secret, number, phone) : null,
  });
  return ref;
}

async function plan(desk: Desk, tx: Queryable, row: AppointmentRow, openedAt: Date) {
  const isPosted = trackOf(desk.world.casework, row) === 'post';
  const [known] = isPosted ? await shipmentsOfCase(tx, caseRefOf(row)) : [];
  const shipment = isPosted ? (known?.ref ?? (await openShipment(desk, tx, row))) : null;
  await replaceHappenings(tx, caseRefOf(row), shipment, planOf(desk.world, {...row, openedAt}));
}

/** Opens the case of a booking that counts, in the transaction of the booking. */
export async function openCase(
  desk: Desk,
  tx: Queryable,
  row: AppointmentRow,
  now: Date,
): Promise<void> {
  if (row.status !== 'confirmed') return;
  const {id, services, site_id, mode, starts_at} = row;
  const ref = caseRefOf(row);
  await insertCase(tx, {
    ref,
    appointment_id: id,
    services,
    site_id,
    mode,
    starts_at,
    opened_at: now,
  });
  await plan(desk, tx, row, now);
}

/** Lets a case follow its appointment to another time. */
export async function moveCase(desk: Desk, tx: Queryable, row: AppointmentRow): Promise<void> {
  const file = await caseOfAppointment(tx, row.id);
  // An appointment from before there were cases has none.
  if (!file) return;
  await moveCaseFile(tx, file.ref, row);
  await plan(desk, tx, row, file.opened_at);
}

/** Ends the case of an appointment that was given back. */
export async function cancelCase(tx: Queryable, row: AppointmentRow, now: Date): Promise<void> {
  const file = await caseOfAppointment(tx, row.id);
  if (file) await endCase(tx, file.ref, 'cancelled', now);
}
