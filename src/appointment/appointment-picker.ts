import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {controlStyles} from '../core/controls.styles.js';
import {siblingTag} from '../core/define.js';
import {formatClock, formatMonth} from '../core/formats.js';
import {hasAuthorContent} from '../core/light-dom.js';
import {LateConsumer} from '../core/late-consumer.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import type {IsoMonth} from '../core/plain-date.model.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError} from '../core/provider-error.model.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {planContext, type VisitPlan} from '../service/service.provider.js';
import {httpAppointments} from './appointment.http.js';
import {appointmentLanguages} from './appointment.languages.js';
import type {Catalog, MeetingMode} from './appointment.model.js';
import {type AppointmentProvider, appointmentContext} from './appointment.provider.js';
import {appointmentPickerStyles} from './appointment-picker.styles.js';
import {BookingConversation} from './booking-conversation.js';
import type {BookingStep} from './booking.model.js';
import {meetingModes, narrowed, offeringFor} from './catalog.model.js';
import {choice} from './parts/choice.view.js';
import {confirmation, reviewStep} from './parts/confirmation.view.js';
import {detailsStep} from './parts/details.view.js';
import {formStyles} from './parts/form.styles.js';
import {frame, phone} from './parts/frame.view.js';
import {DayChosenEvent, MonthShownEvent} from './parts/month-calendar.events.js';
import type {MonthCalendar} from './parts/month-calendar.js';
import {bareNotice, problemNotice, retryButton} from './parts/problem.view.js';
import type {Scene} from './parts/scene.js';
import {timeStyles} from './parts/time.styles.js';
import {skeleton, timeStep} from './parts/time.view.js';

type Texts = Scene['texts'];

const MODES: readonly unknown[] = ['in-person', 'video', 'phone'] satisfies MeetingMode[];

/**
 * Books an appointment at a counter, by video or by phone: service, people, way to meet, place,
 * time, details, review. Questions with one possible answer are not asked.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work: a phone
 * number, hours, a link to the ordinary form.
 *
 * @summary Appointment picker with soonest times, a month calendar and a confirmed booking.
 * @tag zt-appointment-picker
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {AppointmentSlotChosenEvent} zt-appointment-slot-chosen - A time was chosen; nothing is kept yet.
 * @event {BeforeAppointmentHoldEvent} zt-before-appointment-hold - Cancelable, before a time is kept.
 * @event {AppointmentHeldEvent} zt-appointment-held - The office keeps the time.
 * @event {BeforeAppointmentBookEvent} zt-before-appointment-book - Cancelable, before the booking is sent.
 * @event {AppointmentBookedEvent} zt-appointment-booked - The appointment stands, or waits for activation.
 */
export class AppointmentPicker extends LitElement {
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    appointmentPickerStyles,
    choiceStyles,
    formStyles,
    timeStyles,
  ];

  static override readonly properties = {
    src: {},
    provider: {attribute: false},
    service: {},
    site: {},
    meetingMode: {attribute: 'meeting-mode'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Base address of the back end, absolute or relative to the page; the portal's where absent. */
  declare src: string | undefined;
  /** Where appointments come from; beats `src` and everything around the element. */
  declare provider: AppointmentProvider | undefined;
  /** Id of the service, where the page has decided it. */
  declare service: string | undefined;
  /** Id of the site, where the page has decided it. */
  declare site: string | undefined;
  /** How to meet, where the page has decided it: `in-person`, `video` or `phone`. */
  declare meetingMode: MeetingMode | undefined;
  /** Level of the step's heading, 1 to 6; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, appointmentLanguages);
  readonly #source = new ProviderController(this, appointmentContext, httpAppointments);
  readonly #plan = new LateConsumer(this, planContext);
  readonly #live = new LiveRegion(this);

  readonly #catalog = new Task(this, {
    args: () => [this.#source.value, this.#lang] as const,
    task: async ([provider, lang], {signal}) =>
      provider ? provider.getCatalog({}, {signal, lang}) : initialState,
  });

  readonly #conversation = new BookingConversation(
    this,
    () => ({provider: this.#source.value, catalog: this.#offered, lang: this.#lang}),
    (month) => this.#tellMonth(month),
  );

  #calendar: MonthCalendar | undefined;
  #session = 0;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('meetingMode') && this.meetingMode && !MODES.includes(this.meetingMode)) {
      console.warn(
        `zerotrip: meeting-mode="${this.meetingMode}" is not one of ${MODES.join(', ')}`,
      );
    }
    const {session} = this.#source.portal;
    if (session !== this.#session) this.#conversation.forget();
    this.#session = session;
    this.#conversation.settle();
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const target = this.#conversation.takeFocus();
    if (target) this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
  }

  get #lang(): string {
    return this.#localizer.lang;
  }

  /** What the answers given around the picker mean for its service. */
  get #visit(): VisitPlan | undefined {
    const plan = this.#plan.value;
    return !this.service || this.service === plan?.serviceId ? plan : undefined;
  }

  /** The catalogue, less what the page and the citizen's answers have decided. */
  get #offered(): Catalog | undefined {
    const {meetingMode: mode, site: siteId} = this;
    const visit = this.#visit;
    const preset = {serviceId: this.service ?? visit?.serviceId, siteId, mode};
    const modes = visit && meetingModes(visit.channels);
    return this.#catalog.value && narrowed(this.#catalog.value, preset, modes);
  }

  #view(): TemplateResult {
    const catalog = this.#offered;
    const {step} = this.#conversation;
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    // Nobody has said where to book: shown after a moment, because a script may still say it.
    if (!this.#source.value && !hasAuthorContent(this)) return this.#notOffered(texts);
    if (!catalog || !step) return this.#beforeCatalog(texts);
    if (catalog.offerings.length === 0) return this.#notOffered(texts);
    const scene: Scene = {
      texts,
      catalog,
      conversation: this.#conversation,
      visit: this.#visit,
      level: this.headingLevel,
      calendar: (this.#calendar ??= this.#makeCalendar()),
    };
    const body = html`${this.#failure(scene)} ${this.#kept(texts)} ${this.#body(step, scene)}
    ${phone(scene)}`;
    return frame(step, body, scene);
  }

  #body(step: BookingStep, scene: Scene): unknown {
    const {booking} = this.#conversation.state;
    switch (step) {
      case 'time':
        return timeStep(scene);
      case 'details': {
        const offering = offeringFor(scene.catalog, booking);
        return offering && detailsStep(offering, scene);
      }
      case 'review':
        return reviewStep(scene);
      case 'booked':
        return booking.appointment && confirmation(booking.appointment, scene);
      default:
        return choice(step, scene);
    }
  }

  /** What the author wrote, until the first answer is there and when it never comes. */
  #beforeCatalog(texts: Texts): TemplateResult {
    const {error, status} = this.#catalog;
    const isSilent = status === TaskStatus.PENDING && !hasAuthorContent(this);
    const retry = retryButton(texts.text('retry'), () => void this.#catalog.run());
    return html`<div class="stack">
      ${status === TaskStatus.ERROR ? bareNotice(asProviderError(error), texts, this.headingLevel, retry) : nothing}
      ${isSilent ? skeleton(texts) : nothing}
      <div class="wide"><slot></slot></div>
    </div>`;
  }

  #notOffered(texts: Texts): TemplateResult {
    const isOtherWay = !!this.#visit?.channels.length;
    return html`<div class="stack">
      <div class="notice late wide">
        <p><strong>${texts.text(isOtherWay ? 'otherWayTitle' : 'notOfferedTitle')}</strong></p>
        <p>${texts.text(isOtherWay ? 'otherWayText' : 'notOfferedText')}</p>
      </div>
      <div class="wide"><slot></slot></div>
    </div>`;
  }

  #failure(scene: Scene): unknown {
    const {failure} = this.#conversation.state;
    return failure ? problemNotice(failure, () => this.#conversation.retry(), scene) : nothing;
  }

  #kept(texts: Texts): unknown {
    const {hold} = this.#conversation.state.booking;
    if (!hold) return nothing;
    const time = formatClock(texts.lang, hold.expiresAt);
    return html`<p class="muted">${texts.text('keptUntil', {time})}</p>`;
  }

  #makeCalendar(): MonthCalendar {
    const calendar = document.createElement(siblingTag(this, 'month-calendar')) as MonthCalendar;
    calendar.className = 'wide';
    calendar.addEventListener(DayChosenEvent.type, (event) =>
      this.#conversation.chooseDate((event as DayChosenEvent).date),
    );
    calendar.addEventListener(MonthShownEvent.type, (event) =>
      this.#conversation.showMonth((event as MonthShownEvent).month),
    );
    return calendar;
  }

  /** The month on the sheet is news only when the citizen turned to it. */
  #tellMonth(month: IsoMonth): void {
    if (month === this.#conversation.state.month)
      this.#live.announce(formatMonth(this.#lang, month));
  }
}
