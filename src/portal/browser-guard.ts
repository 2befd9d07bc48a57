import {type WayOut, wayOut} from './way-out.model.js';

/**
 * With Ctrl or ⌘: saves the page, marks it, opens a file, its source, what was visited or fetched, or
 * searches it in a field that keeps the words for the next person.
 */
const KEYS = 'sdouhjfg';

/**
 * Keeps the browser itself from leaving the office's pages, or from keeping a page: takes the keys for
 * it, and what a script, a frame's parent or a link out of sight opens in this window. A window that a
 * script opens is the browser's to refuse (`--block-new-web-contents`, or its policy for pop-ups).
 */
export class BrowserGuard {
  readonly #onOut: (out: WayOut) => void;

  /** @param onOut - Told instead of being opened. */
  constructor(onOut: (out: WayOut) => void) {
    this.#onOut = onOut;
  }

  start(): void {
    // Also where nothing has the focus.
    document.addEventListener('keydown', this.#type, true);
    globalThis.navigation?.addEventListener('navigate', this.#leave);
  }

  stop(): void {
    document.removeEventListener('keydown', this.#type, true);
    globalThis.navigation?.removeEventListener('navigate', this.#leave);
  }

  readonly #type = (event: KeyboardEvent): void => {
    const {altKey, ctrlKey, key, metaKey} = event;
    const isTaken = (ctrlKey || metaKey) && !altKey && KEYS.includes(key.toLowerCase());
    if (isTaken || key === 'F3') event.preventDefault();
  };

  readonly #leave = (event: NavigateEvent): void => {
    const {cancelable, destination, downloadRequest} = event;
    const address = new URL(destination.url);
    const isDownload = downloadRequest !== null;
    const out = wayOut({address, label: '', isDownload}, location.origin);
    if (!out || !cancelable) return;
    event.preventDefault();
    this.#onOut(out);
  };
}
