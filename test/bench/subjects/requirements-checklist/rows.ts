/** What all lists of this contest show. */

/** How many rows a list has where nobody says: as many as a service really asks for. */
export const ROWS = 10;

export interface Row {
  /** An id as a service definition has them. */
  readonly id: string;
  readonly name: string;
  /** Goes with one of the two answers only. */
  readonly isConditional: boolean;
}

/** The rows of one list, every second of them conditional. */
export const rowsOf = (count: number): Row[] =>
  Array.from({length: count}, (_, index) => ({
    id: `d${index + 1}`,
    name: `Document ${index + 1}`,
    isConditional: index % 2 === 1,
  }));

/** The two answers to the question; “no” takes the conditional rows away. */
export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

export const QUESTION = 'Does somebody else go for you?';

/** The few rules of those lists that come without styles of their own. */
export const CSS = `ul { list-style: none; padding: 0; margin: 0 }
ul label { display: block; padding: 10px }
[hidden] { display: none !important }`;

/** The radio button that changes the answer when pressed: “no” first. */
export const otherAnswer = (root: ParentNode, yes = 'yes', no = 'no'): HTMLElement | null =>
  root.querySelector(`[type=radio][value=${no}]:not(:checked)`) ??
  root.querySelector(`[type=radio][value=${yes}]`);
