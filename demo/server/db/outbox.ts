import type {Queryable} from './database.js';

/** A mail waiting to be sent. */
export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** A mail as it waits. */
export interface QueuedMail extends Mail {
  readonly id: number;
  readonly created_at: Date;
}

/** Puts a mail into the outbox, in the transaction of what it tells of. */
export async function queueMail(tx: Queryable, mail: Mail, now: Date): Promise<void> {
  await tx.query(
    'insert into outbox (recipient, subject, body, created_at) values ($1, $2, $3, $4)',
    [mail.recipient, mail.subject, mail.body, now],
  );
}

/** The newest mails first. */
export const queuedMails = (db: Queryable, limit = 50): Promise<QueuedMail[]> =>
  db.query<QueuedMail>('select * from outbox order by id desc limit $1', [limit]);

/** Forgets mails that nobody has fetched in a month: what they tell of is over. */
export async function forgetMails(db: Queryable, now: Date): Promise<void> {
  await db.query(`delete from outbox where created_at <= $1::timestamptz - interval '30 days'`, [
    now,
  ]);
}
