import {initialState, Task, TaskStatus} from '@lit/task';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {controlStyles} from '../core/controls.styles.js';
import {formatMonth} from '../core/formats.js';
import {hasAuthorContent} from '../core/light-dom.js';
import {LateConsumer} from '../core/late-consumer.js';
import {focusOn} from '../core/focus-on.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import type {IsoDate, IsoMonth} from '../core/plain-date.model.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError} from '../core/provider-error.model.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {planContext, type VisitPlan} from '../service/service.provider.js';
import {httpAppointments} from './appointment.http.js';
import {appointmentLanguages} from './appointment.languages.js';
import type {Catalog, MeetingMode} from './appointment.model.js';
import {type AppointmentProvider, appointmentContext} from './appointment.provider.js';
import {appointmentPickerStyles} from './appointment-picker.styles.js';
import {deepLinks, readDeepLinks} from './deep-link.js';
import {BookingConversation} from './booking-conversation.js';
import type {BookingStep} from './booking.model.js';
import {meetingModes, narrowed} from './catalog.model.js';
import type {Beforehand} from './conversation.model.js';
import {DeskLoader} from './desk-loader.js';
import {FormControl} from './form-control.js';
import {BookingFormLink} from './form-link.js';
import {beforeAppointment, notOffered} from './parts/before.view.js';
import {choice} from './parts/choice.view.js';
import {frame, phone} from './parts/frame.view.js';
import {makeCalendar, makeTimes} from './parts/time-parts.js';
import type {MonthCalendar} from './parts/month-calendar.js';
import {problemNotice} from './parts/problem.view.js';
import type {Scene} from './parts/scene.js';
import type {SlotList} from './parts/slot-list.js';
import {timeStyles} from './parts/time.styles.js';
import {timeStep} from './parts/time.view.js';

type Texts = Scene['texts'];

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
 * @event {AntibotNeededEvent} zt-antibot-needed - The office wants to be sure that a person is booking.
 * @event {AppointmentSlotChosenEvent} zt-appointment-slot-chosen - A time was chosen; nothing is kept yet.
 * @event {BeforeAppointmentHoldEvent} zt-before-appointment-hold - Cancelable, before a time is kept.
 * @event {AppointmentHeldEvent} zt-appointment-held - The office keeps the time.
 * @event {BeforeAppointmentBookEvent} zt-before-appointment-book - Cancelable, before the booking is sent.
 * @event {AppointmentBookedEvent} zt-appointment-booked - The appointment stands, or waits for activation.
 */
export class AppointmentPicker extends FormControl {
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    appointmentPickerStyles,
    choiceStyles,
    timeStyles,
  ];

  static override readonly properties = {
    src: {},
    provider: {attribute: false},
    service: {},
    site: {},
    meetingMode: {attribute: 'meeting-mode'},
    count: {type: Number},
    date: {},
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
  /** For how many people or cases; the citizen can change it. */
  declare count: number | undefined;
  /** The day whose times are shown first: `2026-11-26`; the citizen can choose another. */
  declare date: IsoDate | undefined;
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
    () => ({
      provider: this.#source.value,
      catalog: this.#offered,
      lang: this.#lang,
      beforehand: this.#beforehand,
      kiosk: this.#source.portal.kiosk,
    }),
    (month) => this.#tellMonth(month),
    () => this.#desk.fetch(),
  );

  readonly #desk: DeskLoader = new DeskLoader(
    this,
    this.#conversation,
    AppointmentPicker.elementStyles,
    (words) => {
      const texts = this.#localizer.value;
      if (texts) this.#live.announce(words(texts));
    },
  );

  protected override readonly formLink: BookingFormLink = new BookingFormLink(this, {
    internals: this.internals,
    conversation: this.#conversation,
    desk: this.#desk,
    texts: () => this.#localizer.value,
  });

  #calendar: MonthCalendar | undefined;
  #times: SlotList | undefined;
  readonly #watch = new SessionWatch();
  #beforehand: Beforehand = {};

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (deepLinks.some((name) => changed.has(name))) this.#beforehand = readDeepLinks(this);
    if (this.#watch.hasTurned(this.#source.portal)) this.#conversation.forget();
    if (this.#offered) this.#desk.resume();
    this.#conversation.settle();
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const target = this.#conversation.takeFocus();
    if (target) focusOn(this.renderRoot.querySelector(`#${target}`));
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
    if (!this.#source.value && !hasAuthorContent(this))
      return notOffered(!!this.#visit?.channels.length, texts);
    if (!catalog || !step) return this.#before(texts);
    if (catalog.offerings.length === 0) return notOffered(!!this.#visit?.channels.length, texts);
    // What was said before a reload is on its way with the sheet.
    if (!this.#desk.isResumed) return this.#before(texts);
    const scene: Scene = {
      texts,
      catalog,
      conversation: this.#conversation,
      visit: this.#visit,
      isNative: this.validation === 'native',
      level: this.headingLevel,
      calendar: (this.#calendar ??= makeCalendar(this, this.#conversation)),
      times: (this.#times ??= makeTimes(this, this.#conversation)),
    };
    const body = html`${this.#news(scene)} ${this.#body(step, scene)} ${phone(scene)}`;
    return this.formLink.frame(frame(step, body, scene), [scene.calendar, scene.times]);
  }

  #body(step: BookingStep, scene: Scene): unknown {
    switch (step) {
      case 'time':
        return timeStep(this.#desk.draw((sheet, desk) => sheet.forTime({...scene, desk})) ?? scene);
      case 'details':
      case 'review':
      case 'booked':
        return this.#desk.draw((sheet, desk) => sheet.deskStep(step, {...scene, desk}));
      default:
        return choice(step, scene);
    }
  }

  /** What acts have led to; without a desk there was none, but it may have failed to arrive. */
  #news(scene: Scene): unknown {
    const {failure} = this.#conversation.state;
    return (
      this.#desk.draw((sheet, desk) => sheet.deskNews({...scene, desk})) ??
      (failure ? problemNotice(failure, () => this.#conversation.keepTime(), scene) : nothing)
    );
  }

  #before(texts: Texts): TemplateResult {
    const {error, status} = this.#catalog;
    const awaited = {
      error: status === TaskStatus.ERROR ? asProviderError(error) : undefined,
      isLoading: status === TaskStatus.PENDING,
      retry: () => void this.#catalog.run(),
    };
    return beforeAppointment(this, awaited, texts, this.headingLevel);
  }

  /** The month on the sheet is news only when the citizen turned to it. */
  #tellMonth(month: IsoMonth): void {
    if (month === this.#conversation.state.month)
      this.#live.announce(formatMonth(this.#lang, month));
  }
}
