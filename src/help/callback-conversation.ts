import type {LitElement} from 'lit';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {SendingDesk} from '../core/sending-desk.js';
import {DeviceStore} from '../core/storage.js';
import {CallbackCancelledEvent, CallbackRequestedEvent} from './callback.events.js';
import {callProblems, callRequest, languageOf, noCall, receiptIn} from './callback.model.js';
import type {CallEntry, CallProblem, CallReceipt, CallRequest} from './callback.model.js';
import type {CallbackProvider} from './help.provider.js';
import {isTimeGone} from './callback.words.js';
import type {CallSpan, CallWindow} from './call-times.model.js';
import {OpenTimes, type TimesAim} from './open-times.js';

/** Where, when and for whom a call is asked for. */
export interface CallAim extends TimesAim {
  readonly provider: CallbackProvider;
  readonly service: string | undefined;
  readonly lang: string;
  /** Nothing is stored on a shared machine. */
  readonly kiosk: boolean;
}

/** How far taking the request back has come. */
export type Cancelling = 'asked' | 'pending' | 'failed' | 'done';

const MONTH = 30 * 86_400_000;

/** Where the focus goes for what is wrong. */
const FIELDS: Partial<Record<CallProblem, string>> = {span: 'times', topic: 'topic'};

const never = new AbortController().signal;

/** Owns what somebody enters to be called, and what the office has said. */
export class CallbackConversation {
  readonly desk: SendingDesk<CallEntry, CallProblem, CallRequest, CallReceipt>;
  readonly times = new OpenTimes();
  cancelling: Cancelling | undefined;
  readonly #host: LitElement;
  #aim: CallAim | undefined;
  #kept: CallReceipt | undefined;
  #hasPassed = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.desk = new SendingDesk(host, {
      blank: noCall,
      lang: () => this.#aim?.lang ?? '',
      problems: (entry) =>
        this.#aim ? callProblems(entry, this.#aim.settings, this.times.all) : [],
      request: (entry) => this.#request(entry),
      send: (request, options) => this.#aim!.provider.requestCall(request, options),
      told: (receipt) => this.#told(receipt),
    });
  }

  /** That the office calls; what was kept in this tab included. */
  get receipt(): CallReceipt | undefined {
    return this.desk.receipt ?? this.#kept;
  }

  /** The language in which one is called. */
  get language(): string | undefined {
    const {lang = '', settings} = this.#aim ?? {};
    return languageOf(this.desk.entry, settings?.languages ?? [], lang);
  }

  showDay(day: string): void {
    this.times.show(day);
    this.desk.enter({span: undefined});
  }

  choose(span: CallSpan): void {
    this.times.show(span.start);
    this.desk.enter({span});
  }

  /** Chooses one of the times that a refusal named, and goes on to the button. */
  takeNext(span: CallSpan): void {
    this.choose(span);
    this.#focusOn('send');
  }

  /** Brings it in line with what the page says, and with the time. */
  settle(aim: CallAim): void {
    const before = this.#aim?.office.id;
    this.#aim = aim;
    this.times.settle(aim);
    if (before !== aim.office.id) this.#moveTo(aim, before !== undefined);
    const {span} = this.desk.entry;
    if (!span || this.desk.isPending || this.times.has(span)) return;
    this.desk.enter({span: undefined});
    this.#hasPassed = true;
  }

  /** Whether the chosen time has passed since this was asked last: that is news. */
  takePassed(): boolean {
    const hasPassed = this.#hasPassed;
    this.#hasPassed = false;
    return hasPassed;
  }

  get canCancel(): boolean {
    return !!this.#aim?.provider.cancelCall;
  }

  askToCancel(isAsked: boolean): void {
    this.cancelling = isAsked ? 'asked' : undefined;
    this.#focusOn(isAsked ? 'sure' : 'sent');
  }

  /** Takes the request back. What the office does not have any more is taken back, too. */
  async cancel(): Promise<void> {
    const {lang, provider} = this.#aim ?? {};
    const {receipt} = this;
    if (!provider?.cancelCall || !receipt || this.cancelling === 'pending') return;
    this.cancelling = 'pending';
    this.#host.requestUpdate();
    const failure = await provider
      .cancelCall(receipt, {lang: lang ?? '', signal: never})
      .then(() => undefined, asProviderError);
    // Somebody else may be here by now.
    if (this.receipt !== receipt) return;
    const isDone = !failure || failure.code === 'not-found';
    if (isDone) this.#drop();
    this.cancelling = isDone ? 'done' : 'failed';
    this.#focusOn(isDone ? 'cancelled' : 'sure');
    if (isDone) this.#host.dispatchEvent(new CallbackCancelledEvent(receipt));
  }

  /** Makes room for another request. */
  startAgain(): void {
    this.#drop();
    this.cancelling = undefined;
    this.#focusOn('phone');
  }

  /** The next person must find nothing of the last one. */
  forget(): void {
    this.#drop();
    this.cancelling = undefined;
    this.#hasPassed = false;
  }

  #moveTo(aim: CallAim, isAnother: boolean): void {
    if (isAnother) {
      const {name, needs, phone} = this.desk.entry;
      this.desk.forget();
      this.desk.enter({name, needs, phone});
    }
    this.times.forget();
    this.cancelling = undefined;
    this.#kept = aim.kiosk ? undefined : this.#store.read(Date.now());
  }

  #drop(): void {
    this.#store.clear();
    this.#kept = undefined;
    this.times.forget();
    this.desk.forget();
  }

  #request(entry: CallEntry): CallRequest {
    const {office, service, settings} = this.#aim!;
    return callRequest(entry, settings, {
      office: office.id,
      service,
      window: this.times.windowOf(entry.span!)!,
      language: this.language,
    });
  }

  #told(receipt: CallReceipt | undefined): void {
    const {failure, problems} = this.desk;
    const [problem] = problems;
    this.cancelling = undefined;
    if (receipt) {
      if (!this.#aim?.kiosk) this.#store.write(receipt, Date.now());
      this.#focusOn('sent');
      this.#host.dispatchEvent(new CallbackRequestedEvent(receipt));
    } else if (problem) this.#focusOn(FIELDS[problem] ?? 'phone');
    else {
      if (failure && isTimeGone(failure)) this.#strike(failure);
      this.#focusOn('refusal');
    }
  }

  #strike({extras}: ProviderError): void {
    const left = (extras.alternatives ?? []) as readonly CallWindow[];
    this.times.strike(this.desk.entry.span, left);
    this.desk.enter({span: undefined});
  }

  #focusOn(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const found = this.#host.shadowRoot?.getElementById(id);
      const control = found?.matches('fieldset') ? found.querySelector('input') : found;
      control?.focus();
    });
  }

  /** What both sides know each other by; neither the number that is called nor who asked. */
  get #store(): DeviceStore<CallReceipt> {
    const name = `callback-${this.#aim?.office.id ?? ''}`;
    return new DeviceStore({name, version: 1, area: 'session', maxAgeMs: MONTH, parse: receiptIn});
  }
}
