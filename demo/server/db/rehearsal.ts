import type {Queryable} from './database.js';

/** Notes that nobody real has booked this. */
export async function noteRehearsed(db: Queryable, appointmentId: string): Promise<void> {
  await db.query('insert into rehearsal_booking (appointment_id) values ($1)', [appointmentId]);
}

/** All that rehearsals have booked and not given back. */
export async function rehearsedBookings(db: Queryable): Promise<string[]> {
  const rows = await db.query<{id: string}>('select appointment_id as id from rehearsal_booking');
  return rows.map(({id}) => id);
}

/** Takes a booking of a rehearsal away, with its case: it never was. Its place is given back before. */
export async function removeRehearsed(tx: Queryable, appointmentId: string): Promise<void> {
  await tx.query('delete from case_file where appointment_id = $1', [appointmentId]);
  await tx.query('delete from appointment where id = $1', [appointmentId]);
  await tx.query('delete from rehearsal_booking where appointment_id = $1', [appointmentId]);
}
