import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateConsumer} from '../core/late-consumer.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderError} from '../core/provider-error.model.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {Waiting} from '../core/waiting.view.js';
import {isApart} from '../office/local-time.model.js';
import {hereAt, OfficeClock} from '../office/office-clock.controller.js';
import {OfficeLoader} from '../office/office-loader.controller.js';
import type {Aim} from './entrance.js';
import type {Meeting} from './meeting.model.js';
import {MeetingReader} from './meeting-reader.js';
import {beforeRoom} from './parts/before.view.js';
import type {Scene} from './parts/scene.js';
import type {RoomConversation} from './room-conversation.js';
import {videoContext, type VideoProvider} from './video.provider.js';
import {videoLanguages} from './video.languages.js';

const fetchSheet = () => import('./room-sheet.js');

type Sheet = Awaited<ReturnType<typeof fetchSheet>>;

/**
 * The room before a meeting by video: when it opens, by the office's clock; what will happen; camera,
 * microphone, sound and connection tried out, each with a plain verdict; the document held into the
 * picture once as a rehearsal. When its time has come it hands over: to whoever answers
 * `zt-video-join-requested`, to the portal's system, or to the meeting's link in a new tab.
 *
 * Nothing that camera or microphone give is kept or sent, and both are off unless in use.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Getting ready for a meeting by video, and the way in.
 * @tag zt-video-room
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot help - Another way: a telephone number, a link to another time. It stays in sight.
 * @slot meeting - A `<script type="application/json">` with the meeting, in place of `meeting`.
 * @slot office - A `<script type="application/json">` with the office, in place of a request.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {VideoJoinRequestedEvent} zt-video-join-requested - Cancelable: the citizen wants to go in.
 * @event {FaceVerifiedEvent} zt-face-verified - The portal's system has compared a face.
 */
export class VideoRoomElement extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles];

  static override readonly properties = {
    office: {},
    meeting: {attribute: false},
    src: {},
    data: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the office, such as `online-room`. */
  declare office: string | undefined;
  /** The meeting, as `meetingOf(appointment)` of `zerotrip/video` gives it; absent while none is booked. */
  declare meeting: Meeting | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** The office itself, as parsed JSON, from a page that asks by itself; beats `office`. */
  declare data: unknown;
  /** The portal's system for meetings by video; without one the meeting's link is followed. */
  declare provider: VideoProvider | undefined;
  /** Level of the heading, 1 to 4; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, videoLanguages);
  readonly #loader = new OfficeLoader(this, () => this.#localizer.lang);
  readonly #given = new LateConsumer(this, videoContext);
  readonly #clock = new OfficeClock(this);
  readonly #live = new LiveRegion(this);
  readonly #meetings = new MeetingReader(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({videoRoomStyles}) => [videoRoomStyles]);
  readonly #watch = new SessionWatch();
  #conversation: RoomConversation | undefined;
  /** What was said aloud last, about the room of one language. */
  #spoken: ReadonlyMap<string, string> | undefined;
  #spokenIn: string | undefined;
  #holdFocus = heldFocus(null);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    const sheet = this.#sheet.value;
    // Away from the page there is no portal to ask through.
    if (!sheet || !this.isConnected) return;
    if (this.#watch.hasTurned(this.#loader.portal)) this.#wipe();
    const aim = this.#aim(sheet);
    if (this.#conversation) this.#conversation.settle(aim);
    else if (this.#loader.state.office?.video)
      this.#conversation = new sheet.RoomConversation(this, aim);
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} <slot name="help"></slot> ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const [sheet, scene] = [this.#sheet.value, this.#scene];
    if (!sheet || !scene) return;
    this.#speak(sheet.spoken(scene), scene.texts.lang);
    const id = scene.conversation.entrance.takeFocus();
    if (id) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** What has become another sentence is news; how it was before is not, nor is another language. */
  #speak(sentences: ReadonlyMap<string, string>, lang: string): void {
    const before = this.#spokenIn === lang ? this.#spoken : undefined;
    this.#spoken = sentences;
    this.#spokenIn = lang;
    if (!before) return;
    for (const [about, sentence] of sentences) {
      if (sentence && sentence !== before.get(about)) this.#live.announce(sentence);
    }
  }

  /** The last person's meeting must not be the next one's. */
  #wipe(): void {
    this.#conversation?.forget();
    this.meeting = undefined;
    this.#meetings.forget();
  }

  #aim({parseMeeting}: Sheet): Aim {
    const {portal, state} = this.#loader;
    return {
      office: state.office?.id,
      meeting: this.#meetings.read(this.meeting, parseMeeting),
      provider: this.provider ?? this.#given.value,
      lang: this.#localizer.lang,
      now: this.#clock.instant(state.arrival),
      isRecorded: state.office?.video?.isRecorded === true,
      session: portal.session,
    };
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const scene = this.#scene;
    if (scene) return this.#sheet.value!.videoRoom(scene);
    return beforeRoom(this, this.#waiting, texts, this.headingLevel);
  }

  /** What the views need; undefined while something of it is missing. */
  get #scene(): Scene | undefined {
    const texts = this.#localizer.value;
    const {arrival, office} = this.#loader.state;
    const conversation = this.#conversation;
    if (!texts || !conversation || !office?.video) return undefined;
    const {here} = this.#clock;
    const there = this.#clock.timeIn(office.hours.timeZone, arrival);
    return {
      texts,
      office,
      video: office.video,
      meeting: conversation.meeting,
      now: this.#clock.instant(arrival),
      wallClock: there ?? here,
      isElsewhere: there !== undefined && isApart(here, there),
      hereAt,
      conversation,
      face: conversation.faceOffer,
      level: this.headingLevel,
    };
  }

  get #waiting(): Waiting {
    const {office, ...state} = this.#loader.state;
    if (office && !office.video) return {...state, error: new ProviderError('not-found')};
    return office ? this.#sheet.waiting : state;
  }
}
