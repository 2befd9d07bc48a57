import type {LitElement, ReactiveController} from 'lit';
import {DeviceCheck} from '../core/device-check.controller.js';
import type {ProviderError} from '../core/provider-error.model.js';
import {asProviderError} from '../core/provider-error.model.js';
import {SecondPress} from '../core/second-press.controller.js';
import type {Appointment, Slot} from './appointment.model.js';
import {CardActs, type CardOffice} from './card-acts.js';
import {CardClock} from './card-clock.controller.js';
import type {CardLink} from './card-link.js';
import {type CardFocus, CardReader, type CardSetting} from './card-reader.js';
import {type CardAct, type CardDone, type CardState, momentsOf} from './card-state.model.js';
import {
  AppointmentCancelledEvent,
  AppointmentRescheduledEvent,
  BeforeAppointmentCancelEvent,
  BeforeAppointmentRescheduleEvent,
} from './card.events.js';
import {CardTimes} from './card-times.js';

/**
 * Owns one appointment as its owner sees it: looks at it, has it confirmed, moved, cancelled. What
 * was read stays where a later look fails. The tokens are in memory only.
 */
export class CardConversation implements ReactiveController {
  readonly #host: LitElement;
  readonly #setting: () => CardSetting;
  readonly #announce: (done: CardDone) => void;
  readonly #reader: CardReader;
  acts: CardActs;
  /** Says what time it is. */
  readonly clock: CardClock;
  /** The search for a new time. */
  readonly times: CardTimes;
  /** Whether the device is fit for a video meeting. */
  readonly device: DeviceCheck;
  constructor(host: LitElement, setting: () => CardSetting, announce: (done: CardDone) => void) {
    this.#host = host;
    this.#setting = setting;
    this.#announce = announce;
    this.acts = new CardActs(host);
    this.clock = new CardClock(host, () => momentsOf(this.state));
    this.times = new CardTimes(
      host,
      () => this.#moving(),
      (slot) => this.#choose(slot),
    );
    new SecondPress(host);
    this.device = new DeviceCheck(host, () => this.#reader.read(new AbortController().signal));
    this.#reader = new CardReader(host, setting, {
      isBusy: () => this.acts.isPending,
      seen: (instant) => this.clock.set(instant),
      forget: () => this.#forget(),
    });
    host.addController(this);
  }

  /** How things stand. */
  get state(): CardState {
    return this.#reader.state;
  }

  /** What names the appointment and lets it be changed. */
  get link(): CardLink | undefined {
    return this.#reader.link;
  }

  /** What to focus after this update, once. */
  takeFocus(): CardFocus | undefined {
    return this.#reader.takeFocus();
  }

  /** Asks how it stands now; never rejects. */
  look(): Promise<void> {
    return this.#reader.look();
  }

  hostDisconnected(): void {
    // An element that is only moved keeps its time.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.acts.giveBack(this.#setting().provider);
    });
  }

  /** Asks for the link of the room once more, and says where there still is none. */
  async askForLink(): Promise<void> {
    await this.#reader.look();
    if (!this.state.appointment?.video?.joinUrl) this.#finish({}, 'linkNone');
  }

  /** Begins to choose another time. */
  chooseTime(): void {
    this.#reader.say({question: 'time', slot: undefined}, 'question');
  }

  /** Asks whether it is to be cancelled. */
  askToCancel(): void {
    this.#reader.say({question: 'cancel'}, 'question');
  }

  /** Leaves everything as it is. */
  leave(): void {
    this.acts.giveBack(this.#setting().provider);
    this.times.forget();
    this.#reader.say({question: undefined, slot: undefined, reason: ''}, 'title');
  }

  /** Why, in the citizen's own words. */
  enterReason(reason: string): void {
    this.#reader.enterReason(reason);
  }

  /** Makes a waiting booking count. */
  async activate(): Promise<void> {
    const {id, activation} = this.link ?? {};
    if (!id || !activation) return;
    await this.#act('activate', async (office) => {
      const appointment = await this.acts.activate(office, id, activation);
      return () => this.#finish({appointment}, 'activated');
    });
  }

  /** Moves to the chosen time. */
  async move(): Promise<void> {
    const {reason, slot} = this.state;
    const owned = this.#reader.owned;
    if (!slot || !owned) return;
    const {appointment} = owned;
    const request = {reason: reason.trim() || undefined, version: appointment.version};
    if (this.acts.isPending) return;
    if (!this.#host.dispatchEvent(new BeforeAppointmentRescheduleEvent(appointment, request)))
      return;
    await this.#act('move', async (office) => {
      const {capabilities} = this.times;
      const moved = await this.acts.move(office, owned, {slot, reason, capabilities});
      return () => this.#moved(moved);
    });
  }

  /** Cancels the appointment. */
  async cancel(): Promise<void> {
    const {reason} = this.state;
    const owned = this.#reader.owned;
    if (!owned || this.acts.isPending) return;
    const {appointment, token} = owned;
    const request = {reason: reason.trim() || undefined};
    if (!this.#host.dispatchEvent(new BeforeAppointmentCancelEvent(appointment, request))) return;
    await this.#act('cancel', async (office) => {
      const cancelled = await this.acts.cancel(office, {id: appointment.id, token}, reason);
      return () => {
        this.#finish({appointment: cancelled, question: undefined, reason: ''}, 'cancelled');
        this.#host.dispatchEvent(new AppointmentCancelledEvent(cancelled));
      };
    });
  }

  /** Cancels the earlier booking that could not be given back. */
  async cancelStill(): Promise<void> {
    const {still} = this.state;
    if (!still) return;
    await this.#act('still', async (office) => {
      await this.acts.cancel(office, still, '');
      return () => this.#finish({still: undefined}, 'stillDone');
    });
  }

  #moving() {
    const {lang, provider} = this.#setting();
    const {question} = this.state;
    return {
      provider,
      lang,
      owned: question === 'time' || question === 'move' ? this.#reader.owned : undefined,
    };
  }

  #choose(slot: Slot): void {
    this.#reader.say({slot, question: 'move'}, 'question');
  }

  #moved(moved: Appointment): void {
    const {stillBooked: still} = moved;
    // Whoever cannot move in one act makes a new booking.
    this.#reader.follow(moved);
    this.times.forget();
    const over = {question: undefined, slot: undefined, reason: ''};
    this.#finish({appointment: moved, still, ...over}, 'moved');
    this.#host.dispatchEvent(new AppointmentRescheduledEvent(moved));
    if (still) void this.cancelStill();
  }

  async #act(act: CardAct, send: (office: CardOffice) => Promise<() => void>): Promise<void> {
    const {lang, provider} = this.#setting();
    if (!provider || this.acts.isPending) return;
    const {session} = this.#setting();
    this.#reader.become({failure: undefined, done: undefined});
    const tell = await send({provider, lang}).catch(
      (reason: unknown) => () => this.#failed(act, asProviderError(reason)),
    );
    // What one person asked for is not told to the next.
    if (session === this.#setting().session) tell();
  }

  #failed(act: CardAct, error: ProviderError): void {
    this.#reader.say({failure: {act, error}}, 'failure');
    if (error.code === 'changed' || error.code === 'too-late') void this.#reader.look();
    if (error.code !== 'slot-taken') return;
    this.times.lose(this.state.slot);
    this.#reader.become({question: 'time', slot: undefined});
  }

  #finish(change: Partial<CardState>, done: CardDone): void {
    this.#reader.say({...change, done}, 'done');
    this.#announce(done);
  }

  #forget(): void {
    this.acts.giveBack(this.#setting().provider);
    // One that is still on its way must not stand in the next person's.
    this.acts = new CardActs(this.#host);
    this.times.forget();
  }
}
