import type {LitElement, TemplateResult} from 'lit';
import {printAlone} from '../core/print-alone.js';
import {qrCode} from './qr-code.js';

/** Owns how a link leaves the page: the system's share sheet, the clipboard, a code, paper. */
export class LinkSharing {
  readonly #host: LitElement;
  #drawn: string | undefined;
  #copied: string | undefined;
  #code: TemplateResult | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether this system can hand a link to other apps. */
  get canSend(): boolean {
    return typeof navigator.share === 'function';
  }

  /** The code of a link where one was drawn: that of other answers must not be printed. */
  drawnCodeOf(link: string): TemplateResult | undefined {
    return link === this.#drawn ? this.#code : undefined;
  }

  /** The drawn code of a link; undefined until it is there, and where the link is too long. */
  codeOf(link: string, label: string): TemplateResult | undefined {
    if (link !== this.#drawn) void this.#draw(link, label);
    return this.#code;
  }

  /** Opens the system's share sheet; closing it is no error. */
  async send(title: string, link: string): Promise<void> {
    await navigator.share({title, url: link}).catch(() => undefined);
  }

  /** Whether this link was copied last. */
  isCopied(link: string): boolean {
    return link === this.#copied;
  }

  /** Puts a link into the clipboard; `false` where the browser does not let us. */
  async copy(link: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(link);
      this.#copied = link;
      this.#host.requestUpdate();
      return true;
    } catch {
      return false;
    }
  }

  /** Prints the host alone, with the code of the link at its foot. */
  async print(link: string, label: string): Promise<void> {
    await this.#draw(link, label);
    await this.#host.updateComplete;
    printAlone(this.#host);
  }

  async #draw(link: string, label: string): Promise<void> {
    this.#drawn = link;
    this.#code = undefined;
    // A code that cannot be fetched must not keep anybody from printing.
    const code = await qrCode(link, label).catch(() => undefined);
    if (this.#drawn !== link) return;
    this.#code = code;
    this.#host.requestUpdate();
  }
}
