import type {Appointment, MeetingMode} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';
import type {IsoDate} from '../../../src/core/plain-date.model.js';
import {onlyRow, type Queryable} from './database.js';

/** An appointment as it is stored. */
export interface AppointmentRow {
  readonly id: string;
  readonly reference: string;
  readonly uid: string;
  readonly status: Exclude<Appointment['status'], 'held'>;
  /** iCalendar SEQUENCE. */
  readonly sequence: number;
  /** Grows with each change; the ETag carries it. */
  readonly version: number;
  readonly line: string;
  readonly day: IsoDate;
  readonly site_id: string;
  readonly mode: MeetingMode;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly services: readonly ServiceCount[];
  readonly contact: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly consents: readonly string[];
  readonly lang: string;
  /** Keyed digest of the telephone number. */
  readonly person: string | null;
  /** Code at the end of the video room's address. */
  readonly room: string | null;
  readonly manage_token_hash: string;
  readonly activation_token_hash: string | null;
  readonly activation_expires_at: Date | null;
  readonly changed_at: Date;
  readonly created_at: Date;
}

const columns = [
  'id',
  'reference',
  'uid',
  'status',
  'sequence',
  'version',
  'line',
  'day',
  'site_id',
  'mode',
  'starts_at',
  'ends_at',
  'services',
  'contact',
  'answers',
  'consents',
  'lang',
  'person',
  'room',
  'manage_token_hash',
  'activation_token_hash',
  'activation_expires_at',
  'changed_at',
  'created_at',
] as const satisfies readonly (keyof AppointmentRow)[];

const jsonColumns: ReadonlySet<string> = new Set(['services', 'contact', 'answers', 'consents']);
const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Stores a new appointment. */
export async function insertAppointment(tx: Queryable, row: AppointmentRow): Promise<void> {
  const places = columns.map((name, i) => `$${i + 1}${jsonColumns.has(name) ? '::jsonb' : ''}`);
  await tx.query(
    `insert into appointment (${columns.join(', ')}) values (${places.join(', ')})`,
    columns.map((name) => (jsonColumns.has(name) ? JSON.stringify(row[name]) : row[name])),
  );
}

/** The appointment with this id; undefined also for what is no id at all. */
export async function findAppointment(
  db: Queryable,
  id: string,
): Promise<AppointmentRow | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await db.query<AppointmentRow>('select * from appointment where id = $1', [id]);
  return row;
}

/** Keeps others from changing an appointment until the transaction ends, and reads it. */
export async function lockAppointment(
  tx: Queryable,
  id: string,
): Promise<AppointmentRow | undefined> {
  if (!isUuid(id)) return undefined;
  const sql = 'select * from appointment where id = $1 for update';
  const [row] = await tx.query<AppointmentRow>(sql, [id]);
  return row;
}

/** Sets the status of an appointment, as one more version and one more calendar sequence. */
export async function setStatus(
  tx: Queryable,
  id: string,
  status: AppointmentRow['status'],
  now: Date,
): Promise<AppointmentRow> {
  const rows = await tx.query<AppointmentRow>(
    `update appointment set status = $2, sequence = sequence + 1, version = version + 1,
            changed_at = $3 where id = $1 returning *`,
    [id, status, now],
  );
  return onlyRow(rows);
}

/** Where and when an appointment moves to. */
export type NewTime = Pick<
  AppointmentRow,
  'line' | 'day' | 'site_id' | 'mode' | 'starts_at' | 'ends_at'
>;

/** Moves an appointment; its UID stays. */
export async function moveAppointment(
  tx: Queryable,
  id: string,
  to: NewTime,
  now: Date,
): Promise<AppointmentRow> {
  const rows = await tx.query<AppointmentRow>(
    `update appointment set line = $2, day = $3, site_id = $4, mode = $5, starts_at = $6,
            ends_at = $7, sequence = sequence + 1, version = version + 1, changed_at = $8
      where id = $1 returning *`,
    [id, to.line, to.day, to.site_id, to.mode, to.starts_at, to.ends_at, now],
  );
  return onlyRow(rows);
}

/** How many coming visits a person has for any of these services. */
export async function countComing(
  tx: Queryable,
  person: string,
  serviceIds: readonly string[],
  now: Date,
): Promise<number> {
  const rows = await tx.query<{count: number}>(
    `select count(*)::int as count from appointment
      where person = $1 and starts_at > $3
        and (status = 'confirmed' or (status = 'pending-activation' and activation_expires_at > $3))
        and exists (select 1 from jsonb_array_elements(services) as s
                     where s->>'id' = any($2::text[]))`,
    [person, serviceIds, now],
  );
  return onlyRow(rows).count;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The next reference, such as `K7-042`: short enough to read out on the phone. Numbers run
 * through all 240,000 of them in a scattered order before one comes again.
 */
export async function nextReference(tx: Queryable): Promise<string> {
  const rows = await tx.query<{n: number}>("select nextval('reference_number')::int as n");
  const all = LETTERS.length * 10_000;
  const scattered = Number((BigInt(onlyRow(rows).n) * 100_003n) % BigInt(all));
  const digits = String(scattered % 10_000).padStart(4, '0');
  return `${LETTERS[Math.floor(scattered / 10_000)]}${digits[0]}-${digits.slice(1)}`;
}

/** Forgets whose a visit was, 60 days after it: the number of visits stays, the people do not. */
export async function forgetVisitors(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `update appointment set contact = '{}', answers = '{}', person = null
      where ends_at <= $1::timestamptz - interval '60 days' and contact <> '{}'`,
    [now],
  );
}
