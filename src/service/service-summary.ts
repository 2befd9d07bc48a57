import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {beforeSummary} from './parts/before.view.js';
import type {SummaryScene} from './parts/summary-scene.js';
import {ServiceController} from './service.controller.js';
import {AnswersChangedEvent} from './service.events.js';
import {serviceLanguages} from './service.languages.js';
import type {ServiceDefinition} from './service.model.js';
import type {ServiceProvider} from './service.provider.js';
import {serviceSummaryStyles} from './service-summary.styles.js';

const fetchSheet = () => import('./summary-sheet.js');

/**
 * What a citizen wants to know before anything else: how often they have to travel, how long it
 * takes, what it costs, how to apply and what they get. It follows the answers given inside the
 * `<zt-service>` around it; alone it shows what a service is like for everybody.
 *
 * @summary Trips, time, cost, ways to apply and result of one service.
 * @tag zt-service-summary
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot definition - A `<script type="application/json">` with the definition itself.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 */
export class ServiceSummary extends LitElement {
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    noticeStyles,
    serviceSummaryStyles,
  ];

  static override readonly properties = {
    src: {},
    service: {},
    definition: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /** Address of the definition's JSON file, where no `<zt-service>` around names one. */
  declare src: string | undefined;
  /** Id of the service at the portal's back end, where there is no `src`. */
  declare service: string | undefined;
  /** The definition itself, as parsed JSON; beats `src` and `service`. */
  declare definition: unknown;
  /** Where definitions come from, in place of the portal's back end. */
  declare provider: ServiceProvider | undefined;
  /** Level of the headings, 1 to 6; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, serviceLanguages);
  readonly #controller = new ServiceController(this);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({tripsStyles}) => [tripsStyles]);
  readonly #watch = new SessionWatch();
  #shown: ServiceDefinition | undefined;
  #told = '';

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(AnswersChangedEvent.type, this.#tell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(AnswersChangedEvent.type, this.#tell);
  }

  protected override willUpdate(): void {
    this.#controller.settle();
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    const isTurned = this.#watch.hasTurned(this.#controller.portal);
    const scene = this.#scene;
    if (scene?.service === this.#shown && !isTurned) return;
    // What stands there from the beginning is no news.
    this.#shown = scene?.service;
    this.#told = scene ? this.#sheet.value!.newsOf(scene) : '';
  }

  get #scene(): SummaryScene | undefined {
    const texts = this.#localizer.value;
    const {sheet, state} = this.#controller;
    const sheets = this.#sheet.value;
    if (!texts || !sheets || !state.definition) return undefined;
    const {lang} = this.#localizer;
    return sheets.summaryScene(state.definition, sheet.answers, texts, {
      lang,
      level: this.headingLevel,
    });
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot>`;
    const scene = this.#scene;
    if (scene) return this.#sheet.value!.summary(scene);
    const {state} = this.#controller;
    return beforeSummary(
      this,
      state.definition ? this.#sheet.waiting : state,
      texts,
      this.headingLevel,
    );
  }

  /** A citizen's answer is told by this event alone; a page may set answers, which is no news. */
  readonly #tell = (): void => {
    const scene = this.#scene;
    if (!scene || scene.service !== this.#shown) return;
    const {newsOf, tripNews} = this.#sheet.value!;
    const news = newsOf(scene);
    if (news !== this.#told) this.#live.announce(tripNews(scene));
    this.#told = news;
  };
}
