import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {bars, waitingView} from '../core/waiting.view.js';
import {failureWords} from '../service/failure.words.js';
import {serviceLanguages} from '../service/service.languages.js';
import {statusWords} from './hours.words.js';
import {isApart} from './local-time.model.js';
import {OfficeClock} from './office-clock.controller.js';
import {OfficeLoader} from './office-loader.controller.js';
import {officeLanguages} from './office.languages.js';
import type {OfficeProvider} from './office.provider.js';
import {openingHoursStyles} from './opening-hours.styles.js';
import {hours, type HoursScene} from './parts/hours.view.js';
import {jsonLdOf} from './json-ld-writing.model.js';
import {statusAt} from './status.model.js';

/**
 * When an office is open: whether somebody is there now and until when, who it is, the next seven
 * days, and the days that are different. By the office's own clock, and right at the minute, however
 * long the page stays open.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary An office's opening hours, and whether it is open now.
 * @tag zt-opening-hours
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot office - A `<script type="application/json">` with the office or its hours. Schema.org's JSON-LD
 *   in a `<script type="application/ld+json">` needs no slot.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 */
export class OpeningHours extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles, openingHoursStyles];

  static override readonly properties = {
    office: {},
    src: {},
    timeZone: {attribute: 'time-zone'},
    fromPage: {type: Boolean, attribute: 'from-page'},
    data: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Id of the office at the back end: `donghu`. */
  declare office: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** IANA name of the office's zone, for JSON-LD, which tells none: `Asia/Shanghai`. */
  declare timeZone: string | undefined;
  /** Reads the hours out of the JSON-LD that the page itself has for search engines; false where absent. */
  declare fromPage: boolean;
  /** An office, its hours alone, or schema.org's JSON-LD, as parsed JSON. */
  declare data: unknown;
  /** Where offices come from, in place of the portal's back end. */
  declare provider: OfficeProvider | undefined;
  /** Level of the heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, officeLanguages);
  readonly #words = new Localizer(this, serviceLanguages);
  readonly #live = new LiveRegion(this);
  readonly #loader = new OfficeLoader(
    this,
    () => this.#localizer.lang,
    () => this.provider,
  );
  readonly #clock = new OfficeClock(this);
  #told: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.fromPage = false;
  }

  /** What is shown, as schema.org's JSON-LD for the page's head; undefined until it is here. */
  toJsonLd(): object | undefined {
    const {office} = this.#loader.state;
    return office && jsonLdOf(office);
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  /** An office that opens or closes while somebody looks is news; how it was before is not. */
  protected override updated(): void {
    const {now, office, status, texts} = this.#scene ?? {};
    if (!now || !office || !status || !texts) return;
    const state = [office.id, texts.lang, status.staffing].join();
    const before = this.#told;
    this.#told = state;
    const isSamePlace = before?.startsWith([office.id, texts.lang, ''].join());
    if (!isSamePlace || before === state) return;
    const {title, text} = statusWords(status, now, texts);
    this.#live.announce(`${title}. ${text}`);
  }

  #view(): TemplateResult {
    const words = this.#words.value;
    const scene = this.#scene;
    if (scene) return hours(scene);
    if (!words) return html`<slot></slot>`;
    return waitingView(
      this,
      this.#loader.state,
      (error) => failureWords(error, words),
      bars(words.text('loading')),
      this.headingLevel,
    );
  }

  get #scene(): HoursScene | undefined {
    const texts = this.#localizer.value;
    const {arrival, office} = this.#loader.state;
    if (!texts || !office) return undefined;
    const {here} = this.#clock;
    const there = this.#clock.timeIn(office.hours.timeZone, arrival);
    return {
      texts,
      office,
      now: there ?? here,
      here,
      status: there ? statusAt(office.hours, there) : undefined,
      isElsewhere: there !== undefined && isApart(here, there),
      level: this.headingLevel,
    };
  }
}
