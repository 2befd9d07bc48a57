import type {ReactiveControllerHost} from 'lit';
import {Act} from '../core/act.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {QuestionSentEvent} from './help.events.js';
import {type AskFault, askFault, type Question, type QuestionKey} from './question.model.js';
import {type Aim, isGone, QuestionWatch, type Seen} from './question-watch.js';

/** What is said aloud. */
export type News = 'sent' | 'saved' | Seen;

/** What an act gives: how the question stands, and its key where it is a new one. */
interface Outcome {
  readonly question: Question;
  readonly key?: QuestionKey | undefined;
}

const hasMoved = (error: ProviderError): boolean => error.code === 'changed' || isGone(error);

/** Owns what a citizen looks for and writes, and sends it on its way. */
export class HelpConversation {
  query = '';
  /** All questions are shown, however many. */
  isAll = false;
  draft = '';
  contact = '';
  problem: AskFault | undefined;
  /** Why the last act came to nothing. */
  refusal: ProviderError | undefined;
  readonly watch: QuestionWatch;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asking: Act;
  #handing: Act;
  #aim: Aim | undefined;
  #news: News | undefined;
  #focus = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#asking = new Act(host);
    this.#handing = new Act(host);
    this.watch = new QuestionWatch(host, (seen) => (this.#news = seen));
  }

  /** Whether there is anybody to send a question to. */
  get canAsk(): boolean {
    return !!this.#aim?.provider;
  }

  get isPending(): boolean {
    return this.#asking.isPending || this.#handing.isPending;
  }

  /** Brings the conversation in line with what the page says. */
  settle(aim: Aim): void {
    if (aim.office !== this.#aim?.office) this.refusal = this.problem = undefined;
    this.#aim = aim;
    this.watch.settle(aim);
  }

  search(query: string): void {
    this.query = query;
    this.isAll = false;
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.isAll = true;
    this.#host.requestUpdate();
  }

  write(part: 'draft' | 'contact', value: string): void {
    this[part] = value;
    if (this.problem) this.problem = askFault(this.draft, this.contact);
    this.#host.requestUpdate();
  }

  /** Sends what was written to the first tier. */
  async ask(tier: string): Promise<void> {
    const {provider, office, service, lang} = this.#aim ?? {};
    if (!provider || !office || lang === undefined || this.isPending) return;
    this.problem = askFault(this.draft, this.contact);
    if (this.problem) this.#focusOn(this.problem === 'contactWrong' ? 'contact' : 'text');
    else {
      const contact = this.contact.trim() || undefined;
      const request = {office, tier, text: this.draft.trim(), service, contact};
      await this.#act(this.#asking, request, async (asked, idempotencyKey) => {
        const {token, ...question} = await provider.ask(asked, {idempotencyKey, lang});
        return {question, key: {ref: question.ref, token}};
      });
    }
  }

  /** Hands the question on to another tier, with all that was said. */
  async askNext(tier: string): Promise<void> {
    const {provider, lang} = this.#aim ?? {};
    const {key} = this.watch;
    if (!provider || lang === undefined || !key || this.isPending) return;
    await this.#act(this.#handing, tier, async (to, idempotencyKey) => ({
      question: await provider.askNext(key, to, {idempotencyKey, lang}),
    }));
  }

  /** Makes room for another question, or shows one that was asked before. */
  turnTo(ref?: string): void {
    this.watch.open(ref);
    this.refusal = undefined;
    this.#focusOn(ref ? 'sent' : 'text');
  }

  save(): void {
    this.watch.save();
    this.#news = 'saved';
    this.#focusOn('clear');
  }

  clear(): void {
    this.watch.clear();
    this.refusal = undefined;
    this.#focusOn('cleared');
  }

  /** The last person's words must not come back by themselves, nor their act stand in the way. */
  forget(): void {
    this.#asking = new Act(this.#host);
    this.#handing = new Act(this.#host);
    this.watch.forget();
    this.query = this.draft = this.contact = '';
    this.isAll = false;
    this.refusal = this.problem = undefined;
  }

  takeNews(): News | undefined {
    const news = this.#news;
    this.#news = undefined;
    return news;
  }

  takeFocus(): string {
    const focus = this.#focus;
    this.#focus = '';
    return focus;
  }

  async #act<R>(
    act: Act,
    request: R,
    send: (request: R, key: string) => Promise<Outcome>,
  ): Promise<void> {
    const aim = this.#aim;
    this.refusal = undefined;
    this.watch.pause();
    try {
      const {question, key} = await act.send(request, send);
      // Another person's, or another office's by now.
      if (!this.#isStill(aim)) return;
      this.draft = this.contact = '';
      this.#news = 'sent';
      this.watch.adopt(question, key);
      this.#focusOn('sent');
      this.#host.dispatchEvent(new QuestionSentEvent(question));
    } catch (reason) {
      if (!this.#isStill(aim)) return;
      const error = asProviderError(reason);
      // It is further up already, by a press in another tab, or gone: what counts is how it stands now.
      if (act === this.#handing && hasMoved(error)) return this.watch.look(true);
      this.refusal = error;
      this.watch.resume();
      this.#focusOn('refusal');
    }
  }

  readonly #isStill = (aim: Aim | undefined): boolean =>
    aim?.office === this.#aim?.office && aim?.session === this.#aim?.session;

  #focusOn(id: string): void {
    this.#focus = id;
    this.#host.requestUpdate();
  }
}
