import type {Window} from 'happy-dom';
import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {SourceElement} from './page-source.js';
import {isUnderWay} from './under-way.js';

/** Long enough for what is left to do between an answer and its drawing. */
const QUIET_MS = 20;
const STEP_MS = 2;

/** What elements look for around and inside them. Nothing is loaded here and no handler runs. */
const INHERITED = /^(lang|dir|slot|id|type)$/;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A page on which the kit's elements live, as in a browser. */
export class LivingPage {
  /** The living elements, by what stands for them in the page's text. */
  readonly elements: Map<SourceElement, Element> = new Map();
  readonly #isKits: (tag: string) => boolean;

  /** @param isKits - Whether a tag is to come to life; the page's other elements are plain ones. */
  constructor(window: Window, source: Tree.Document, isKits: (tag: string) => boolean) {
    this.#isKits = isKits;
    const page = window.document as unknown as Document;
    page.replaceChildren();
    const [root] = source.childNodes.filter((node) => 'tagName' in node);
    if (root) page.append(this.#grown(page, root));
  }

  /**
   * Waits until nothing is under way any longer.
   *
   * @param isAsking - Whether an answer is awaited.
   */
  async settle(isAsking: () => boolean, timeoutMs: number): Promise<void> {
    const end = performance.now() + timeoutMs;
    for (let quiet = 0; quiet < QUIET_MS && performance.now() < end;) {
      await pause(STEP_MS);
      quiet = isAsking() || this.#isBusy() ? 0 : quiet + STEP_MS;
    }
  }

  /** Takes everything off the page, so that clocks stop and questions end. */
  leave(window: Window): void {
    window.document.replaceChildren();
  }

  #isBusy(): boolean {
    return [...this.elements.values()].some(isUnderWay);
  }

  /** An element and all below it, made from the page's text. */
  #grown(page: Document, source: SourceElement): Element {
    const isOurs = this.#isKits(source.tagName);
    const element = page.createElementNS(source.namespaceURI, source.tagName);
    if (isOurs) this.elements.set(source, element);
    for (const {name, value} of source.attrs) {
      if (isOurs || INHERITED.test(name)) element.setAttribute(name, value);
    }
    for (const child of source.childNodes) {
      if ('tagName' in child) element.append(this.#grown(page, child));
      else if (child.nodeName === '#text') element.append(child.value);
    }
    return element;
  }
}
