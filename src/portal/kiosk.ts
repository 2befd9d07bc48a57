import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {focusOn} from '../core/focus-on.js';
import {LiveRegion} from '../core/live-region.js';
import type {Localization} from '../core/localization.js';
import type {IdleWatch} from './idle-watch.js';
import {type Beginning, beginningHere, wipeBrowser} from './browser-wipe.js';
import {BrowserGuard} from './browser-guard.js';
import {isHeard} from './heard.js';
import {beginAt, leaveFor} from './kiosk-history.js';
import {openedBy, wipePage} from './page-wipe.js';
import {attractView} from './parts/attract.view.js';
import {warningView} from './parts/warning.view.js';
import {wayOutView} from './parts/way-out.view.js';
import type {PortalTexts} from './portal.messages.js';
import {PressGuard} from './press-guard.js';
import type {WayOut} from './way-out.model.js';

type Texts = Localization<PortalTexts>;

/** What a portal at a shared machine says. */
export interface KioskHost extends LitElement {
  readonly kiosk: boolean;
  readonly kioskHome: string | undefined;
}

const ATTRACT = '[slot="attract"]';
/** What a page begins with. */
const BEGINNING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * Owns what a shared machine does beyond counting the time: the screen that invites, the question whether
 * somebody is there, the links that are not followed, the wiping of the page.
 */
export class Kiosk implements ReactiveController {
  readonly #host: KioskHost;
  readonly #idle: IdleWatch;
  readonly #texts: () => Texts | undefined;
  readonly #guards: readonly [PressGuard, BrowserGuard];
  readonly #live: LiveRegion;
  #opened: WeakSet<Element>;
  #beginning: Beginning;
  #isWatching = false;
  #isInviting = false;
  #out: WayOut | undefined;

  constructor(host: KioskHost, idle: IdleWatch, texts: () => Texts | undefined) {
    this.#host = host;
    this.#idle = idle;
    this.#texts = texts;
    const tell = (out: WayOut) => this.#show(out);
    this.#guards = [new PressGuard(host, tell), new BrowserGuard(tell)];
    [this.#opened, this.#beginning] = [openedBy(host), beginningHere()];
    this.#live = new LiveRegion(host);
    host.addController(this);
  }

  /** Whether the inviting screen covers the page, and nobody's time is running. */
  get isInviting(): boolean {
    return this.#isInviting && this.#texts() !== undefined;
  }

  /** Whether somebody is there who need not move anything: they talk, or listen. */
  get isHeard(): boolean {
    return isHeard(this.#host);
  }

  hostConnected(): void {
    this.#settle();
  }

  hostDisconnected(): void {
    this.#settle();
  }

  hostUpdate(): void {
    this.#settle();
  }

  /** Takes everything of a person off the page, and leaves it where the machine has a home. */
  wipe(): void {
    wipePage(this.#host, this.#opened);
    wipeBrowser(this.#beginning);
    this.#out = undefined;
    this.#invite();
    const {kioskHome} = this.#host;
    if (kioskHome) void leaveFor(kioskHome);
  }

  /** What stands over the page. */
  view(): unknown {
    const texts = this.#texts();
    return html`${texts ? this.#screens(texts) : nothing} ${this.#live.render()}`;
  }

  #screens(texts: Texts): TemplateResult {
    const [idle, out] = [this.#idle, this.#out];
    const acts = {stay: () => idle.restart(), end: () => idle.end()};
    const {secondsLeft} = idle;
    return html`${this.#isInviting ? attractView(texts, () => this.#begin(texts)) : nothing}
    ${out ? wayOutView(out, texts, () => this.#show(undefined)) : nothing}
    ${secondsLeft === undefined ? nothing : warningView(secondsLeft, texts, acts)}`;
  }

  /** Watches only while it is in the page, and only at a shared machine. */
  #settle(): void {
    const isOn = this.#host.kiosk && this.#host.isConnected;
    if (isOn === this.#isWatching) return;
    this.#isWatching = isOn;
    if (isOn) this.#start();
    else this.#stop();
  }

  #start(): void {
    for (const guard of this.#guards) guard.start();
    addEventListener('pagehide', this.#away);
    addEventListener('pageshow', this.#back);
    if (this.#host.kioskHome) beginAt(this.#host.kioskHome);
    this.#invite();
  }

  #stop(): void {
    for (const guard of this.#guards) guard.stop();
    removeEventListener('pagehide', this.#away);
    removeEventListener('pageshow', this.#back);
    this.#isInviting = false;
    this.#out = undefined;
  }

  #invite(): void {
    this.#isInviting = this.#host.querySelector(`:scope > ${ATTRACT}`) !== null;
    this.#host.requestUpdate();
  }

  #begin(texts: Texts): void {
    this.#isInviting = false;
    this.#host.requestUpdate();
    this.#live.announce(texts.text('begun'));
    const headings = [...this.#host.querySelectorAll<HTMLElement>(BEGINNING)];
    const beginning = headings.find((each) => !each.closest(ATTRACT)) ?? this.#host;
    beginning.tabIndex = -1;
    focusOn(beginning);
  }

  #show(out: WayOut | undefined): void {
    this.#out = out;
    this.#host.requestUpdate();
  }

  readonly #away = (): void => {
    // The browser may keep the page as it stands, for whoever goes back to it.
    this.#host.hidden = true;
  };

  readonly #back = ({persisted}: PageTransitionEvent): void => {
    if (persisted) location.reload();
  };
}
