import type {ReactiveControllerHost} from 'lit';
import {PollingController} from '../core/polling.controller.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {DeviceStore} from '../core/storage.js';
import {QuestionAnsweredEvent} from './help.events.js';
import type {HelpProvider} from './help.provider.js';
import {nextPoll} from './polling.model.js';
import {isAnswered, keyIn, type Question, type QuestionKey} from './question.model.js';

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
export type Seen = 'answered' | 'unchanged' | 'stale';

const MONTH = 30 * 86_400_000;
const isGone = ({code}: ProviderError): boolean => code === 'not-found' || code === 'wrong-token';

/** Owns the question that was asked: what opens it, how it stands, and when to look again. */
export class QuestionWatch {
  question: Question | undefined;
  /** The number of a question that the office no longer has. */
  gone: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #polling: PollingController;
  readonly #tell: (seen: Seen) => void;
  #aim: Aim | undefined;
  #key: QuestionKey | undefined;
  #failures = 0;
  #abort: AbortController | undefined;

  /** @param tell - Is told what a reader should hear. */
  constructor(host: ReactiveControllerHost & HTMLElement, tell: (seen: Seen) => void) {
    this.#host = host;
    this.#tell = tell;
    this.#polling = new PollingController(host, () => void this.look());
  }

  get key(): QuestionKey | undefined {
    return this.#key;
  }

  /** Brings it in line with what the page says; an earlier question of this tab comes back. */
  settle(aim: Aim): void {
    const before = this.#aim;
    this.#aim = aim;
    if (before?.office === aim.office && before.provider === aim.provider) {
      if (before.lang !== aim.lang && this.#key) void this.look();
      return;
    }
    this.pause();
    this.question = this.gone = undefined;
    this.#key = aim.kiosk || !aim.provider ? undefined : this.#store.read(Date.now());
    if (this.#key) void this.look();
  }

  /** Takes over how a question stands, with the key of a new one. */
  adopt(question: Question, key = this.#key): void {
    if (key && key !== this.#key && !this.#aim?.kiosk) this.#store.write(key, Date.now());
    this.#key = key;
    this.question = question;
    this.gone = undefined;
    this.#failures = 0;
    this.resume();
  }

  /** Asks now; `isTold` says also that nothing has changed. */
  async look(isTold = false): Promise<void> {
    const {provider, lang} = this.#aim ?? {};
    const key = this.#key;
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
    this.#polling.again(this.#key && nextPoll(this.question, {...facts, retryAfterSeconds}));
    this.#host.requestUpdate();
  }

  /** The question is not to be had here any more. */
  drop(): void {
    this.pause();
    this.#store.clear();
    this.#key = this.question = this.gone = undefined;
    this.#failures = 0;
    this.#host.requestUpdate();
  }

  #know(question: Question, isTold: boolean): void {
    const isNews = this.question && question.replies.length > this.question.replies.length;
    if (isNews) this.#host.dispatchEvent(new QuestionAnsweredEvent(question));
    if (isNews || isTold) this.#tell(isAnswered(question) ? 'answered' : 'unchanged');
    this.adopt(question);
  }

  #miss(error: ProviderError, isTold: boolean): void {
    if (isGone(error)) {
      const {ref} = this.#key ?? {};
      this.drop();
      this.gone = ref;
      return;
    }
    this.#failures += 1;
    if (isTold) this.#tell('stale');
    this.resume(error);
  }

  /** Only what opens the question is kept: neither its words nor who asked. */
  get #store(): DeviceStore<QuestionKey> {
    const name = `help-${this.#aim?.office ?? ''}`;
    return new DeviceStore({name, version: 1, area: 'session', maxAgeMs: MONTH, parse: keyIn});
  }
}
