import type {LitElement} from 'lit';
import {dateOfDayNumber, type IsoDate, type IsoMonth} from '../core/plain-date.model.js';
import {ProviderError} from '../core/provider-error.model.js';
import {
  AppointmentBookedEvent,
  AppointmentHeldEvent,
  AppointmentSlotChosenEvent,
  BeforeAppointmentBookEvent,
  BeforeAppointmentHoldEvent,
} from './appointment.events.js';
import type {Appointment, Catalog, Hold, Slot} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import {BookingActs} from './booking-acts.js';
import * as talk from './booking.model.js';
import {offeringFor} from './catalog.model.js';
import {
  answers,
  beginning,
  type ConversationState,
  type FocusTarget,
} from './conversation.model.js';
import {detailProblems, refusedDetails} from './details.model.js';
import {bookingRequest, holdRequest, slotFilter} from './requests.model.js';
import {SlotSearch} from './slot-search.js';
import {currentStep} from './steps.model.js';

/** What the conversation runs on; it may change with every update of the host. */
export interface Setting {
  readonly provider: AppointmentProvider | undefined;
  readonly catalog: Catalog | undefined;
  readonly lang: string;
}

/**
 * Owns the conversation that leads to an appointment: its state, the search for times and the acts
 * at the office. Does not own what it looks like.
 */
export class BookingConversation {
  readonly #host: LitElement;
  readonly #setting: () => Setting;
  readonly #acts: BookingActs;
  /** The times on offer. */
  readonly search: SlotSearch;
  #state = beginning;
  #focus: FocusTarget | undefined;

  constructor(host: LitElement, setting: () => Setting, onMonth: (month: IsoMonth) => void) {
    this.#host = host;
    this.#setting = setting;
    this.search = new SlotSearch(host, () => this.#wish(), onMonth);
    this.#acts = new BookingActs(host, {
      held: (hold) => this.#held(hold),
      booked: (appointment) => this.#booked(appointment),
      failed: (act, error) => this.#failed(act, error),
    });
  }

  /** What was said so far. */
  get state(): ConversationState {
    return this.#state;
  }

  /** The step to show; undefined while there is no catalogue. */
  get step(): talk.BookingStep | undefined {
    const {catalog} = this.#setting();
    return catalog && currentStep(this.#state.booking, catalog);
  }

  /** Whether an answer of the office is awaited. */
  get isPending(): boolean {
    return this.#acts.isPending;
  }

  /** What to focus after this update, once; undefined where the focus must stay. */
  takeFocus(): FocusTarget | undefined {
    const target = this.#focus;
    this.#focus = undefined;
    return target;
  }

  /** Lets the choices follow a new catalogue. To be called before each render. */
  settle(): void {
    const {catalog} = this.#setting();
    if (catalog) this.#state = {...this.#state, booking: talk.settle(this.#state.booking, catalog)};
  }

  /** Answers the question of a step that offers a list; with nothing chosen, says so. */
  answer(step: talk.BookingStep, value: string | undefined): void {
    const {booking} = this.#state;
    if (value === undefined) this.#set({isMissing: true}, 'choice-0');
    else this.#say({booking: answers[step]?.(booking, value) ?? booking}, 'step');
  }

  /** Looks at a day; the focus goes to its times. */
  chooseDate(date: IsoDate): void {
    this.#say({booking: talk.chooseDate(this.#state.booking, date)}, 'times');
  }

  /** Turns to a month. */
  showMonth(month: IsoMonth): void {
    this.#set({month});
  }

  /** Chooses a time; nothing is sent yet. */
  chooseSlot(slot: Slot): void {
    this.#say({booking: talk.chooseSlot(this.#state.booking, slot)});
    this.#host.dispatchEvent(new AppointmentSlotChosenEvent(slot));
  }

  /** Writes one answer of the details. */
  enterDetail(name: string, value: string): void {
    this.#set({booking: talk.enterDetail(this.#state.booking, name, value)});
  }

  /** Gives a consent or takes it back. */
  setConsent(id: string, given: boolean): void {
    this.#set({booking: talk.setConsent(this.#state.booking, id, given)});
  }

  /** Goes back to a step. A kept time is given back where the time may change. */
  revisit(step: talk.BookingStep): void {
    if (this.#acts.isBooking) return;
    const keepsTime = step === 'details' || step === 'review';
    if (!keepsTime) this.#acts.giveBack();
    const {booking} = this.#state;
    this.#say({booking: talk.revisit(keepsTime ? booking : talk.letGo(booking), step)}, 'step');
  }

  /** Asks the office to keep the chosen time. */
  keepTime(): void {
    const {booking} = this.#state;
    const {lang, provider} = this.#setting();
    if (!booking.slot) this.#set({isMissing: true});
    if (!booking.slot || !provider || this.isPending) return;
    const request = holdRequest(booking, booking.slot);
    if (!this.#host.dispatchEvent(new BeforeAppointmentHoldEvent(request))) return;
    void this.#acts.keep({provider, lang}, request);
  }

  /** Chooses a time close to the one that was lost, and asks the office to keep it. */
  takeAlternative(slot: Slot): void {
    this.chooseSlot(slot);
    this.keepTime();
  }

  /** Goes on from the details, or says what is wrong with them. */
  finishDetails(): void {
    const {booking} = this.#state;
    const {catalog} = this.#setting();
    const offering = catalog && offeringFor(catalog, booking);
    if (!offering) return;
    const problems = detailProblems(offering, booking.details, booking.consents);
    if (problems.length > 0) this.#set({problems}, 'problems');
    else this.#say({booking: talk.finishDetails(booking)}, 'step');
  }

  /** Sends the booking. */
  book(): void {
    const {booking} = this.#state;
    const {catalog, lang, provider} = this.#setting();
    if (!booking.hold || !catalog || !provider || this.isPending) return;
    const request = bookingRequest(booking, booking.hold, catalog, lang);
    if (!this.#host.dispatchEvent(new BeforeAppointmentBookEvent(request))) return;
    void this.#acts.book({provider, lang}, request);
  }

  /** Tries the last failed act again. */
  retry(): void {
    if (this.#state.booking.hold) this.book();
    else this.keepTime();
  }

  /** Asks for the times on show once more. */
  searchAgain(): void {
    this.search.refresh();
    this.#host.requestUpdate();
  }

  /** Begins anew, as if nobody had said anything. */
  forget(): void {
    this.#acts.giveBack();
    this.#state = beginning;
    this.#focus = 'step';
    this.#host.requestUpdate();
  }

  #wish() {
    const {catalog, lang, provider} = this.#setting();
    return {
      provider,
      lang,
      filter: this.step === 'time' ? slotFilter(this.#state.booking) : undefined,
      month: this.#state.month,
      nextFree: catalog?.capabilities.nextFree ?? false,
      // Only until the back end says what day it is.
      today: dateOfDayNumber(Math.floor(Date.now() / 86_400_000)),
    };
  }

  #held(hold: Hold): void {
    this.#say({booking: talk.keep(this.#state.booking, hold), lost: undefined}, 'step');
    this.#host.dispatchEvent(new AppointmentHeldEvent(hold));
  }

  #booked(appointment: Appointment): void {
    this.#say({booking: talk.finish(this.#state.booking, appointment)}, 'step');
    this.#host.dispatchEvent(new AppointmentBookedEvent(appointment));
  }

  #failed(act: 'hold' | 'book', error: ProviderError): void {
    const {booking} = this.#state;
    if (act === 'book' && error.code === 'invalid' && error.extras.errors?.length) {
      this.#set(
        {booking: talk.reopenDetails(booking), problems: refusedDetails(error.extras.errors)},
        'problems',
      );
      return;
    }
    // A hold that the office no longer knows has expired.
    const isGone = act === 'book' && (error.code === 'not-found' || error.code === 'hold-expired');
    const failure = isGone ? new ProviderError('hold-expired', error.extras) : error;
    this.#set({failure}, 'failure');
    if (isGone) this.#set({booking: talk.letGo(booking)});
    if (error.code === 'slot-taken') {
      const lost = booking.slot && {...booking.slot, status: 'busy' as const};
      this.#set({booking: talk.loseSlot(booking), lost});
      this.search.refresh();
    }
  }

  /** The citizen has gone on: what was wrong before is no longer. */
  #say(change: Partial<ConversationState>, focus?: FocusTarget): void {
    this.#set({failure: undefined, problems: [], isMissing: false, ...change}, focus);
  }

  #set(change: Partial<ConversationState>, focus?: FocusTarget): void {
    this.#state = {...this.#state, ...change};
    this.#focus = focus ?? this.#focus;
    this.#host.requestUpdate();
  }
}
