import type {LitElement} from 'lit';
import {Act} from '../core/act.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import type {FieldSpec} from './appointment.model.js';
import type {AppointmentProvider, SlotFilter} from './appointment.provider.js';
import type {BookingConversation} from './booking-conversation.js';
import {offeringFor} from './catalog.model.js';
import {CountdownController} from './countdown.controller.js';
import {PAUSE_SECONDS} from './desk-outcomes.js';
import {PageReturn} from './page-return.controller.js';
import {slotFilter} from './requests.model.js';
import {localDate} from './slots.model.js';
import * as wish from './waitlist.model.js';

/** An act that was sent is not called back: whether it took place would be anybody's guess. */
const never = new AbortController().signal;

/** What a wish is made of now. */
export interface WaitlistForm {
  readonly filter: SlotFilter;
  /** Questions for an address; one answer is enough. */
  readonly fields: readonly FieldSpec[];
  readonly today: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly provider: AppointmentProvider & Required<Pick<AppointmentProvider, 'joinWaitlist'>>;
}

/** Owns the wish to be told when a time becomes free, and its way to the office. Stores nothing. */
export class WaitlistDesk {
  readonly #talk: BookingConversation;
  readonly #host: LitElement;
  readonly #join: Act;
  /** How long the back end does not want to be asked. */
  readonly pause: CountdownController;
  #state = wish.noWish;
  #round = 0;

  constructor(host: LitElement, conversation: BookingConversation) {
    this.#host = host;
    this.#talk = conversation;
    this.#join = new Act(host);
    this.pause = new CountdownController(host, {over: () => host.requestUpdate()});
    new PageReturn(host, {online: () => this.#mend(), shown: () => {}});
  }

  /** What was typed, and what became of it. */
  get state(): wish.WaitlistState {
    return this.#state;
  }

  /** Whether the office's answer is awaited. */
  get isPending(): boolean {
    return this.#join.isPending;
  }

  /** What is asked; undefined where there is no list, or nobody could be told. */
  get form(): WaitlistForm | undefined {
    const {search, setting, state} = this.#talk;
    const {catalog, provider} = setting;
    const filter = slotFilter(state.booking);
    const offering = catalog && offeringFor(catalog, state.booking);
    const fields = wish.addressFields(offering);
    const hasList = catalog?.capabilities.waitlist && provider && hasWaitlist(provider);
    if (!hasList || !filter || !search.page || fields.length === 0) return undefined;
    const today = localDate(search.page.generatedAt);
    const {booking} = state;
    const facts = {today, horizonDays: offering?.horizonDays, booking};
    return {filter, fields, today, provider, answers: wish.answersOf(this.#state.entered, facts)};
  }

  /** Opens or closes the form; what was typed stays. */
  toggle(): void {
    this.#become({isOpen: !this.#state.isOpen});
  }

  /** Writes one answer; what was wrong with it is no longer said as soon as it is right. */
  enter(name: string, value: string): void {
    this.#become({entered: {...this.#state.entered, [name]: value}});
    const {form} = this;
    if (!form) return;
    const now = wish.waitlistProblems(form.answers, form.fields, form.today);
    this.#become({problems: wish.leftWrong(this.#state.problems, name, now)});
  }

  /** Sends the wish, or says what is wrong. Again under the same key, until the office has said. */
  async join(): Promise<void> {
    const {form} = this;
    if (!form || this.isPending || this.pause.secondsLeft) return;
    const {answers, fields, filter, provider, today} = form;
    const problems = wish.waitlistProblems(answers, fields, today);
    if (problems.length > 0) return this.#tell({problems, failure: undefined});
    const {lang} = this.#talk.setting;
    const round = this.#round;
    const sent = wish.waitlistRequest(filter, answers, fields, lang);
    const change = await this.#join
      .send(sent, (request, idempotencyKey) =>
        provider.joinWaitlist(request, {signal: never, lang, idempotencyKey}),
      )
      .then(
        (place) => ({kept: {wish: sent, place}, isOpen: false, failure: undefined, problems: []}),
        (reason: unknown) => this.#refused(asProviderError(reason), fields),
      );
    // What one person wished for is not told to the next.
    if (round !== this.#round) return;
    this.#tell(change);
    const {failure} = this.#state;
    if (failure?.code === 'rate-limited') {
      this.pause.start(failure.extras.retryAfterSeconds ?? PAUSE_SECONDS);
    }
  }

  /** The next person begins. */
  forget(): void {
    this.#round += 1;
    this.pause.stop();
    this.#state = wish.noWish;
    this.#host.requestUpdate();
  }

  #refused(failure: ProviderError, fields: readonly FieldSpec[]): Partial<wish.WaitlistState> {
    const problems = wish.refusedAnswers(failure, fields);
    return problems.length > 0 ? {problems, failure: undefined} : {failure, problems: []};
  }

  /** An error that is mended goes. */
  #mend(): void {
    if (this.#state.failure?.code !== 'offline') return;
    const isRead = this.#host.shadowRoot?.activeElement?.closest('#waitlist');
    this.#become({failure: undefined});
    if (isRead) this.#talk.note({}, 'waitlist-title');
  }

  #tell(change: Partial<wish.WaitlistState>): void {
    this.#become(change);
    this.#talk.note({}, 'waitlist');
  }

  #become(change: Partial<wish.WaitlistState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }
}

const hasWaitlist = (provider: AppointmentProvider): provider is WaitlistForm['provider'] =>
  !!provider.joinWaitlist;
