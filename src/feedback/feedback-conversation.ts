import type {LitElement} from 'lit';
import {AnswerDesk} from './answer-desk.js';
import {FeedbackSentEvent, LetterSentEvent} from './feedback.events.js';
import {noRating, ratingProblems, ratingRequest} from './feedback.model.js';
import type {ArrivedRating, FeedbackProblem, FeedbackRequest} from './feedback.model.js';
import type {Rated, RatingEntry} from './feedback.model.js';
import type {FeedbackProvider} from './feedback.provider.js';
import {letterProblems, letterRequest, noLetter} from './letter.model.js';
import type {ArrivedLetter, LetterEntry, LetterProblem, LetterRequest} from './letter.model.js';
import {type Form, SendingDesk} from '../core/sending-desk.js';

/** What the element knows by now; the set may still be on its way. */
export interface Setting {
  readonly rated: Rated | undefined;
  readonly provider: FeedbackProvider | undefined;
  readonly office: string | undefined;
  readonly lang: string;
}

/** Owns what one person says here: a rating, a letter apart, and the look for an answer. */
export class FeedbackConversation {
  readonly rating: SendingDesk<RatingEntry, FeedbackProblem, FeedbackRequest, ArrivedRating>;
  readonly letter: SendingDesk<LetterEntry, LetterProblem, LetterRequest, ArrivedLetter>;
  readonly answer: AnswerDesk;
  isLetterOpen = false;
  readonly #host: LitElement;

  /** @param setting - Says what holds when something is sent. */
  constructor(host: LitElement, setting: () => Setting) {
    this.#host = host;
    this.answer = new AnswerDesk(host);
    this.rating = new SendingDesk(host, this.#ratingForm(setting));
    this.letter = new SendingDesk(host, this.#letterForm(setting));
  }

  toggleLetter(): void {
    this.isLetterOpen = !this.isLetterOpen;
    this.#host.requestUpdate();
  }

  /** Nothing is left for the next person. */
  forget(): void {
    this.rating.forget();
    this.letter.forget();
    this.answer.forget();
    this.isLetterOpen = false;
  }

  #ratingForm(
    setting: () => Setting,
  ): Form<RatingEntry, FeedbackProblem, FeedbackRequest, ArrivedRating> {
    return {
      blank: noRating,
      lang: () => setting().lang,
      problems: (entry) => ratingProblems(setting().rated!, entry),
      request: (entry) => ratingRequest(setting().rated!, entry, setting().lang),
      // By the time it has arrived the page may ask something else.
      send: async (request, options) => ({
        ...(await setting().provider!.sendFeedback(request, options)),
        set: request.set,
      }),
      told: (receipt) =>
        this.#lead('rating-news', receipt && new FeedbackSentEvent(sentOf(receipt))),
    };
  }

  #letterForm(
    setting: () => Setting,
  ): Form<LetterEntry, LetterProblem, LetterRequest, ArrivedLetter> {
    return {
      blank: noLetter,
      lang: () => setting().lang,
      problems: letterProblems,
      request: (entry) => letterRequest(entry, setting()),
      send: async (request, options) => ({
        ...(await setting().provider!.sendLetter!(request, options)),
        mayPublish: request.mayPublish,
      }),
      told: (receipt) =>
        this.#lead('letter-news', receipt && new LetterSentEvent({ref: receipt.ref})),
    };
  }

  /** Leads to what became of it, and tells the page where it has arrived. */
  #lead(id: string, event: Event | undefined): void {
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.getElementById(id)?.focus();
    });
    if (event) this.#host.dispatchEvent(event);
  }
}

/** The token and the answers are nobody's business on the page. */
const sentOf = ({followUpBy, ref, set}: ArrivedRating) => ({set, ref, followUpBy});
