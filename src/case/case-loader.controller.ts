import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PollingController} from '../core/polling.controller.js';
import type {Portal} from '../core/portal-context.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError, ProviderError} from '../core/provider-error.model.js';
import type {Waiting} from '../core/waiting.view.js';
import {httpCases} from './case.http.js';
import type {CaseProgress} from './case.model.js';
import {caseContext, type CaseProvider} from './case.provider.js';
import {nextPoll} from './polling.model.js';

/** What an element must offer to be given a case. */
export interface CaseHost extends ReactiveControllerHost, HTMLElement {
  /** The portal's name for the case. */
  reference?: string | undefined;
  /** The case itself, not checked yet; nobody is asked then. */
  progress?: unknown;
  /** Asked for cases. */
  provider?: CaseProvider | undefined;
  /** Base address of the back end for this one element. */
  src?: string | undefined;
}

/** What is known of a case. */
export interface CaseState extends Waiting {
  readonly progress?: CaseProgress | undefined;
  /** The language it was asked for in. */
  readonly lang?: string | undefined;
}

/** What the host names. */
interface Question {
  readonly ref?: string | undefined;
  readonly own?: unknown;
  readonly provider?: CaseProvider | undefined;
  readonly lang?: string | undefined;
  readonly session?: number | undefined;
}

const isSame = (one: Question, other: Question): boolean =>
  isAbout(one, other) && one.own === other.own && one.lang === other.lang;

/** Whether the answer to one may stay in sight until the answer to the other is here. */
const isAbout = (one: Question, other: Question): boolean =>
  one.ref === other.ref &&
  one.provider === other.provider &&
  one.session === other.session &&
  (one.own === undefined) === (other.own === undefined);

/** Trying again by itself cannot mend these. */
const isFinal = ({code}: ProviderError): boolean => code === 'not-found' || code === 'unreadable';

/**
 * Owns the case that the host names, by its `progress` or by a `reference` that a provider knows, and looks
 * again when it is time. What is known stays where a later look fails.
 */
export class CaseLoader implements ReactiveController {
  readonly #host: CaseHost;
  readonly #lang: () => string;
  readonly #source: ProviderController<CaseProvider>;
  readonly #polling: PollingController;
  #question: Question = {};
  #state: CaseState = {retry: () => void this.look()};
  #failures = 0;
  #abort: AbortController | undefined;

  /** @param lang - Says the language of the page. */
  constructor(host: CaseHost, lang: () => string) {
    this.#host = host;
    this.#lang = lang;
    this.#source = new ProviderController(host, caseContext, httpCases);
    this.#polling = new PollingController(host, () => void this.look());
    host.addController(this);
  }

  /** The portal around the host. */
  get portal(): Portal {
    return this.#source.portal;
  }

  /** What became of the question; `error` beside `progress` says that the last look failed. */
  get state(): CaseState {
    return this.#state;
  }

  /** Keeps nothing of the person before. */
  forget(): void {
    this.#source.value?.forget?.();
  }

  hostConnected(): void {
    for (const type of ['online', 'offline']) addEventListener(type, this.#redraw);
    // A look that was cut off when the host left.
    if (this.#state.isLoading) this.#polling.again(0);
  }

  hostDisconnected(): void {
    for (const type of ['online', 'offline']) removeEventListener(type, this.#redraw);
    this.#abort?.abort();
  }

  hostUpdate(): void {
    // Away from the page there is nobody to ask for, and no portal to ask through.
    if (!this.#host.isConnected) return;
    const next = this.#named();
    const before = this.#question;
    if (isSame(before, next)) return;
    this.#question = next;
    this.#abort?.abort();
    this.#polling.again(undefined);
    this.#failures = 0;
    const {progress, lang} = isAbout(before, next) ? this.#state : {};
    const isAsked = next.own !== undefined || !!(next.ref && next.provider);
    this.#state = {...this.#state, progress, lang, error: undefined, isLoading: isAsked};
    if (isAsked) void this.#ask();
  }

  /** Asks now, whatever is arranged; comes back when it is answered, and never rejects. */
  async look(): Promise<void> {
    this.#become({isLoading: true});
    await this.#ask();
  }

  #named(): Question {
    const {progress: own = undefined, reference: ref} = this.#host;
    const {session} = this.#source.portal;
    if (own !== undefined && own !== null) return {own, lang: this.#lang(), session};
    return {ref: ref || undefined, provider: this.#source.value, lang: this.#lang(), session};
  }

  async #ask(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const {lang} = this.#question;
    try {
      const progress = await this.#answer(signal);
      if (!signal.aborted) this.#know({progress, lang});
    } catch (reason) {
      if (!signal.aborted) this.#fail(asProviderError(reason));
    }
  }

  async #answer(signal: AbortSignal): Promise<CaseProgress> {
    const {lang, own, provider, ref} = this.#question;
    // The schema is only fetched where a page brings data of its own.
    if (own !== undefined) return (await import('./case.schema.js')).parseCase(own);
    if (!provider || !ref) throw new ProviderError('unreadable');
    const known = this.#state.lang === lang ? this.#state.progress : undefined;
    return provider.getCaseStatus(ref, {signal, lang, known});
  }

  #know(known: Pick<CaseState, 'progress' | 'lang'>): void {
    this.#failures = 0;
    this.#become({...known, error: undefined, isLoading: false});
    this.#arrange();
  }

  #fail(error: ProviderError): void {
    this.#failures += 1;
    this.#become({error, isLoading: false});
    if (this.#state.progress ?? !isFinal(error)) this.#arrange(error);
  }

  #arrange(error?: ProviderError): void {
    const {progress} = this.#state;
    const pause = nextPoll({
      outcome: progress?.outcome,
      nextCheckAfter: progress?.nextCheckAfter,
      now: Date.now(),
      random: Math.random(),
      failures: this.#failures,
      retryAfterSeconds: error?.extras.retryAfterSeconds,
    });
    this.#polling.again(this.#question.own === undefined ? pause : undefined);
  }

  #become(change: Partial<CaseState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }

  readonly #redraw = (): void => this.#host.requestUpdate();
}
