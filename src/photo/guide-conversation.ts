import type {LitElement} from 'lit';
import {
  type GuideState,
  isAskedFor,
  untouched,
  type Wish,
  wishFor,
  type WishStatus,
  withTick,
  withWish,
} from './guide.model.js';
import {SizeWantedEvent} from './photo.events.js';
import type {Loan, PhotoStandard} from './standard.model.js';

/** What has just changed and is worth a spoken sentence. */
export type News = 'ticks' | Wish;

/**
 * Owns what somebody does with a guide: ticks, sizes they would like, the colour they ask about.
 * Nothing of it leaves the memory, except a wish, as an event.
 */
export class GuideConversation {
  readonly #host: LitElement;
  #state = untouched;
  #news: News | undefined;
  #round = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Counts the people at a shared machine, so that nothing of one is left for the next. */
  get round(): number {
    return this.#round;
  }

  /** What was done so far. */
  get state(): GuideState {
    return this.#state;
  }

  /** What is to be spoken after this update, once. */
  takeNews(): News | undefined {
    const news = this.#news;
    this.#news = undefined;
    return news;
  }

  /** Something is ready, or not any more. */
  tick(key: string, isTicked: boolean): void {
    this.#become(withTick(this.#state, key, isTicked), 'ticks');
  }

  /** The colour of the top in question, `#rrggbb`. */
  ask(top: string): void {
    this.#become({...this.#state, top});
  }

  /** Asks the page for a size to be put aside; while it is asked, and once it is, nothing happens. */
  want({id, office}: PhotoStandard, loan: Loan, size: string): void {
    if (isAskedFor(wishFor(this.#state, loan), size)) return;
    const event = new SizeWantedEvent({
      standardId: id,
      officeId: office?.id,
      loanId: loan.id,
      size,
    });
    this.#host.dispatchEvent(event);
    const {answer} = event;
    this.#note({loan, size, status: answer ? 'pending' : 'noted'});
    if (answer) void this.#await(answer, loan, size);
  }

  /** Forgets everything: another document, or another person. */
  forget(): void {
    this.#round += 1;
    this.#become(untouched);
  }

  async #await(answer: Promise<unknown>, loan: Loan, size: string): Promise<void> {
    const round = this.#round;
    const status = await answer.then(outcome, (): WishStatus => 'failed');
    if (round === this.#round) this.#note({loan, size, status});
  }

  #note(wish: Wish): void {
    this.#become(withWish(this.#state, wish), wish);
  }

  #become(state: GuideState, news?: News): void {
    this.#state = state;
    this.#news = news;
    this.#host.requestUpdate();
  }
}

const outcome = (answer: unknown): WishStatus =>
  answer instanceof Response && !answer.ok ? 'failed' : 'aside';
