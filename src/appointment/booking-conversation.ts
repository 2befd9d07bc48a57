import type {LitElement} from 'lit';
import {dateOfDayNumber, type IsoDate, type IsoMonth, monthOf} from '../core/plain-date.model.js';
import {asProviderError} from '../core/provider-error.model.js';
import {AppointmentSlotChosenEvent} from './appointment.events.js';
import type {Catalog, Slot} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import * as talk from './booking.model.js';
import {
  answers,
  beginning,
  type Beforehand,
  type ConversationState,
  type Desk,
  type FocusTarget,
  withBeforehand,
} from './conversation.model.js';
import {slotFilter} from './requests.model.js';
import {SlotSearch} from './slot-search.js';
import {currentStep} from './steps.model.js';

/** What the conversation runs on; it may change with every update of the host. */
export interface Setting {
  readonly provider: AppointmentProvider | undefined;
  readonly catalog: Catalog | undefined;
  readonly lang: string;
  readonly beforehand: Beforehand;
  /** A shared machine, on which nothing is stored. */
  readonly kiosk: boolean;
}

/**
 * Owns the conversation that leads to an appointment: its state, the answers to questions and the
 * search for times. What follows the chosen time is the desk's, which arrives later.
 */
export class BookingConversation {
  readonly #host: LitElement;
  readonly #setting: () => Setting;
  readonly #fetchDesk: () => void;
  /** The times on offer. */
  readonly search: SlotSearch;
  #desk: Desk | undefined;
  #state = beginning;
  #focus: FocusTarget | undefined;
  #hasSpoken = false;
  #isAwaitingDesk = false;

  /**
   * @param fetchDesk - Asks for the desk once more, where it could not be fetched.
   */
  constructor(
    host: LitElement,
    setting: () => Setting,
    onMonth: (month: IsoMonth) => void,
    fetchDesk: () => void,
  ) {
    this.#host = host;
    this.#setting = setting;
    this.#fetchDesk = fetchDesk;
    this.search = new SlotSearch(host, () => this.#wish(), onMonth);
  }

  /** What was said so far. */
  get state(): ConversationState {
    return this.#state;
  }

  /** What the conversation runs on now. */
  get setting(): Setting {
    return this.#setting();
  }

  /** Keeps times and books them; undefined until it has arrived. */
  get desk(): Desk | undefined {
    return this.#desk;
  }

  /** Whether the citizen has said anything. */
  get hasSpoken(): boolean {
    return this.#hasSpoken;
  }

  /** The step to show; undefined while there is no catalogue. */
  get step(): talk.BookingStep | undefined {
    const {catalog} = this.#setting();
    return catalog && currentStep(this.#state.booking, catalog);
  }

  /** Whether an answer of the office is awaited. */
  get isPending(): boolean {
    return this.#isAwaitingDesk || !!this.#desk?.isPending;
  }

  /** Whether the back end keeps times while the details are filled in. */
  get canHold(): boolean {
    const {catalog, provider} = this.#setting();
    return !!catalog?.capabilities.hold && !!provider?.hold;
  }

  /** Whether times can be booked here, and not only seen. */
  get canBook(): boolean {
    return !!this.#setting().provider?.book;
  }

  /** What to focus after this update, once; undefined where the focus must stay. */
  takeFocus(): FocusTarget | undefined {
    const target = this.#focus;
    this.#focus = undefined;
    return target;
  }

  /** Lets the choices follow a new catalogue. To be called before each render. */
  settle(): void {
    const {beforehand, catalog} = this.#setting();
    if (!catalog) return;
    const booking = talk.settle(withBeforehand(this.#state.booking, beforehand), catalog);
    this.#state = {...this.#state, booking};
    this.#desk?.settle();
  }

  /** The desk has arrived. What waited for it goes on. */
  open(desk: Desk): void {
    this.#desk = desk;
    if (this.#isAwaitingDesk && !this.#state.booking.isOnlyChosen) desk.keepTime();
    this.#isAwaitingDesk = false;
  }

  /** The desk could not be fetched, which whoever waits for it must know. */
  deskFailed(reason: unknown): void {
    if (!this.#isAwaitingDesk) return;
    this.#isAwaitingDesk = false;
    this.note({failure: asProviderError(reason)}, 'failure');
  }

  /** Answers the question of a step that offers a list; with nothing chosen, says so. */
  answer(step: talk.BookingStep, value: string | undefined): void {
    const {booking} = this.#state;
    if (value === undefined) this.note({isMissing: true}, 'choice-0');
    else this.say({booking: answers[step]?.(booking, value) ?? booking}, 'step');
  }

  /** Looks at a day; the focus goes to its times. */
  chooseDate(date: IsoDate): void {
    this.say({booking: talk.chooseDate(this.#state.booking, date)}, 'times');
  }

  /** Turns to a month. */
  showMonth(month: IsoMonth): void {
    this.note({month});
  }

  /** Chooses a time; nothing is sent yet. */
  chooseSlot(slot: Slot): void {
    this.say({booking: talk.chooseSlot(this.#state.booking, slot), refused: undefined});
    this.#host.dispatchEvent(new AppointmentSlotChosenEvent(slot));
    // What gives the time to the form around comes with the desk.
    if (this.#state.booking.isOnlyChosen && !this.#desk) this.#awaitDesk();
  }

  /** Goes back to a step. A kept time is given back where the time may change. */
  revisit(step: talk.BookingStep): void {
    if (this.#desk?.isBooking) return;
    const keepsTime = step === 'details' || step === 'review';
    if (!keepsTime) this.#desk?.giveBack();
    const {booking} = this.#state;
    this.say({booking: talk.revisit(keepsTime ? booking : talk.letGo(booking), step)}, 'step');
  }

  /** Leaves the time step: the office is asked to keep the chosen time, where it does. */
  keepTime(): void {
    if (!this.#state.booking.slot) this.note({isMissing: true});
    else if (this.#desk) this.#desk.keepTime();
    else this.#awaitDesk();
  }

  #awaitDesk(): void {
    this.#isAwaitingDesk = true;
    this.note({failure: undefined});
    this.#fetchDesk();
  }

  /** Asks for the times on show once more. */
  searchAgain(): void {
    this.search.refresh();
    this.#host.requestUpdate();
  }

  /** Asks for newer times, unnoticed; not while an answer of the office is awaited. */
  freshen(): void {
    if (!this.isPending) this.search.freshen();
    this.#host.requestUpdate();
  }

  /** Begins anew, as if nobody had said anything. */
  forget(): void {
    this.#desk?.forget();
    this.#state = beginning;
    this.#hasSpoken = this.#isAwaitingDesk = false;
    this.#focus = 'step';
    this.#host.requestUpdate();
  }

  /** The citizen has gone on: what was wrong before is no longer. */
  say(change: Partial<ConversationState>, focus?: FocusTarget): void {
    this.note({failure: undefined, problems: [], isMissing: false, ...change}, focus);
  }

  /** Something has changed, and what was wrong still is. */
  note(change: Partial<ConversationState>, focus?: FocusTarget): void {
    this.#hasSpoken = true;
    this.#state = {...this.#state, ...change};
    this.#focus = focus ?? this.#focus;
    this.#host.requestUpdate();
  }

  #wish() {
    const {beforehand, catalog, lang, provider} = this.#setting();
    return {
      provider,
      lang,
      filter: this.step === 'time' ? slotFilter(this.#state.booking) : undefined,
      month: this.#state.month ?? (beforehand.date && monthOf(beforehand.date)),
      nextFree: catalog?.capabilities.nextFree ?? false,
      // Only until the back end says what day it is.
      today: dateOfDayNumber(Math.floor(Date.now() / 86_400_000)),
    };
  }
}
