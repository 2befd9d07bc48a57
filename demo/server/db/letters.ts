import {onlyRow, type Queryable} from './database.js';

/** A letter of thanks as it is stored. */
export interface LetterRow {
  readonly ref: string;
  readonly office: string | null;
  readonly kind: string;
  /** Of the person or the counter. */
  readonly name: string | null;
  readonly body: string;
  readonly sender: string | null;
  readonly may_publish: boolean;
  readonly lang: string;
  readonly sent_at: Date;
  /** Null for what may be shown to others. */
  readonly expires_at: Date | null;
}

/** Stores a letter under a new reference, such as `L-0007`. */
export async function insertLetter(tx: Queryable, row: Omit<LetterRow, 'ref'>): Promise<LetterRow> {
  const rows = await tx.query<LetterRow>(
    `insert into letter (ref, office, kind, name, body, sender, may_publish, lang, sent_at,
                         expires_at)
     values ('L-' || lpad(nextval('letter_number')::text, 4, '0'), $1, $2, $3, $4, $5, $6, $7, $8,
             $9) returning *`,
    [
      row.office,
      row.kind,
      row.name,
      row.body,
      row.sender,
      row.may_publish,
      row.lang,
      row.sent_at,
      row.expires_at,
    ],
  );
  return onlyRow(rows);
}

/** Forgets letters that nobody else may see, after their term. */
export async function forgetLetters(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from letter where expires_at <= $1', [now]);
}
