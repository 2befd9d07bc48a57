import {onlyRow, type Queryable} from './database.js';

/** Letter in front of a reference, by the sequence that numbers it. */
const LETTERS = {
  call_number: 'C',
  feedback_number: 'F',
  letter_number: 'L',
  question_number: 'Q',
  waiting_number: 'W',
} as const;

/** The next reference of its kind, to be read out on the phone: `Q-0007`, and `Q-10000` after `Q-9999`. */
export async function newRef(tx: Queryable, sequence: keyof typeof LETTERS): Promise<string> {
  const rows = await tx.query<{number: string}>('select nextval($1::regclass)::text as number', [
    sequence,
  ]);
  return `${LETTERS[sequence]}-${onlyRow(rows).number.padStart(4, '0')}`;
}
