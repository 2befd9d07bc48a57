import type {BookingConversation} from './booking-conversation.js';
import type * as talk from './booking.model.js';
import * as kept from './kept-booking.model.js';
import {offeringFor} from './catalog.model.js';
import {type DetailProblem, detailProblems, stillWrong} from './details.model.js';

/** Takes the citizen's details and looks them through. Sends nothing. */
export class DetailsDesk {
  readonly #talk: BookingConversation;

  constructor(conversation: BookingConversation) {
    this.#talk = conversation;
  }

  /** Writes one answer; what was wrong with it is no longer said as soon as it is right. */
  enter(name: string, value: string): void {
    this.#change(name, kept.enterDetail(this.#talk.state.booking, name, value));
  }

  /** Gives a consent or takes it back. */
  setConsent(id: string, given: boolean): void {
    this.#change(id, kept.setConsent(this.#talk.state.booking, id, given));
  }

  /** Goes on, or says what is wrong. */
  finish(): void {
    const {booking} = this.#talk.state;
    const problems = this.#problemsOf(booking);
    if (problems.length > 0) this.#talk.note({problems}, 'problems');
    else this.#talk.say({booking: kept.finishDetails(booking)}, 'step');
  }

  #change(name: string, booking: talk.Booking): void {
    const problems = stillWrong(this.#talk.state.problems, name, this.#problemsOf(booking));
    this.#talk.note({booking, problems});
  }

  #problemsOf(booking: talk.Booking): readonly DetailProblem[] {
    const {catalog} = this.#talk.setting;
    const offering = catalog && offeringFor(catalog, booking);
    return offering ? detailProblems(offering, booking.details, booking.consents) : [];
  }
}
