import type {LitElement} from 'lit';
import {embedded} from '../../core/foreign-text.js';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import {type Say, sayIn, shownLanguage} from '../../service/local-text.model.js';
import type {Answering} from '../answer-desk.js';
import type {FeedbackConversation} from '../feedback-conversation.js';
import type {FeedbackTexts} from '../feedback.messages.js';
import type {FeedbackProblem, FeedbackReceipt, Rated, RatingEntry} from '../feedback.model.js';
import type {LetterEntry, LetterProblem, ArrivedLetter} from '../letter.model.js';
import type {Desk} from '../../core/sending-desk.js';

/** Everything the views draw from. */
export interface Scene {
  readonly host: LitElement;
  readonly texts: Localization<FeedbackTexts>;
  /** Level of the first heading. */
  readonly level: number;
  readonly rated: Rated;
  /** Words of the set in the reader's language, with the office's name in them. */
  readonly say: Say;
  /** The language of those words, where it is not the texts'. */
  readonly setLang: string | undefined;
  readonly rating: Desk<RatingEntry, FeedbackProblem, FeedbackReceipt>;
  /** That the rating has arrived, now or earlier. */
  readonly receipt: FeedbackReceipt | undefined;
  readonly answer: Answering;
  /** Looks whether there is an answer; absent where there will be none. */
  readonly look: (() => void) | undefined;
  /** Absent where the office takes no letters. */
  readonly letter: Desk<LetterEntry, LetterProblem, ArrivedLetter> | undefined;
  readonly isLetterOpen: boolean;
  toggleLetter(): void;
}

/** What the element hands over to be drawn. */
export interface Given {
  readonly texts: Localization<FeedbackTexts>;
  /** BCP 47 tag of the page. */
  readonly lang: string;
  readonly level: number;
  readonly rated: Rated;
  readonly officeName: string | undefined;
  readonly talk: FeedbackConversation;
  readonly receipt: FeedbackReceipt | undefined;
  readonly look: (() => void) | undefined;
  readonly takesLetters: boolean;
}

/** Puts together what a rating is drawn from. */
export function sceneOf(host: LitElement, given: Given): Scene {
  const {lang, officeName, rated, takesLetters, talk, texts} = given;
  const say = sayIn(lang, rated.set);
  const office = officeName ?? texts.text('thisOffice');
  return {
    ...given,
    host,
    say: ((text) => say(text)?.replaceAll('{office}', () => embedded(office))) as Say,
    setLang: foreignTag(shownLanguage(lang, rated.set), texts.lang),
    rating: talk.rating,
    answer: talk.answer,
    letter: takesLetters ? talk.letter : undefined,
    isLetterOpen: talk.isLetterOpen,
    toggleLetter: () => talk.toggleLetter(),
  };
}
