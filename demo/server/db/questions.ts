import {onlyRow, type Queryable} from './database.js';
import {newRef} from './refs.js';

/** A question as it is stored. */
export interface QuestionRow {
  readonly ref: string;
  readonly token_hash: string;
  readonly office: string;
  readonly service: string | null;
  readonly tier: string;
  readonly first_tier: string;
  readonly body: string;
  /** How to reach whoever asked; only where they left it. */
  readonly contact: string | null;
  /** What the person reads. */
  readonly lang: string;
  /** A day, or an instant with its offset. */
  readonly reply_by: string | null;
  readonly asked_at: Date;
  /** Then all of it is forgotten. */
  readonly expires_at: Date;
}

/** An answer as it is stored. */
export interface ReplyRow {
  readonly tier: string;
  readonly body: string;
  readonly at: Date;
}

/** Stores a question under a new reference, such as `Q-0007`. */
export async function insertQuestion(
  tx: Queryable,
  row: Omit<QuestionRow, 'ref'>,
): Promise<QuestionRow> {
  const rows = await tx.query<QuestionRow>(
    `insert into question (ref, token_hash, office, service, tier, first_tier, body, contact,
                           lang, reply_by, asked_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *`,
    [
      await newRef(tx, 'question_number'),
      row.token_hash,
      row.office,
      row.service,
      row.tier,
      row.first_tier,
      row.body,
      row.contact,
      row.lang,
      row.reply_by,
      row.asked_at,
      row.expires_at,
    ],
  );
  return onlyRow(rows);
}

/** A question whose term is not over, kept from being changed by others until the transaction ends. */
export async function findQuestion(
  tx: Queryable,
  ref: string,
  now: Date,
): Promise<QuestionRow | undefined> {
  const [row] = await tx.query<QuestionRow>(
    'select * from question where ref = $1 and expires_at > $2 for update',
    [ref, now],
  );
  return row;
}

/** The question that was asked last, kept from being changed by others until the transaction ends. */
export async function newestQuestion(tx: Queryable, now: Date): Promise<QuestionRow | undefined> {
  const [row] = await tx.query<QuestionRow>(
    'select * from question where expires_at > $1 order by asked_at desc, ref desc limit 1 for update',
    [now],
  );
  return row;
}

/** Hands a question to another tier, which has its own time to answer. */
export async function moveQuestion(
  tx: Queryable,
  ref: string,
  {tier, reply_by}: Pick<QuestionRow, 'tier' | 'reply_by'>,
): Promise<QuestionRow> {
  const rows = await tx.query<QuestionRow>(
    'update question set tier = $2, reply_by = $3 where ref = $1 returning *',
    [ref, tier, reply_by],
  );
  return onlyRow(rows);
}

/** Stores an answer in the name of the tier that has the question. */
export async function insertReply(tx: Queryable, ref: string, reply: ReplyRow): Promise<void> {
  await tx.query('insert into reply (question_ref, tier, body, at) values ($1, $2, $3, $4)', [
    ref,
    reply.tier,
    reply.body,
    reply.at,
  ]);
}

/** The answers to a question, in the order in which they came. */
export const repliesTo = (db: Queryable, ref: string): Promise<ReplyRow[]> =>
  db.query<ReplyRow>('select tier, body, at from reply where question_ref = $1 order by id', [ref]);

/** Forgets questions, answers and ways to reach people after their term. */
export async function forgetQuestions(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from question where expires_at <= $1', [now]);
}
