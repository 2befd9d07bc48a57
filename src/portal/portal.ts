import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {controlStyles} from '../core/controls.styles.js';
import {Localizer} from '../core/localizer.js';
import {
  type Portal as PortalValue,
  portalContext,
  type PortalMode,
} from '../core/portal-context.js';
import {wipeDeviceStores} from '../core/storage.js';
import {tokenStyles} from '../core/tokens.styles.js';
import {IdleWatch} from './idle-watch.js';
import {KioskSessionEndedEvent} from './portal.events.js';
import {portalLanguages} from './portal.languages.js';
import {portalStyles} from './portal.styles.js';

/** How long the warning stands before everything is wiped (WCAG 2.2.1 asks for 20 seconds). */
const WARNING_SECONDS = 20;

/**
 * Says once for everything inside it where data comes from and how the page reads.
 *
 * @summary Wrapper that gives its elements a back end, a reading mode and a kiosk's privacy.
 * @tag zt-portal
 * @slot - The page's own content with the kit's elements in it.
 * @slot messages - A `<script type="application/json">` that replaces the portal's own texts.
 * @event {KioskSessionEndedEvent} zt-kiosk-session-ended - Everything a person left was wiped.
 * @cssproperty [--zt-font-size-min=16px] - Smallest size of 1em in the widgets; 24px in elder mode.
 * @cssproperty [--zt-target=44px] - Smallest height and width of what can be pressed; 60px in elder mode.
 */
export class Portal extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles, portalStyles];

  static override readonly properties = {
    src: {},
    mode: {reflect: true},
    kiosk: {type: Boolean, reflect: true},
    idleSeconds: {type: Number, attribute: 'idle-seconds'},
    messages: {attribute: false},
  };

  /** Base address of the back end for every element inside that names none. */
  declare src: string | undefined;
  /** How the page reads: `standard`, or `elder` with larger text and targets. */
  declare mode: PortalMode;
  /** A shared machine: nothing is stored, and an unattended session is wiped. */
  declare kiosk: boolean;
  /** Seconds without a sign of a person until a kiosk asks whether somebody is there; 60 where absent. */
  declare idleSeconds: number;
  /** Texts replaced for this element, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;

  #session = 0;
  readonly #localizer = new Localizer(this, portalLanguages);
  readonly #provider = new ContextProvider(this, {
    context: portalContext,
    initialValue: this.#value(),
  });
  readonly #idle = new IdleWatch(
    this,
    () => ({idleSeconds: this.kiosk ? this.idleSeconds : 0, warningSeconds: WARNING_SECONDS}),
    () => this.endSession(),
  );

  constructor() {
    super();
    this.mode = 'standard';
    this.kiosk = false;
    this.idleSeconds = 60;
  }

  /** Wipes everything that the person at the machine has left: choices, answers, stored values. */
  endSession(): void {
    wipeDeviceStores();
    this.#session += 1;
    this.#provider.setValue(this.#value());
    this.dispatchEvent(new KioskSessionEndedEvent());
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('mode') || changed.has('kiosk')) {
      this.#provider.setValue(this.#value());
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#warning()}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('kiosk') || changed.has('idleSeconds')) this.#idle.restart();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #warning() {
    if (!this.kiosk) return nothing;
    // Asked for long before they are needed: a kiosk may be offline by then.
    const texts = this.#localizer.value;
    const {secondsLeft} = this.#idle;
    if (!texts || secondsLeft === undefined) return nothing;
    // Closing it, not removing it, brings the focus back to where the person was.
    return html`<dialog aria-labelledby="title" @close=${() => this.#idle.restart()}>
      <form method="dialog" class="stack">
        <div id="title" class="heading" role="heading" aria-level="2">
          ${texts.text('idleTitle')}
        </div>
        <p role="timer">${texts.text('idleText', {count: secondsLeft})}</p>
        <button class="primary">${texts.text('stay')}</button>
        <button type="button" class="plain" @click=${() => this.#idle.end()}>
          ${texts.text('end')}
        </button>
      </form>
    </dialog>`;
  }

  #value(): PortalValue {
    const mode = this.mode === 'elder' ? 'elder' : 'standard';
    return {src: this.src, mode, kiosk: this.kiosk, session: this.#session};
  }
}
