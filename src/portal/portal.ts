import {ContextProvider} from '@lit/context';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
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
import type {Kiosk} from './kiosk.js';
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
 * @slot attract - At a shared machine: what covers the page until somebody touches it.
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
    kioskHome: {attribute: 'kiosk-home'},
    idleSeconds: {type: Number, attribute: 'idle-seconds'},
    messages: {attribute: false},
  };

  /** Base address of the back end for every element inside that names none. */
  declare src: string | undefined;
  /** How the page reads: `standard`, or `elder` with larger text and targets. */
  declare mode: PortalMode;
  /**
   * A shared machine: nothing is stored, an unattended session is wiped, and no link or script leads out
   * of the portal's pages in this window; new windows are the browser's to refuse. Put everything the page
   * shows into the portal, and keep no settings of the machine in its storage: it is emptied.
   */
  declare kiosk: boolean;
  /**
   * Address of the page where a shared machine begins. After each wipe it is opened anew, and the
   * history before and behind it is cut off. Without it the page that was wiped stays.
   */
  declare kioskHome: string | undefined;
  /**
   * Seconds without a sign of a person until a kiosk asks whether somebody is there; 60 where absent.
   * A voice that is heard on the page, as in a video call, is a sign; what happens in a frame is none.
   */
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
    () => ({
      idleSeconds: this.#isUnwatched ? 0 : this.idleSeconds,
      warningSeconds: WARNING_SECONDS,
    }),
    () => this.endSession(),
    () => this.#screens?.isHeard === true,
  );
  #kiosk: Promise<Kiosk> | undefined;
  #screens: Kiosk | undefined;
  #wasUnwatched = true;

  constructor() {
    super();
    this.mode = 'standard';
    this.kiosk = false;
    this.idleSeconds = 60;
  }

  /**
   * Wipes everything that the person at the machine has left: choices, answers, stored values; at a kiosk
   * also the page's fields, and what its own scripts have kept in storage, databases and cookies.
   */
  endSession(): void {
    wipeDeviceStores();
    this.#session += 1;
    this.#provider.setValue(this.#value());
    if (this.kiosk) this.#wipe();
    this.dispatchEvent(new KioskSessionEndedEvent());
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('mode') || changed.has('kiosk')) {
      this.#provider.setValue(this.#value());
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.kiosk ? (this.#screens?.view() ?? nothing) : nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Asked for long before it is needed: a machine may be offline by then.
    if (this.kiosk && !this.#screens) void this.#asKiosk().catch(() => undefined);
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) {
      if (dialog.open) continue;
      dialog.showModal();
      dialog.querySelector('button')?.focus();
    }
    const isUnwatched = this.#isUnwatched;
    if (isUnwatched !== this.#wasUnwatched || changed.has('idleSeconds')) this.#idle.restart();
    this.#wasUnwatched = isUnwatched;
  }

  /** Nobody's time runs out elsewhere, or before somebody has come. */
  get #isUnwatched(): boolean {
    return !this.kiosk || this.#screens?.isInviting === true;
  }

  #wipe(): void {
    // Where a kiosk's means cannot be had, the page begins anew: that forgets as much.
    const leave = () => location.replace(this.kioskHome ?? location.pathname + location.search);
    if (this.#screens) this.#screens.wipe();
    else this.#asKiosk().then((kiosk) => kiosk.wipe(), leave);
  }

  #asKiosk(): Promise<Kiosk> {
    return (this.#kiosk ??= this.#fetchKiosk().catch((reason: unknown) => {
      this.#kiosk = undefined;
      throw reason;
    }));
  }

  async #fetchKiosk(): Promise<Kiosk> {
    const {Kiosk, kioskStyles} = await import('./kiosk-sheet.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...Portal.elementStyles, kioskStyles]);
    this.#screens = new Kiosk(this, this.#idle, () => this.#localizer.value);
    this.requestUpdate();
    return this.#screens;
  }

  #value(): PortalValue {
    const mode = this.mode === 'elder' ? 'elder' : 'standard';
    return {src: this.src, mode, kiosk: this.kiosk, session: this.#session};
  }
}
