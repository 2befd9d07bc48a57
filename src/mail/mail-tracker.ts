import {html, LitElement, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {heldFocus} from '../core/held-focus.js';
import {LateSheet} from '../core/late-sheet.controller.js';
import {LiveRegion} from '../core/live-region.js';
import {Localizer} from '../core/localizer.js';
import {noticeStyles} from '../core/notice.styles.js';
import {ProviderController} from '../core/provider-controller.js';
import {SessionWatch} from '../core/session-watch.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {httpMail} from './mail.http.js';
import {mailLanguages} from './mail.languages.js';
import {mailContext, type MailProvider} from './mail.provider.js';
import {beforeTracker} from './parts/before.view.js';
import type {TrackerScene} from './parts/tracker-scene.js';
import type {Shipment} from './shipment.model.js';
import type {TrackerConversation} from './tracker-conversation.js';

const fetchSheet = () => import('./tracker-sheet.js');

/**
 * Where a posted document is: first who must act, mostly “Nothing for you to do”, then where it is,
 * when it comes, what it costs, and its history. It looks again by itself until it is handed over.
 * Without a `reference` a citizen can type the number of a receipt.
 *
 * What stands inside the element is shown before it is ready and whenever it cannot work.
 *
 * @summary Mail tracker that says who must act.
 * @tag zt-mail-tracker
 * @slot - What citizens see before the element is ready and when it cannot work.
 * @slot help - Who can be asked: a telephone number. It stays in sight.
 * @slot messages - A `<script type="application/json">` that replaces texts by key.
 * @event {ShipmentFoundEvent} zt-shipment-found - A number that a citizen typed was found.
 */
export class MailTracker extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, noticeStyles];

  static override readonly properties = {
    reference: {},
    src: {},
    shipments: {attribute: false},
    provider: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    messages: {attribute: false},
  };

  /**
   * The portal's own name of the shipment; several, separated by spaces. Never a carrier's number.
   * Forgotten when the next person comes to a shared machine.
   */
  declare reference: string | undefined;
  /** Base address of the back end, absolute or relative to the page; the portal's where absent. */
  declare src: string | undefined;
  /** What is shown, where the page asks by itself; beats `reference`. Nothing is fetched then. */
  declare shipments: readonly Shipment[] | undefined;
  /** Who is asked; beats `src` and everything around the element. */
  declare provider: MailProvider | undefined;
  /** Level of each shipment's heading, 1 to 5; 2 where absent. */
  declare headingLevel: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  readonly #localizer = new Localizer(this, mailLanguages);
  readonly #source = new ProviderController(this, mailContext, httpMail);
  readonly #live = new LiveRegion(this);
  readonly #sheet = new LateSheet(this, fetchSheet, ({trackerStyles}) => trackerStyles);
  readonly #watch = new SessionWatch();
  #conversation: TrackerConversation | undefined;
  #holdFocus = heldFocus(null);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    this.#holdFocus = heldFocus(this.shadowRoot);
    const sheet = this.#sheet.value;
    // Away from the page there is nobody to ask for, and no portal to ask through.
    if (!sheet || !this.isConnected) return;
    const conversation = (this.#conversation ??= new sheet.TrackerConversation(this));
    const {portal, value: provider} = this.#source;
    if (this.#watch.hasTurned(portal)) {
      provider?.forget?.();
      conversation.forget();
      // What the page named for the last person must not come back by itself.
      this.removeAttribute('reference');
      this.reference = this.shipments = undefined;
    }
    const {reference: refs, shipments} = this;
    conversation.settle({
      provider,
      lang: this.#localizer.lang,
      refs: refs?.trim() ?? '',
      shipments: Array.isArray(shipments) ? shipments : undefined,
    });
  }

  protected override render(): TemplateResult {
    return html`${this.#view()} ${this.#live.render()}`;
  }

  protected override updated(): void {
    this.#holdFocus();
    const [sheet, scene] = [this.#sheet.value, this.#scene];
    if (!sheet || !scene) return;
    for (const news of scene.conversation.takeNews())
      this.#live.announce(sheet.newsText(news, scene));
    const id = scene.conversation.takeFocus();
    if (id) this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #view(): TemplateResult {
    const texts = this.#localizer.value;
    if (!texts) return html`<slot></slot><slot name="help"></slot>`;
    const [sheet, scene] = [this.#sheet.value, this.#scene];
    const waiting = scene ? sheet!.waitingFor(scene) : this.#sheet.waiting;
    return waiting
      ? beforeTracker(this, waiting, texts, this.headingLevel)
      : sheet!.tracker(scene!);
  }

  get #scene(): TrackerScene | undefined {
    const texts = this.#localizer.value;
    const conversation = this.#conversation;
    if (!texts || !conversation) return undefined;
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    return {
      reader: {texts, now: Date.now(), zone},
      texts,
      conversation,
      level: this.headingLevel,
    };
  }
}
