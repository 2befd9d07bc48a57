import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onTextsChanged, textsFor} from './locale-registry.js';
import {localize, type Localization} from './localization.js';
import type {Texts, TextSource} from './messages.js';

/** What an element must offer to be localized. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  /** Texts replaced for this one element, by key. */
  messages?: Readonly<Record<string, unknown>> | undefined;
}

const MESSAGES = ':scope > script[type="application/json"][slot="messages"]';
const canObserve = typeof MutationObserver !== 'undefined';

/** Scripts whose text was already complained about. */
const faulty = new WeakSet<Element>();

/** An element's ancestors-by-scope: itself, then the host of each shadow root around it. */
function* hosts(element: Element): Generator<Element> {
  yield element;
  // On the server there is no tree to walk.
  const root: Node | undefined = element.getRootNode?.();
  if (root && 'host' in root) yield* hosts(root.host as Element);
}

/** A tag that `Intl` accepts; English for what is no language. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function nearestLang(host: Element): string {
  for (const element of hosts(host)) {
    const lang = element.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return canonical(lang);
  }
  return 'en';
}

/** The texts an author wrote into the element, by key. */
function textsIn(script: Element | null, host: Element): Readonly<Record<string, unknown>> {
  if (!script?.textContent) return {};
  try {
    const parsed: unknown = JSON.parse(script.textContent);
    if (typeof parsed === 'object' && parsed) return parsed as Record<string, unknown>;
  } catch {
    // Told below, with what is no object.
  }
  if (!faulty.has(script)) {
    console.warn(`zerotrip: messages of <${host.localName}> are no JSON object`);
    faulty.add(script);
  }
  return {};
}

/**
 * Owns which texts the host shows: the language of the nearest `[lang]`, the page's replacements,
 * then the host's `<script type="application/json" slot="messages">`, then its `messages`.
 */
export class Localizer<M extends Texts> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #source: TextSource<M>;
  readonly #observer = canObserve ? new MutationObserver(() => this.#refresh()) : undefined;
  #stop: (() => void) | undefined;
  #value: Localization<M> | undefined;
  #own: LocalizedHost['messages'];
  #isStale = true;

  constructor(host: LocalizedHost, source: TextSource<M>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** BCP 47 tag of the page around the host. */
  get lang(): string {
    return nearestLang(this.#host);
  }

  /**
   * The texts to show now; undefined until they are here: the author's own content is better then.
   * A language that is on its way leaves the one before in place.
   */
  get value(): Localization<M> | undefined {
    // The first update has to repeat the server's, which has no texts: hydration compares them.
    if (!this.#host.hasUpdated) return undefined;
    if (this.#isStale || this.#host.messages !== this.#own) {
      this.#isStale = false;
      this.#value = this.#compute() ?? this.#value;
    }
    return this.#value;
  }

  hostConnected(): void {
    this.#stop = onTextsChanged(() => this.#refresh());
    for (const host of hosts(this.#host)) {
      this.#observer?.observe(host.getRootNode(), {subtree: true, attributeFilter: ['lang']});
    }
    this.#observer?.observe(this.#host, {childList: true});
    this.#refresh();
  }

  hostUpdated(): void {
    const {hasUpdated, updateComplete} = this.#host;
    if (!hasUpdated) void updateComplete.then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stop?.();
  }

  #refresh(): void {
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  #compute(): Localization<M> | undefined {
    this.#own = this.#host.messages;
    const {lang} = this;
    const script = this.#host.querySelector(MESSAGES);
    // A parser may hand over the script before its text.
    if (script)
      this.#observer?.observe(script, {childList: true, subtree: true, characterData: true});
    const found = textsFor(lang, this.#source);
    if (!found) return undefined;
    const layers = [...found.layers, textsIn(script, this.#host), this.#own ?? {}];
    return localize(found.isFallback ? 'en' : lang, layers, found.isFallback);
  }
}
