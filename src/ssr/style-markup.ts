import {createHash} from 'node:crypto';
import type {PageStyles} from './page-options.js';
import {styleFileName} from './style-file-name.js';

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes the sheets of shadow roots as the page's policy allows, and notes what the page needs for them. */
export class StyleMarkup {
  readonly #styles: PageStyles;
  readonly #files = new Set<string>();
  readonly #sources = new Set<string>();

  constructor(styles: PageStyles) {
    this.#styles = styles;
  }

  /** For `style-src`. */
  get sources(): readonly string[] {
    return [...this.#sources];
  }

  /** For the page's head: the sheets come before the first of the elements that need them. */
  get preloads(): string {
    return [...this.#files]
      .map((href) => `<link rel="preload" as="style" href="${quoted(href)}">`)
      .join('');
  }

  /** For the beginning of a shadow root. */
  of(sheets: readonly string[]): string {
    const styles = this.#styles;
    if (typeof styles === 'object' && 'href' in styles)
      return sheets.map((sheet) => this.#link(styles.href, sheet)).join('');
    const text = sheets.join('\n');
    if (styles === 'hash') this.#sources.add(sourceOf(text));
    const nonce = typeof styles === 'object' ? ` nonce="${quoted(styles.nonce)}"` : '';
    return `<style${nonce}>${text}</style>`;
  }

  #link(folder: string, sheet: string): string {
    const href = `${folder.replace(/\/+$/, '')}/${styleFileName(sheet)}`;
    this.#files.add(href);
    return `<link rel="stylesheet" href="${quoted(href)}">`;
  }
}
