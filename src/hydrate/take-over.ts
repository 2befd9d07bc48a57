import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {heldPlace} from './held-place.js';

/** The members of an element that are changed here; protected, and so named once more. */
interface Living {
  createRenderRoot: (this: LitElement) => HTMLElement | DocumentFragment;
  update: (this: LitElement, changed: PropertyValues) => void;
}

/** Our own elements are stamped; others on the page are none of our business. */
const STAMP = Symbol.for('zerotrip/version');

/** The place of the author's own words. */
const WORDS = /<slot><\/slot>/;

/** What the server wrote into a root, until the element itself has as much to show. */
interface Written {
  readonly nodes: readonly ChildNode[];
  /** The element's own first sheets, which would come behind the server's, and before its later ones. */
  readonly sheets: CSSStyleSheet[];
}

const written = new WeakMap<LitElement, Written>();

const isOurs = (element: LitElement): boolean => STAMP in element.constructor;

/** Whether a template, or one inside it, shows the author's words: the element has nothing better yet. */
function showsWords(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(showsWords);
  const {strings = [], values = []} = Object(value) as Partial<TemplateResult>;
  return strings.some((text) => WORDS.test(text)) || values.some(showsWords);
}

/** A root with a place for the author's words is one of an element that surrounds others. */
const surrounds = (nodes: readonly ChildNode[]): boolean =>
  nodes.some((node) => node instanceof HTMLSlotElement && !node.name);

/** Whether an element has as much to show as its server had. */
function isReady(element: LitElement, {nodes}: Written): boolean {
  // What the element would draw now.
  const view = (element as unknown as {render(): unknown}).render();
  return surrounds(nodes) || !showsWords(view);
}

/** Notes what the server has written into an element's root, and has the element draw behind it. */
function keep(element: LitElement, nodes: readonly ChildNode[]): void {
  const root = element.shadowRoot!;
  written.set(element, {nodes, sheets: [...root.adoptedStyleSheets]});
  root.adoptedStyleSheets = [];
  element.renderOptions.renderBefore = null;
}

/** Lets go of what the server wrote, for what the element draws in its place. */
function replace(element: LitElement, {nodes, sheets}: Written, draw: () => void): void {
  written.delete(element);
  const root = element.shadowRoot!;
  const returnTo = heldPlace(root);
  for (const node of nodes) node.remove();
  if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = sheets;
  draw();
  returnTo();
}

/**
 * Has the kit's elements take over the shadow roots that their server wrote: what stands there stays
 * until an element has its texts and its data, and is then replaced in one step, so that no frame is
 * without it. Styles are adopted by the elements themselves, as ever.
 *
 * Unlike Lit's own hydration it compares no templates: page and script may come of different builds,
 * such as the package's on the server and the CDN's on the page.
 *
 * @param onTaken - Called with each element that has come to life.
 */
export function takeOverRoots(onTaken: () => void): void {
  const living = LitElement.prototype as unknown as Living;
  const {createRenderRoot, update} = living;
  const reflect = (Object.getPrototypeOf(living) as Living).update;

  living.createRenderRoot = function () {
    const nodes = [...(this.shadowRoot?.childNodes ?? [])];
    const root = createRenderRoot.call(this);
    if (nodes.length > 0 && isOurs(this)) keep(this, nodes);
    return root;
  };

  living.update = function (changed) {
    const before = written.get(this);
    if (!before) update.call(this, changed);
    else if (!isReady(this, before)) reflect.call(this, changed);
    else {
      replace(this, before, () => update.call(this, changed));
      onTaken();
    }
  };
}
