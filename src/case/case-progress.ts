import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import type {CaseActs} from './case-acts.js';
import {CaseLoader} from './case-loader.controller.js';
import {CaseChangedEvent} from './case.events.js';
import {caseLanguages} from './case.languages.js';
import type {CaseProvider} from './case.provider.js';
import {beforeCase} from './parts/before.view.js';
import type {Scene} from './parts/scene.js';

const fetchSheet = () => import('./progress-sheet.js');

/**
 * How far an application is: first who must act, then the trips that are left, what the citizen has
 * to do, the steps with their dates, and what comes by post. It looks again by itself.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Steps, tasks, dates and result of one application.
 * @tag zt-case-progress
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot shipments - What is sent by post, such as a `<zt-mail-tracker>`; links stand there without it.
 * @slot help - Who can be asked: a telephone number. It stays in sight.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {CaseChangedEvent} zt-case-changed - A case has arrived, or something in it has changed.
 * @event {ReminderWantedEvent} zt-reminder-wanted - Somebody would like to be reminded of a deadline.
 */
export class CaseProgressElement extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles];

  static override readonly properties = {
    reference: {},
    src: {},
    progress: {attribute: false},
    provider: {attribute: false},
    shipmentUrl: {attribute: 'shipment-url'},
    shareUrl: {attribute: 'share-url'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** The portal's name for the case. Forgotten when the next person comes to a shared machine. */
  declare reference: string | undefined;
  /** Base address of the back end, where the portal names none. */
  declare src: string | undefined;
  /** The case itself, as parsed JSON, from a page that asks by itself; beats `reference`. */
  declare progress: unknown;
  /** Where cases are asked about, in place of the portal's back end. */
  declare provider: CaseProvider | undefined;
  /** Address of a shipment's page with `{ref}` in it; `#mail-{ref}` where absent. */
  declare shipmentUrl: string | undefined;
  /** What is shared; the page's address without query and fragment where absent. */
  declare shareUrl: string | undefined;
  /** Level of the heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, caseLanguages);
  readonly #loader = new CaseLoader(this, () => this.#localizer.lang);
  readonly #live = new LiveRegion(this);
  /** Fetched beside the case, without which there is nothing to draw. */
  readonly #sheet = new LateSheet(this, fetchSheet, (sheet) => [
    sheet.tripsStyles,
    sheet.caseProgressStyles,
    sheet.caseStepsStyles,
  ]);
  readonly #watch = new SessionWatch();
  #acts: CaseActs | undefined;
  #isWiped = false;
  #holdFocus = heldFocus(null);
  /** What of which case was told last. */
  #told: {readonly about: string; readonly facts: string} | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#acts?.forget();
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    if (this.#watch.hasTurned(this.#loader.portal)) this.#wipe();
    if (this.reference || this.progress) this.#isWiped = false;
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const [scene, sheet] = [this.#scene, this.#sheet.value];
    if (!scene || !sheet) return;
    const {progress} = scene;
    const told = this.#told;
    const about = [progress.ref, this.#loader.state.lang, this.#loader.portal.session].join('\n');
    this.#told = {about, facts: sheet.factsOf(progress)};
    const isNew = about !== told?.about;
    if (!isNew && told.facts === this.#told.facts) return;
    // What stands there from the beginning is no news.
    if (!isNew) this.#live.announce(sheet.newsText(scene));
    this.dispatchEvent(new CaseChangedEvent({progress}));
  }

  /** The last person's case must not come back by itself. */
  #wipe(): void {
    this.#acts?.forget();
    this.#loader.forget();
    this.#told = undefined;
    this.#isWiped = true;
    this.removeAttribute('reference');
    this.reference = this.progress = undefined;
  }

  #view(): unknown {
    const texts = this.#localizer.value;
    const rest = html`<slot></slot><slot name="help"></slot>`;
    if (!texts) return html`${rest}<slot name="shipments"></slot>`;
    if (this.#isWiped) return rest;
    const scene = this.#scene;
    if (scene) return this.#sheet.value!.progressView(scene);
    const {state} = this.#loader;
    return beforeCase(this, state.progress ? this.#sheet.waiting : state, texts, this.headingLevel);
  }

  /** What the views need; undefined while something of it is missing. */
  get #scene(): Scene | undefined {
    const [texts, sheet] = [this.#localizer.value, this.#sheet.value];
    const {error, progress} = this.#loader.state;
    if (this.#isWiped || !texts || !sheet || !progress) return undefined;
    const look = () => this.#loader.look().then(() => !this.#loader.state.error);
    this.#acts ??= new sheet.CaseActs(this, this.#live, look);
    const {kiosk: isShared} = this.#loader.portal;
    const page = {lang: this.#localizer.lang, level: this.headingLevel, error, isShared};
    return sheet.sceneOf(progress, texts, {...page, acts: this.#acts, host: this});
  }
}
