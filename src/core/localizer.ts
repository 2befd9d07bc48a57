import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onTextsChanged, textsFor} from './locale-registry.js';
import {localize, type Localization} from './localization.js';
import type {Messages, Texts} from './messages.js';

/** What an element must offer to be localized. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
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
function textsInScript(host: Element): Readonly<Record<string, unknown>> {
  const script = host.querySelector?.(MESSAGES);
  if (!script?.textContent) return {};
  try {
    const parsed: unknown = JSON.parse(script.textContent);
    if (typeof parsed === 'object' && parsed) return parsed as Record<string, unknown>;
  } catch {
    // Told below, with what is no object.
  }
  if (!faulty.has(script)) {
    console.warn(`zerotrip: the messages script of <${host.localName}> is not a JSON object`);
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
  readonly #messages: Messages<M>;
  readonly #observer = canObserve ? new MutationObserver(() => this.#refresh()) : undefined;
  #stop: (() => void) | undefined;
  #value: Localization<M> | undefined;
  #own: LocalizedHost['messages'];
  #ready = true;

  constructor(host: LocalizedHost, messages: Messages<M>) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  /** The texts to show now. */
  get value(): Localization<M> {
    if (this.#host.messages !== this.#own) this.#value = undefined;
    return (this.#value ??= this.#compute());
  }

  /** Whether the language's texts are here; until then, the author's own content is better. */
  get ready(): boolean {
    return this.value && this.#ready;
  }

  hostConnected(): void {
    this.#stop = onTextsChanged(() => this.#refresh());
    for (const host of hosts(this.#host)) {
      this.#observer?.observe(host.getRootNode(), {subtree: true, attributeFilter: ['lang']});
    }
    this.#observer?.observe(this.#host, {childList: true});
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stop?.();
  }

  #refresh(): void {
    this.#value = undefined;
    this.#host.requestUpdate();
  }

  #compute(): Localization<M> {
    this.#own = this.#host.messages;
    const lang = nearestLang(this.#host);
    const {texts, ready} = textsFor(lang, this.#messages.domain);
    this.#ready = ready;
    const layers = [...texts, textsInScript(this.#host), this.#own ?? {}];
    return localize(this.#messages, lang, layers);
  }
}
