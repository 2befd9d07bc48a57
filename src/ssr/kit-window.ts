import {Window} from 'happy-dom';

/** What Node has, too, but elements need the document's own of. */
const REPLACED = [
  'Event',
  'EventTarget',
  'CustomEvent',
  'FormData',
  'navigator',
  'localStorage',
  'sessionStorage',
];

/** Keeps a sheet's text, which is all that is wanted of it; nothing is laid out here. */
class SheetText {
  text = '';

  replaceSync(text: string): void {
    this.text = text;
  }

  replace(text: string): Promise<this> {
    this.text = text;
    return Promise.resolve(this);
  }
}

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** No form is sent from here. */
const internals = () => ({
  form: null,
  labels: [],
  states: new Set<string>(),
  setFormValue() {},
  setValidity() {},
  checkValidity: () => true,
  reportValidity: () => true,
});

const sheets = new WeakMap<object, readonly SheetText[]>();

/** The texts of the sheets that a shadow root has adopted, in their order. */
export const sheetTexts = (root: object): readonly string[] =>
  (sheets.get(root) ?? []).map(({text}) => text);

/** Every name that a window knows, its own and its ancestors'. */
function* namesOf(window: object): Generator<string> {
  for (let each = window; each !== Object.prototype; each = Object.getPrototypeOf(each) as object)
    yield* Object.getOwnPropertyNames(each);
}

/** Functions such as `addEventListener` are called without their window; classes are left alone. */
const bound = (window: Window, value: unknown): unknown =>
  typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value))
    ? (value.bind(window) as unknown)
    : value;

/** A global of this realm's own, in place of the window's. */
const set = (name: string, value: unknown): void =>
  void Object.defineProperty(globalThis, name, {configurable: true, writable: true, value});

/** Shows the members of a window as this realm's globals, but for what Node has as well. */
function showGlobals(window: Window): void {
  const taken = new Set(Object.getOwnPropertyNames(globalThis));
  for (const name of REPLACED) taken.delete(name);
  for (const name of new Set(namesOf(window))) {
    if (taken.has(name)) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => bound(window, Reflect.get(window, name)),
      set: (value) => set(name, value),
    });
  }
}

/**
 * Gives this realm the globals of a browser, as far as the kit's elements use them. For a realm of its
 * own: a back end that suddenly has a `document` would be taken for a browser by other packages.
 */
export function becomeBrowser(): Window {
  const window = new Window({
    settings: {disableCSSFileLoading: true, disableJavaScriptFileLoading: true},
  });
  showGlobals(window);
  set('window', globalThis);
  set('CSSStyleSheet', SheetText);
  set('ResizeObserver', NoObserver);
  Object.defineProperty(window.ShadowRoot.prototype, 'adoptedStyleSheets', {
    get(this: object) {
      return sheets.get(this) ?? [];
    },
    set(this: object, all: readonly SheetText[]) {
      sheets.set(this, all);
    },
  });
  Object.assign(window.HTMLElement.prototype, {attachInternals: internals});
  return window;
}
