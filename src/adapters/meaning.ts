import type {Handover, Reason, Status} from '../mail/shipment.model.js';

/** What a code of another system means in ours. */
export interface Meaning {
  readonly status: Status;
  readonly reason?: Reason | undefined;
  readonly handover?: Handover | undefined;
}

/** A meaning in one word: `delivered`, `exception/customs`, `delivered//neighbour`. */
export type MeaningWord = Status | `${Status}/${Reason}` | `${Status}/${Reason | ''}/${Handover}`;

/** Another system's codes, each with its meaning. */
export type CodeTable = Readonly<Record<string, MeaningWord>>;

/** Another system's codes that say why, and not where. */
export type ReasonTable = Readonly<Record<string, Reason>>;

/** A meaning from its word. */
function meant(word: MeaningWord): Meaning {
  const [status, reason, handover] = word.split('/') as [Status, Reason?, Handover?];
  return {status, ...(reason && {reason}), ...(handover && {handover})};
}

/** The entry of a table; undefined where the code is not of the table's own. */
const entry = <T>(table: Readonly<Record<string, T>>, code: string | undefined): T | undefined =>
  // A code such as "constructor" must not find what every object inherits.
  code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;

/**
 * What a code means. One that the table does not name is `unknown`: never guessed, and never
 * "delivered".
 */
export function statusOf(table: CodeTable, code: string | undefined): Meaning {
  const word = entry(table, code);
  return word ? meant(word) : {status: 'unknown'};
}

/** Why, as a code says it; undefined where the table does not name it. */
export const reasonOf = (table: ReasonTable, code: string | undefined): Reason | undefined =>
  entry(table, code);

/** The reason is said by a code of its own; a document that arrived needs none. */
export const because = (meaning: Meaning, reason: Reason | undefined): Meaning =>
  reason && meaning.status !== 'delivered' ? {...meaning, reason} : meaning;

/** The first meaning that says something; `unknown` where none does. */
export const firstKnown = (...meanings: readonly Meaning[]): Meaning =>
  meanings.find(({status}) => status !== 'unknown') ?? {status: 'unknown'};

/** The same on the way back to the office, where an arrival is no delivery. */
export function onTheWayBack(meaning: Meaning): Meaning {
  const {reason} = meaning;
  if (meaning.status === 'delivered' || meaning.status === 'returned') {
    return {status: 'returned', ...(reason && {reason})};
  }
  const goes = !['unknown', 'no_data', 'announced', 'cancelled'].includes(meaning.status);
  return goes ? {status: 'returning', ...(reason && {reason})} : meaning;
}
