import type {ReactiveControllerHost} from 'lit';
import {PollingController} from '../core/polling.controller.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {QuestionAnsweredEvent} from './help.events.js';
import type {HelpProvider} from './help.provider.js';
import {nextPoll} from './polling.model.js';
import {QuestionKeys} from './question-keys.js';
import {isAnswered, type KeptKey, type Question, type QuestionKey} from './question.model.js';

/** Where and for whom questions are asked. */
export interface Aim {
  readonly provider: HelpProvider | undefined;
  /** Id of the office. */
  readonly office: string;
  readonly service: string | undefined;
  readonly lang: string;
  /** Nothing is stored on a shared machine. */
  readonly kiosk: boolean;
  /** Counts the people at the machine. */
  readonly session: number;
}

/** What came of a look. */
export type Seen = 'answered' | 'unchanged' | 'stale' | 'gone';

/** Whether the office no longer has it, or not for this key. */
export const isGone = ({code}: ProviderError): boolean =>
  code === 'not-found' || code === 'wrong-token';

/** Owns the question that is looked at: how it stands, and when to look again. */
export class QuestionWatch {
  question: Question | undefined;
  /** The number of a question that the office no longer has. */
  gone: string | undefined;
  /** The number of a question that was taken off this device. */
  cleared: string | undefined;
  /** The last look came to nothing. */
  isStale = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #polling: PollingController;
  readonly #tell: (seen: Seen) => void;
  #aim: Aim | undefined;
  #keys = new QuestionKeys('', false);
  #ref: string | undefined;
  #failures = 0;
  #abort: AbortController | undefined;

  /** @param tell - Is told what a reader should hear. */
  constructor(host: ReactiveControllerHost & HTMLElement, tell: (seen: Seen) => void) {
    this.#host = host;
    this.#tell = tell;
    this.#polling = new PollingController(host, () => void this.look());
  }

  get key(): KeptKey | undefined {
    return this.#keys.all.find(({ref}) => ref === this.#ref);
  }

  /** What else was asked here. */
  get others(): readonly string[] {
    return this.#keys.all.map(({ref}) => ref).filter((ref) => ref !== this.#ref);
  }

  /** Whether anything may be saved on this device. */
  get canSave(): boolean {
    return this.#keys.isStored;
  }

  /** Brings it in line with what the page says; an earlier question of this tab comes back. */
  settle(aim: Aim): void {
    const before = this.#aim;
    this.#aim = aim;
    if (before?.office === aim.office && before.provider === aim.provider) {
      if (before.lang !== aim.lang) void this.look();
      return;
    }
    this.pause();
    this.#keys = new QuestionKeys(aim.office, !aim.kiosk && !!aim.provider);
    this.#turnTo(this.#keys.all.at(-1)?.ref);
    void this.look();
  }

  /** Takes over how a question stands, with the key of a new one. */
  adopt(question: Question, key?: QuestionKey): void {
    if (key) this.#keys.add(key);
    if (key) this.#turnTo(key.ref);
    this.question = question;
    this.#failures = 0;
    this.isStale = false;
    this.resume();
  }

  /** Shows another question, or none: then there is room for a new one. */
  open(ref?: string): void {
    this.pause();
    this.#turnTo(ref);
    this.#host.requestUpdate();
    void this.look();
  }

  /** Saves on this device what opens the question. */
  save(): void {
    if (this.key) this.#keys.save(this.key);
    this.#host.requestUpdate();
  }

  /** Takes the question off this device; the office still has it. */
  clear(): void {
    const ref = this.#ref;
    if (ref) this.#keys.drop(ref);
    this.open();
    this.cleared = ref;
  }

  /** Asks now; `isTold` says also that nothing has changed. */
  async look(isTold = false): Promise<void> {
    const {provider, lang} = this.#aim ?? {};
    const {key} = this;
    if (!provider || lang === undefined || !key) return;
    this.pause();
    const {signal} = (this.#abort = new AbortController());
    try {
      const question = await provider.getQuestion(key, {signal, lang});
      if (!signal.aborted) this.#know(question, isTold);
    } catch (reason) {
      if (!signal.aborted) this.#miss(asProviderError(reason), isTold);
    }
  }

  /** Looks no more until it is resumed: an answer from before an act would take it back. */
  pause(): void {
    this.#abort?.abort();
    this.#polling.again(undefined);
  }

  resume(error?: ProviderError): void {
    const retryAfterSeconds = error?.extras.retryAfterSeconds;
    const facts = {now: Date.now(), random: Math.random(), failures: this.#failures};
    this.#polling.again(this.key && nextPoll(this.question, {...facts, retryAfterSeconds}));
    this.#host.requestUpdate();
  }

  /** Forgets all that was asked here. */
  forget(): void {
    this.pause();
    this.#keys.clear();
    this.#turnTo(undefined);
    this.#host.requestUpdate();
  }

  #turnTo(ref: string | undefined): void {
    this.#ref = ref;
    this.question = this.gone = this.cleared = undefined;
    this.#failures = 0;
    this.isStale = false;
  }

  #know(question: Question, isTold: boolean): void {
    const isNews = this.question && question.replies.length > this.question.replies.length;
    if (isNews) this.#host.dispatchEvent(new QuestionAnsweredEvent(question));
    if (isNews || isTold) this.#tell(isAnswered(question) ? 'answered' : 'unchanged');
    this.adopt(question);
  }

  #miss(error: ProviderError, isTold: boolean): void {
    if (isGone(error)) {
      const ref = this.#ref ?? '';
      this.#keys.drop(ref);
      this.open();
      this.gone = ref;
      this.#tell('gone');
      return;
    }
    this.#failures += 1;
    this.isStale = true;
    if (isTold) this.#tell('stale');
    this.resume(error);
  }
}
