import type {MeetingMode} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import {onlyRow, type Queryable} from './database.js';

/** A case as it is stored. */
export interface CaseRow {
  readonly ref: string;
  /** Null for an example. */
  readonly appointment_id: string | null;
  readonly services: readonly ServiceCount[];
  readonly site_id: string;
  readonly mode: MeetingMode;
  /** When the citizen and the office meet; null where that is not part of the story. */
  readonly starts_at: Date | null;
  readonly opened_at: Date;
}

/** A shipment as it is stored. */
export interface ShipmentRow {
  readonly ref: string;
  readonly case_ref: string;
  readonly carrier: string;
  /** The whole number. */
  readonly number: string;
  /** Keyed digest of what a stranger would not know; null where nothing is asked. */
  readonly proof: string | null;
}

/** Something that happens to a case or its shipment. */
export interface Happening {
  /** What happens; the words belong to it. */
  readonly code: string;
  readonly at: Date;
  /** Whether the carrier does it. */
  readonly byMail: boolean;
  /** What it happens to, where a case has more than one shipment; its first one where absent. */
  readonly shipmentRef?: string | undefined;
}

/** Stores a new case; an example takes the place of its earlier self. */
export async function insertCase(tx: Queryable, row: CaseRow): Promise<void> {
  await removeCase(tx, row.ref);
  await tx.query(
    `insert into case_file (ref, appointment_id, services, site_id, mode, starts_at, opened_at)
     values ($1, $2, $3::jsonb, $4, $5, $6, $7)`,
    [
      row.ref,
      row.appointment_id,
      JSON.stringify(row.services),
      row.site_id,
      row.mode,
      row.starts_at,
      row.opened_at,
    ],
  );
}

/** Takes a case away with all that belongs to it. */
export async function removeCase(db: Queryable, ref: string): Promise<void> {
  await db.query('delete from case_file where ref = $1', [ref]);
}

/** Stores the shipment of a case. */
export async function insertShipment(tx: Queryable, row: ShipmentRow): Promise<void> {
  await tx.query(
    'insert into shipment (ref, case_ref, carrier, number, proof) values ($1, $2, $3, $4, $5)',
    [row.ref, row.case_ref, row.carrier, row.number, row.proof],
  );
}

/** Writes down what will happen to a case, in place of what was to happen before. */
export async function replaceHappenings(
  tx: Queryable,
  caseRef: string,
  shipmentRef: string | null,
  happenings: readonly Happening[],
): Promise<void> {
  await tx.query('delete from happening where case_ref = $1', [caseRef]);
  await tx.query(
    `insert into happening (case_ref, shipment_ref, code, at)
     select $1, case when h."byMail" then coalesce(h."shipmentRef", $2::text) end, h.code, h.at
       from jsonb_to_recordset($3::jsonb)
         as h (code text, at timestamptz, "byMail" boolean, "shipmentRef" text)`,
    [caseRef, shipmentRef, JSON.stringify(happenings)],
  );
}

/** Ends a case: nothing of what was to come happens, but this. */
export async function endCase(
  tx: Queryable,
  caseRef: string,
  code: string,
  now: Date,
): Promise<void> {
  await tx.query('delete from happening where case_ref = $1 and at > $2', [caseRef, now]);
  await tx.query(
    'insert into happening (case_ref, code, at) values ($1, $2, $3) on conflict do nothing',
    [caseRef, code, now],
  );
}

/** The case with this reference. */
export async function findCase(db: Queryable, ref: string): Promise<CaseRow | undefined> {
  const [row] = await db.query<CaseRow>('select * from case_file where ref = $1', [ref]);
  return row;
}

/** The case that an appointment opened. */
export async function caseOfAppointment(
  db: Queryable,
  appointmentId: string,
): Promise<CaseRow | undefined> {
  const [row] = await db.query<CaseRow>('select * from case_file where appointment_id = $1', [
    appointmentId,
  ]);
  return row;
}

/** Says where and when a case's meeting is now. */
export async function moveCaseFile(
  tx: Queryable,
  ref: string,
  {site_id, mode, starts_at}: Pick<CaseRow, 'site_id' | 'mode' | 'starts_at'>,
): Promise<void> {
  await tx.query('update case_file set site_id = $2, mode = $3, starts_at = $4 where ref = $1', [
    ref,
    site_id,
    mode,
    starts_at,
  ]);
}

/** Everything that happens to a case, in order, what lies ahead included. */
export const happeningsOf = (db: Queryable, caseRef: string): Promise<Happening[]> =>
  db.query<Happening>(
    `select code, at, shipment_ref is not null as "byMail", shipment_ref as "shipmentRef"
       from happening where case_ref = $1 order by at`,
    [caseRef],
  );

/** The shipments of a case, posted or not, in the order in which they are. */
export const shipmentsOfCase = (db: Queryable, caseRef: string): Promise<ShipmentRow[]> =>
  db.query<ShipmentRow>('select * from shipment where case_ref = $1 order by ref', [caseRef]);

/** The shipment with this reference. */
export async function findShipment(db: Queryable, ref: string): Promise<ShipmentRow | undefined> {
  const [row] = await db.query<ShipmentRow>('select * from shipment where ref = $1', [ref]);
  return row;
}

/** Shipments with this number, of all carriers. */
export const shipmentsByNumber = (db: Queryable, number: string): Promise<ShipmentRow[]> =>
  db.query<ShipmentRow>('select * from shipment where number = $1 order by ref desc', [number]);

/** The next serial number of a shipment. */
export async function nextSerial(tx: Queryable): Promise<number> {
  const rows = await tx.query<{n: number}>("select nextval('shipment_number')::int as n");
  return onlyRow(rows).n;
}
