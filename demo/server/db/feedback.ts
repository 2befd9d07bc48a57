import type {Answers} from '../../../src/feedback/feedback.model.js';
import {onlyRow, type Queryable} from './database.js';
import {newRef} from './refs.js';

/** A rating as it is stored. */
export interface FeedbackRow {
  readonly ref: string;
  readonly question_set: string;
  readonly channel: string;
  readonly office: string | null;
  readonly service: string | null;
  readonly answers: Answers;
  readonly lang: string;
  /** Where an answer goes; forgotten after its term. */
  readonly contact: string | null;
  readonly token_hash: string | null;
  readonly follow_up_by: string | null;
  readonly answer: string | null;
  readonly answered_on: string | null;
  readonly sent_at: Date;
  readonly contact_until: Date;
}

/** Stores a rating under a new reference, such as `F-0007`. */
export async function insertFeedback(
  tx: Queryable,
  row: Omit<FeedbackRow, 'ref' | 'answer' | 'answered_on'>,
): Promise<FeedbackRow> {
  const rows = await tx.query<FeedbackRow>(
    `insert into feedback (ref, question_set, channel, office, service, answers, lang, contact,
                           token_hash, follow_up_by, sent_at, contact_until)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, $12) returning *`,
    [
      await newRef(tx, 'feedback_number'),
      row.question_set,
      row.channel,
      row.office,
      row.service,
      JSON.stringify(row.answers),
      row.lang,
      row.contact,
      row.token_hash,
      row.follow_up_by,
      row.sent_at,
      row.contact_until,
    ],
  );
  return onlyRow(rows);
}

/** A rating that can still be answered. */
export async function findFeedback(
  db: Queryable,
  ref: string,
  now: Date,
): Promise<FeedbackRow | undefined> {
  const [row] = await db.query<FeedbackRow>(
    'select * from feedback where ref = $1 and token_hash is not null and contact_until > $2',
    [ref, now],
  );
  return row;
}

/** Stores the office's answer; tells whether there was something to answer. */
export async function answerFeedback(
  tx: Queryable,
  ref: string,
  answer: Pick<FeedbackRow, 'answer' | 'answered_on'>,
): Promise<boolean> {
  const rows = await tx.query(
    `update feedback set answer = $2, answered_on = $3
      where ref = $1 and token_hash is not null returning ref`,
    [ref, answer.answer, answer.answered_on],
  );
  return rows.length > 0;
}

/** Forgets after its term how whoever rated can be reached, and what they were answered. */
export async function forgetFeedback(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `update feedback set contact = null, token_hash = null, answer = null
      where contact_until <= $1 and token_hash is not null`,
    [now],
  );
}
