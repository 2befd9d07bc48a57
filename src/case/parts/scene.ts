import {embedded, foreign, tamed} from '../../core/foreign-text.js';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import type {ProviderError} from '../../core/provider-error.model.js';
import type {CaseTexts} from '../case.messages.js';
import type {CaseProgress} from '../case.model.js';
import {dayText, lookedText} from './times.js';

/** What became of an act; the keys of its texts. */
export type Telling = 'reminded' | 'promised' | 'copied' | 'byHand' | 'unchanged' | 'stale';

/** What was done last. */
export interface Done {
  readonly telling: Telling;
  /** Id of the task, empty for the case, absent for the page's link. */
  readonly about?: string | undefined;
}

/** A deadline to be reminded of. */
export interface Reminder {
  readonly ref: string;
  /** Absent where it is about the case. */
  readonly taskId?: string | undefined;
  readonly title: string;
  readonly deadline: string;
  readonly text?: string | undefined;
}

/** What a citizen can do here. Each says aloud what became of it. */
export interface Acts {
  /** What was done last. */
  readonly done: Done | undefined;
  /** Whether this system can hand a link to other apps. */
  readonly canShare: boolean;
  /** What is shared: an address that says nothing about the case. */
  readonly link: string;
  /** Something that the views read has changed in the page. */
  redraw(): void;
  remind(reminder: Reminder, said: (by: Telling) => string): void;
  share(said: (by: Telling) => string): Promise<void>;
  again(said: (by: Telling) => string): Promise<void>;
}

/** What the views know of the element and its page. */
export interface Setting {
  /** BCP 47 tag of the page: the office's words came in it. */
  readonly lang: string;
  /** Level of the first heading. */
  readonly level: number;
  /** Why the last look failed. */
  readonly error: ProviderError | undefined;
  /** A shared machine, whose clipboard is the next person's. */
  readonly isShared: boolean;
  readonly acts: Acts;
  readonly host: HTMLElement & {readonly shipmentUrl: string | undefined};
}

/** Everything the views draw from. */
export interface Scene extends Setting {
  readonly texts: Localization<CaseTexts>;
  readonly progress: CaseProgress;
  /** The office's words, marked with their language where it is not the page's. */
  readonly own: (text: string) => unknown;
  /** The same inside one of our sentences. */
  readonly within: (text: string) => string;
  /** A day, or an instant as the office's clock shows it; says so where the reader's shows another. */
  readonly day: (when: string) => string;
  /** When this page looked, on the reader's own clock. */
  readonly looked: (when: string) => string;
}

/** Puts together what a case is drawn from. */
export function sceneOf(
  progress: CaseProgress,
  texts: Localization<CaseTexts>,
  setting: Setting,
): Scene {
  const {lang} = setting;
  const own = foreignTag(progress.lang ?? lang, texts.lang);
  return {
    ...setting,
    texts,
    progress,
    own: (text) => foreign(text, own),
    // Isolated, so that words from the right leave the sentence around them in order.
    within: (text) => (own ? `\u2068${tamed(text)}\u2069` : embedded(text)),
    day: (when) => dayText(when, progress.checkedAt, texts),
    looked: (when) => lookedText(when, texts),
  };
}
