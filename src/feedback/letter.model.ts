/** A letter of thanks: apart from any rating, and shown to others only where its writer says so. */

/** Whom one thanks. */
export type Thanked = 'person' | 'counter' | 'office';

/** What somebody has written so far. */
export interface LetterEntry {
  readonly to?: Thanked | undefined;
  /** Name of the person, or which counter. */
  readonly name: string;
  readonly text: string;
  /** Who thanks; empty for nobody. */
  readonly from: string;
  /** The writer has said that the letter may be shown to others. */
  readonly mayPublish: boolean;
}

/** Nothing is chosen or ticked beforehand. */
export const noLetter: LetterEntry = {name: '', text: '', from: '', mayPublish: false};

/** What is sent. */
export interface LetterRequest {
  readonly office?: string | undefined;
  readonly to: {readonly kind: Thanked; readonly name?: string | undefined};
  readonly text: string;
  readonly from?: string | undefined;
  readonly mayPublish: boolean;
  readonly lang: string;
}

/** That a letter has arrived. */
export interface LetterReceipt {
  readonly ref: string;
}

/** A receipt, with what the writer has said. */
export interface ArrivedLetter extends LetterReceipt {
  readonly mayPublish: boolean;
}

/** What keeps a letter from being sent. */
export type LetterProblem = 'letterTo' | 'letterName' | 'letterText' | 'letterLong';

/** Most characters of a letter, and of a name in it. */
export const LETTER_LIMIT = {text: 4000, name: 100} as const;

/** What keeps a letter from being sent, in the order of the form. */
export function letterProblems({from, name, text, to}: LetterEntry): readonly LetterProblem[] {
  const lacksName = (to === 'person' || to === 'counter') && !name.trim();
  const isLong =
    text.trim().length > LETTER_LIMIT.text ||
    [name, from].some((each) => each.trim().length > LETTER_LIMIT.name);
  return [
    ...(to ? [] : ['letterTo' as const]),
    ...(lacksName ? ['letterName' as const] : []),
    ...(text.trim() ? [] : ['letterText' as const]),
    ...(isLong ? ['letterLong' as const] : []),
  ];
}

/** What of an entry without problems is sent. */
export function letterRequest(
  {from, mayPublish, name, text, to = 'office'}: LetterEntry,
  about: Pick<LetterRequest, 'office' | 'lang'>,
): LetterRequest {
  return {
    office: about.office,
    to: {kind: to, name: to === 'office' ? undefined : name.trim()},
    text: text.trim(),
    from: from.trim() || undefined,
    mayPublish,
    lang: about.lang,
  };
}
