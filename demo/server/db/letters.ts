import {onlyRow, type Queryable} from './database.js';
import {newRef} from './refs.js';

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
  /** Null for what is shown to others. */
  readonly expires_at: Date | null;
}

/** Stores a letter under a new reference, such as `L-0007`. */
export async function insertLetter(tx: Queryable, row: Omit<LetterRow, 'ref'>): Promise<LetterRow> {
  const ref = await newRef(tx, 'letter_number');
  return onlyRow(await insertNamed(tx, {...row, ref}));
}

/** Stores a letter under a reference of its own; tells whether it was new. */
export const insertExample = async (tx: Queryable, row: LetterRow): Promise<boolean> =>
  (await insertNamed(tx, row)).length > 0;

const insertNamed = (tx: Queryable, row: LetterRow): Promise<LetterRow[]> =>
  tx.query<LetterRow>(
    `insert into letter (ref, office, kind, name, body, sender, may_publish, lang, sent_at,
                         expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (ref) do nothing returning *`,
    [
      row.ref,
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

/** Forgets letters that nobody else has been shown, after their term. */
export async function forgetLetters(db: Queryable, now: Date): Promise<void> {
  await db.query('delete from letter where expires_at <= $1', [now]);
}

/** A letter that others may read. */
export interface ShownLetterRow extends LetterRow {
  /** Its place among the shown ones: later ones have greater numbers. */
  readonly shelf: string;
  /** Whether the person or counter agrees to be named. */
  readonly shows_name: boolean;
}

/** Shows a letter whose writer allows it; tells whether there is such a letter. */
export async function showLetter(tx: Queryable, ref: string, showsName: boolean): Promise<boolean> {
  const rows = await tx.query(
    `update letter set shelf = coalesce(shelf, nextval('letter_shelf')), shows_name = $2,
                       expires_at = null
      where ref = $1 and may_publish returning ref`,
    [ref, showsName],
  );
  return rows.length > 0;
}

/**
 * Takes a letter back whose writer no longer allows it; from now on it has a term like others. Its
 * place stays: somebody may be reading on behind it.
 */
export async function hideLetter(tx: Queryable, ref: string, expiresAt: Date): Promise<boolean> {
  const rows = await tx.query(
    `update letter set may_publish = false, expires_at = $2
      where ref = $1 and may_publish returning ref`,
    [ref, expiresAt],
  );
  return rows.length > 0;
}

/** The letters that an office shows, the newest first, behind one of them where it is named. */
export const shownLetters = (
  db: Queryable,
  office: string,
  most: number,
  before?: string,
): Promise<ShownLetterRow[]> =>
  db.query<ShownLetterRow>(
    `select * from letter
      where office = $1 and shelf is not null and may_publish
        and ($3::text is null or shelf < (select shelf from letter where ref = $3))
      order by shelf desc limit $2`,
    [office, most, before ?? null],
  );
