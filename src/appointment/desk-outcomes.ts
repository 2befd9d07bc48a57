import type {LitElement} from 'lit';
import type {ProviderError} from '../core/provider-error.model.js';
import {isUndecided} from '../core/undecided.model.js';
import type {AntibotProof} from './antibot-proof.js';
import type {Appointment, Hold, Slot} from './appointment.model.js';
import type {BookingActs} from './booking-acts.js';
import type {BookingConversation} from './booking-conversation.js';
import type {BookingKeeper} from './booking-keeper.js';
import {chooseSlot} from './booking.model.js';
import {AppointmentBookedEvent, AppointmentHeldEvent} from './booking.events.js';
import type {ActName} from './conversation.model.js';
import type {CountdownController} from './countdown.controller.js';
import {setbackOf} from './failure.model.js';
import * as kept from './kept-booking.model.js';

/** What outcomes have an effect on, beside the conversation. */
export interface DeskTools {
  readonly keeper: BookingKeeper;
  readonly proof: AntibotProof;
  readonly left: CountdownController;
  readonly pause: CountdownController;
  readonly acts: BookingActs;
  /** Has the anti-bot challenge asked because of a refusal. */
  readonly prove: (act: 'hold' | 'book', refusal: ProviderError) => void;
}

/** Where a back end that is asked too often does not say how long to wait. */
export const PAUSE_SECONDS = 60;

/** Owns what follows from the office's answers to acts. */
export class DeskOutcomes {
  readonly #host: LitElement;
  readonly #talk: BookingConversation;
  readonly #tools: DeskTools;
  /** The time that was wanted before a reload; only its id is known. */
  wanted: Pick<Slot, 'id' | 'mode'> | undefined;
  /** A reload is made good: the focus stays where the page has put it. */
  isResuming = false;
  /** The challenge was asked for this press. */
  isProven = false;

  constructor(host: LitElement, conversation: BookingConversation, tools: DeskTools) {
    this.#host = host;
    this.#talk = conversation;
    this.#tools = tools;
  }

  /** Chooses the wanted time as soon as it is on show. */
  findWanted(): void {
    const {search, state} = this.#talk;
    const {booking} = state;
    const found = !booking.slot && search.page?.slots.find(({id}) => id === this.wanted?.id);
    if (!found) return;
    this.wanted = undefined;
    this.#talk.note({booking: chooseSlot(booking, found)});
  }

  /** The office keeps the time. */
  held(hold: Hold): void {
    this.#settled('hold');
    const booking = kept.keep(this.#talk.state.booking, hold);
    const focus = this.isResuming ? undefined : 'step';
    this.#talk.say({booking, lost: undefined, failedAct: undefined}, focus);
    this.#tools.left.start(hold.secondsLeft);
    this.#host.dispatchEvent(new AppointmentHeldEvent(hold));
  }

  /** The office keeps it longer. */
  extended(hold: Hold): void {
    const booking = kept.keepLonger(this.#talk.state.booking, hold);
    if (this.isResuming) this.#talk.note({booking});
    else this.#talk.say({booking}, 'kept');
    this.#tools.left.start(hold.secondsLeft);
  }

  /** The appointment stands. */
  booked(appointment: Appointment): void {
    this.#settled('book');
    this.#tools.left.stop();
    const booking = kept.finish(this.#talk.state.booking, appointment);
    this.#talk.say({booking, isUnsure: false}, 'step');
    this.#tools.keeper.clear();
    this.#host.dispatchEvent(new AppointmentBookedEvent(appointment));
  }

  /** An act has ended: its key and its proof are spent. */
  #settled(act: 'hold' | 'book'): void {
    this.wanted = undefined;
    this.isProven = false;
    this.#tools.proof.spend();
    this.#tools.keeper.close(act);
  }

  /** The office has refused, or did not answer. */
  failed(act: ActName, error: ProviderError): void {
    const {code} = error;
    if (act === 'extend') return this.#notExtended(error);
    if (code === 'antibot-required' || code === 'antibot-invalid') {
      this.#tools.proof.spend();
      this.#tools.keeper.close(act);
      // Once for each press: an office that is never content must not ask for ever.
      if (!this.isProven) return this.#tools.prove(act, error);
      this.isProven = false;
    } else if (!isUndecided(code) && !(act === 'book' && code === 'key-reused')) {
      this.#settled(act);
    }
    this.setBack(act, error);
  }

  #notExtended(error: ProviderError): void {
    const {hold} = this.#talk.state.booking;
    // Whether it was booked or has lapsed, nobody knows; the notice about that stands already.
    if (this.isResuming) return;
    if (error.code !== 'too-many' || !hold) return this.setBack('extend', error);
    this.#talk.note({
      booking: kept.keepLonger(this.#talk.state.booking, {...hold, extensionsLeft: 0}),
    });
  }

  /** The conversation goes back as far as a refusal means. */
  setBack(act: ActName, error: ProviderError): void {
    const {change, focus, isStale} = setbackOf(this.#talk.state, act, error);
    this.#talk.note(change, this.isResuming ? undefined : focus);
    // What may have become a booking must not be given back: some offices would cancel it.
    if (act === 'book' && isUndecided(error.code)) this.#tools.acts.lapse();
    else if (!this.#talk.state.booking.hold) this.#tools.acts.giveBack();
    if (isStale) this.#talk.search.refresh();
    if (error.code === 'rate-limited') {
      this.#tools.pause.start(error.extras.retryAfterSeconds ?? PAUSE_SECONDS);
    }
  }
}
