import {type WayOut, wayOut} from './way-out.model.js';

const LINKS = 'a[href], area[href], a[*|href]';
const FIELDS = 'input, select, textarea';

/** What opens a menu, takes a link elsewhere, or leaves words in the machine's clipboard. */
const REFUSED = ['contextmenu', 'dragstart', 'copy', 'cut'] as const;

const isLink = (part: EventTarget): part is Element =>
  part instanceof Element && part.matches(LINKS);

const targetOf = (event: Event): Element => event.composedPath()[0] as Element;

/** What a link leads to; drawings may have it in a name space of its own. */
const hrefOf = (link: Element | undefined): string =>
  link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '';

/** The window that a page opens its links in, where they name none. */
const baseTarget = (): string | undefined =>
  document.querySelector<HTMLBaseElement>('base[target]')?.target;

/** Where a text leads on this page; undefined where it is no address. */
const addressOf = (text: string): URL | undefined =>
  URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;

/**
 * Keeps whoever uses a shared machine among the office's own pages, in one window: takes every press of
 * a link that leads elsewhere, before the page sees it. Also keeps what is typed out of the browser's
 * memory, by `autocomplete`, and what is selected out of the clipboard.
 */
export class PressGuard {
  readonly #root: Element;
  readonly #onOut: (out: WayOut) => void;

  /** @param onOut - Told instead of being opened. */
  constructor(root: Element, onOut: (out: WayOut) => void) {
    this.#root = root;
    this.#onOut = onOut;
  }

  start(): void {
    this.#each((type, listener) => this.#root.addEventListener(type, listener, true));
  }

  stop(): void {
    this.#each((type, listener) => this.#root.removeEventListener(type, listener, true));
  }

  #each(act: (type: string, listener: (event: Event) => void) => void): void {
    for (const type of REFUSED) act(type, this.#refuse);
    act('click', this.#press);
    act('auxclick', this.#press);
    act('submit', this.#submit);
    act('focusin', this.#enter);
  }

  readonly #refuse = (event: Event): void => event.preventDefault();

  readonly #press = (event: Event): void => {
    const link = event.composedPath().find(isLink);
    const address = addressOf(hrefOf(link));
    if (!link || !address) return;
    const isDownload = link.hasAttribute('download');
    const out = wayOut({address, label: link.textContent ?? '', isDownload}, location.origin);
    if (out) this.#tell(event, out, address);
    else if (address.protocol !== 'javascript:' && opensWindow(event as MouseEvent, link)) {
      event.preventDefault();
      location.assign(address);
    }
  };

  readonly #submit = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    const {submitter} = event as SubmitEvent;
    // The properties of a form are also the names of its fields.
    const own = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name);
    if (own('method') === 'dialog') return;
    const address = addressOf(own('action') ?? '');
    const out = address && wayOut({address, label: '', isDownload: false}, location.origin);
    if (out) this.#tell(event, out, address);
    form.setAttribute('target', '_self');
    submitter?.removeAttribute('formtarget');
  };

  /** Before the browser offers what the last person typed into a field like it. */
  readonly #enter = (event: Event): void => {
    const field = targetOf(event);
    if (field.matches(FIELDS)) field.setAttribute('autocomplete', 'off');
  };

  #tell(event: Event, out: WayOut, {href}: URL): void {
    event.preventDefault();
    // What was made to be saved is of no more use here.
    if (href.startsWith('blob:')) URL.revokeObjectURL(href);
    this.#onOut(out);
  }
}

/** Whether a press would leave this window, in which nobody would watch the time, or save the page. */
function opensWindow(event: MouseEvent, link: Element): boolean {
  const target = link.getAttribute('target') ?? baseTarget();
  const isNamed = !!target && target !== '_self';
  const {altKey, button, ctrlKey, metaKey, shiftKey} = event;
  return isNamed || button === 1 || altKey || ctrlKey || metaKey || shiftKey;
}
