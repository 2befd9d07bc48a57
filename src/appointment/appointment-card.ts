import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {focusOn} from '../core/focus-on.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {ProviderController} from '../core/provider-controller.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {httpAppointments} from './appointment.http.js';
import {appointmentLanguages} from './appointment.languages.js';
import {type AppointmentProvider, appointmentContext} from './appointment.provider.js';
import type {CardConversation} from './card-conversation.js';
import {cardLanguages} from './card.languages.js';
import {beforeAppointment} from './parts/before.view.js';

const fetchSheet = () => import('./card-sheet.js');

type Sheet = Awaited<ReturnType<typeof fetchSheet>>;

/**
 * One appointment as whoever booked it sees it: when and where, confirming, the video room, another
 * time, cancelling. The link of a message names it behind the `#` (`#id=…&token=…&activation=…`);
 * it is taken out of the address at once and kept in memory only. Opening the page changes nothing.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Shows, confirms, moves and cancels one appointment.
 * @tag zt-appointment-card
 * @slot - What citizens see before the element is ready and when it cannot work: a telephone number.
 * @slot rebook - The way to another appointment, after a cancelled or missed one.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {BeforeAppointmentRescheduleEvent} zt-before-appointment-reschedule - Cancelable, before it is moved.
 * @event {AppointmentRescheduledEvent} zt-appointment-rescheduled - It stands at its new time.
 * @event {BeforeAppointmentCancelEvent} zt-before-appointment-cancel - Cancelable, before it is cancelled.
 * @event {AppointmentCancelledEvent} zt-appointment-cancelled - It is cancelled.
 * @event {RebookWantedEvent} zt-rebook-wanted - Cancelable: somebody wants another appointment.
 */
export class AppointmentCard extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles];

  static override readonly properties = {
    src: {},
    provider: {attribute: false},
    appointmentId: {attribute: 'appointment-id'},
    token: {attribute: false},
    appointment: {attribute: false},
    bookUrl: {attribute: 'book-url'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Base address of the back end; the portal's where absent. */
  declare src: string | undefined;
  /** Where appointments come from; beats `src` and everything around the element. */
  declare provider: AppointmentProvider | undefined;
  /** Id of the appointment, where the page knows it; beats the link. */
  declare appointmentId: string | undefined;
  /** Its manage token; no attribute, because attributes are seen and stored. */
  declare token: string | undefined;
  /** The appointment itself, as parsed JSON, from a page that has just booked it. */
  declare appointment: unknown;
  /** Address of the page where another one is booked. */
  declare bookUrl: string | undefined;
  /** Level of the heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, cardLanguages);
  readonly #words = new Localizer(this, appointmentLanguages);
  readonly #source = new ProviderController(this, appointmentContext, httpAppointments);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, (sheet) => [
    sheet.noticeStyles,
    sheet.timeStyles,
    sheet.appointmentCardStyles,
  ]);
  readonly #watch = new SessionWatch();
  #conversation: CardConversation | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    // The last person's appointment must not come back by itself.
    if (this.#watch.hasTurned(this.#source.portal)) {
      this.removeAttribute('appointment-id');
      this.appointmentId = this.token = this.appointment = undefined;
    }
    const sheet = this.#sheet.value;
    if (sheet) this.#conversation ??= this.#begin(sheet);
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const target = this.#conversation?.takeFocus();
    if (target) focusOn(this.renderRoot.querySelector(`#${target}`));
  }

  #view(): TemplateResult {
    const [texts, words] = [this.#localizer.value, this.#words.value];
    if (!texts || !words) return html`<slot></slot>`;
    const [conversation, sheet] = [this.#conversation, this.#sheet.value];
    const level = this.headingLevel;
    if (!conversation || !sheet) return beforeAppointment(this, this.#sheet.waiting, words, level);
    return sheet.cardView({texts, words, conversation, host: this, level, bookUrl: this.bookUrl});
  }

  #begin(sheet: Sheet): CardConversation {
    return new sheet.CardConversation(
      this,
      () => ({
        provider: this.#source.value,
        lang: this.#localizer.lang,
        session: this.#source.portal.session,
        link: this.appointmentId ? {id: this.appointmentId, token: this.token} : undefined,
        given: this.appointment ?? undefined,
      }),
      (done) => {
        const phone = this.#conversation?.state.appointment?.site.phone ?? '';
        const texts = this.#localizer.value;
        const text = done === 'linkNone' ? texts?.text(done, {phone}) : texts?.text(done);
        if (text) this.#live.announce(text);
      },
    );
  }
}
