import type {LitElement} from 'lit';
import type {Localization} from '../core/localization.js';
import {formatClock} from '../core/formats.js';
import {ProviderError} from '../core/provider-error.model.js';
import {SecondPress} from '../core/second-press.controller.js';
import {AntibotProof, needsProof} from './antibot-proof.js';
import {BeforeAppointmentBookEvent, BeforeAppointmentHoldEvent} from './booking.events.js';
import type {AppointmentTexts} from './appointment.messages.js';
import type {Slot} from './appointment.model.js';
import {type ActOutcomes, BookingActs, type Office} from './booking-acts.js';
import type {BookingConversation} from './booking-conversation.js';
import {bookingRequest, holdRequest} from './booking-request.model.js';
import {BookingKeeper} from './booking-keeper.js';
import type {Desk} from './conversation.model.js';
import * as kept from './kept-booking.model.js';
import {CountdownController} from './countdown.controller.js';
import {DetailsDesk} from './details-desk.js';
import {DeskOutcomes} from './desk-outcomes.js';
import {FreshTimes} from './fresh-times.controller.js';
import {takeUp} from './interrupted-acts.js';
import {PageReturn} from './page-return.controller.js';
import {WaitlistDesk} from './waitlist-desk.js';

/** Picks what is read out from the texts. */
export type Announce = (words: (texts: Localization<AppointmentTexts>) => string) => void;

/** With so many seconds left, the citizen hears of it (WCAG 2.2, 2.2.1: there is time to react). */
const NEAR_SECONDS = 120;

/**
 * Owns what happens between the chosen time and the appointment: the time is kept, the details are
 * checked, the booking is sent. Does not own what it looks like, nor the answers given before.
 */
export class BookingDesk implements Desk {
  readonly #host: LitElement;
  readonly #talk: BookingConversation;
  readonly #announce: Announce;
  readonly #acts: BookingActs;
  readonly #proof: AntibotProof;
  readonly #keeper: BookingKeeper;
  /** What the office asks before it books. */
  readonly details: DetailsDesk;
  /** The wish to be told when a time becomes free. */
  readonly waitlist: WaitlistDesk;
  /** How long the time is still kept. */
  readonly left: CountdownController;
  /** How long the back end does not want to be asked. */
  readonly pause: CountdownController;
  readonly #outcomes: DeskOutcomes;

  constructor(host: LitElement, conversation: BookingConversation, announce: Announce) {
    this.#host = host;
    this.#talk = conversation;
    this.#announce = announce;
    this.#proof = new AntibotProof(host);
    this.#keeper = new BookingKeeper(host, conversation);
    this.details = new DetailsDesk(conversation);
    this.waitlist = new WaitlistDesk(host, conversation);
    const end = {nearSeconds: NEAR_SECONDS, near: () => this.#warn(), over: () => this.#expire()};
    this.left = new CountdownController(host, end);
    const over = () => announce((texts) => texts.text('rateLimitedNow'));
    this.pause = new CountdownController(host, {over});
    this.#acts = new BookingActs(host, this.#heard);
    this.#outcomes = new DeskOutcomes(host, conversation, {
      keeper: this.#keeper,
      proof: this.#proof,
      left: this.left,
      pause: this.pause,
      acts: this.#acts,
      prove: (act, refusal) => void this.#prove(act, refusal),
    });
    new SecondPress(host);
    new FreshTimes(host, conversation);
    new PageReturn(host, {online: () => this.#mend(), shown: () => this.#distrust()});
  }

  /** Whether an answer is awaited, of the office or to its challenge. */
  get isPending(): boolean {
    return this.#acts.isPending || this.#proof.isPending;
  }

  /** Whether the booking itself is on its way, which cannot be taken back. */
  get isBooking(): boolean {
    return this.#acts.isBooking;
  }

  /** Whether the back end can keep the time longer. */
  get canExtend(): boolean {
    const {catalog, provider} = this.#talk.setting;
    const canDo = !!catalog?.capabilities.extendHold && !!provider?.extendHold;
    return canDo && this.#talk.state.booking.hold?.extensionsLeft !== 0;
  }

  /** Follows what was said. To be called before each render. */
  settle(): void {
    const {booking, failure} = this.#talk.state;
    if (failure?.code !== 'rate-limited') this.pause.stop();
    if (!booking.hold) this.left.stop();
    this.#outcomes.findWanted();
    this.#keeper.keep();
  }

  /** Asks the office to keep the chosen time; where it keeps none, goes on without. */
  keepTime(): void {
    const {booking} = this.#talk.state;
    const time = booking.slot ?? this.#outcomes.wanted;
    if (!time) this.#talk.note({isMissing: true});
    else if (this.#talk.canHold) void this.#keep(time);
    else this.#talk.say({booking: kept.goOnUnheld(booking), lost: undefined}, 'step');
  }

  /** Chooses a time close to the one that was lost, and asks the office to keep it. */
  takeAlternative(slot: Slot): void {
    this.#talk.chooseSlot(slot);
    this.keepTime();
  }

  /** Asks the office to keep the kept time longer. */
  extend(): void {
    const {hold} = this.#talk.state.booking;
    const office = this.#office;
    if (hold && office && this.canExtend && !this.isPending)
      void this.#acts.extend(office, hold.id);
  }

  /** Sends the booking. */
  book(): void {
    const {booking} = this.#talk.state;
    const {catalog, lang} = this.#talk.setting;
    const {hold, slot} = booking;
    const office = this.#office;
    if (!slot || !catalog || !office?.provider.book || this.isPending) return;
    if (!hold && this.#lacksProof) return void this.#prove('book');
    const time = hold ? {holdId: hold.id} : {wish: holdRequest(booking, slot, this.#proof.value)};
    const request = bookingRequest(booking, time, catalog, lang);
    if (!this.#host.dispatchEvent(new BeforeAppointmentBookEvent(request))) return;
    void this.#acts.book(office, request, this.#keeper.keys.bookKey);
  }

  /** Tries the last failed act again. */
  retry(): void {
    const {booking, failedAct} = this.#talk.state;
    if (this.pause.secondsLeft) return;
    if (failedAct === 'extend' && booking.hold) this.extend();
    else if (booking.hold || booking.unheldSlotId) this.book();
    else this.keepTime();
  }

  /** Gives the kept time back. */
  giveBack(): void {
    this.#outcomes.wanted = undefined;
    this.left.stop();
    this.#acts.giveBack();
  }

  /** The next person begins. */
  forget(): void {
    this.giveBack();
    this.#proof.spend();
    this.#keeper.clear();
    this.waitlist.forget();
  }

  /** Goes on where a reload has interrupted; the focus stays where the page has put it. */
  async resume(restored?: string): Promise<void> {
    const memo = this.#keeper.takeUp(restored);
    const office = this.#office;
    if (!memo || !office) return;
    this.#outcomes.isResuming = true;
    await takeUp(memo, office, {
      acts: this.#acts,
      doubt: () => this.#talk.note({isUnsure: true, failure: new ProviderError('in-progress')}),
      want: (time) => (this.#outcomes.wanted = time),
      keep: (time, holdKey) => this.#keep(time, holdKey),
    });
    this.#outcomes.isResuming = false;
  }

  get #heard(): ActOutcomes {
    return {
      sent: (act, key) => this.#keeper.open(act, key),
      held: (hold) => this.#outcomes.held(hold),
      extended: (hold) => this.#outcomes.extended(hold),
      booked: (appointment) => this.#outcomes.booked(appointment),
      failed: (act, error) => this.#outcomes.failed(act, error),
      left: () => this.#keeper.clear(),
    };
  }

  get #office(): Office | undefined {
    const {lang, provider} = this.#talk.setting;
    return provider && {provider, lang};
  }

  get #lacksProof(): boolean {
    const {catalog} = this.#talk.setting;
    return !!catalog && needsProof(catalog, this.#talk.state.booking) && !this.#proof.value;
  }

  async #keep(time: Pick<Slot, 'id' | 'mode'>, openKey?: string): Promise<void> {
    const office = this.#office;
    if (!office || this.isPending) return;
    if (this.#lacksProof) return this.#prove('hold');
    const request = holdRequest(this.#talk.state.booking, time, this.#proof.value);
    if (!this.#host.dispatchEvent(new BeforeAppointmentHoldEvent(request))) return;
    await this.#acts.keep(office, request, openKey);
  }

  /** Has the challenge asked, then does what needed it. */
  async #prove(act: 'hold' | 'book', refusal?: ProviderError): Promise<void> {
    const {round} = this.#acts;
    this.#outcomes.isProven = true;
    const error = await this.#proof.ask(this.#talk.setting.catalog?.capabilities.antibot);
    const isAsked = error?.code !== 'antibot-required';
    this.#talk.note({hasAntibot: isAsked});
    // Where nobody can ask, what the office said is worth more.
    if (error) return this.#outcomes.setBack(act, isAsked ? error : (refusal ?? error));
    if (round !== this.#acts.round) return;
    if (act === 'hold') this.keepTime();
    else this.book();
  }

  #warn(): void {
    const {hold} = this.#talk.state.booking;
    if (!hold) return;
    this.#announce((texts) => {
      const only = texts.text('keptOnlyUntil', {time: formatClock(texts.lang, hold.expiresAt)});
      return this.canExtend ? `${only} ${texts.text('keepLongerHint')}` : only;
    });
  }

  /** The office has let the time go. While the booking is on its way, its answer says so. */
  #expire(): void {
    if (!this.isBooking) this.#outcomes.setBack('extend', new ProviderError('hold-expired'));
  }

  /** An error that is mended goes. */
  #mend(): void {
    if (this.#talk.state.failure?.code !== 'offline') return;
    const isRead = this.#host.shadowRoot?.activeElement?.closest('#failure');
    this.#talk.note({failure: undefined}, isRead ? 'step' : undefined);
    this.#announce((texts) => texts.text('onlineAgain'));
  }

  /** A page that comes back from the browser's memory has given its time back when it was left. */
  #distrust(): void {
    if (this.#talk.state.booking.hold && !this.#acts.isKeeping) this.#expire();
  }
}
