/** HTML as text, for builds and servers: whatever comes from a definition is escaped. */

/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** What a template may hold: text, markup, lists of these, and nothing. */
type Part = string | number | Markup | undefined | false | readonly Part[];

function htmlOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

/** Markup from a template; its values are escaped, in elements and in quoted attributes. */
export const markup = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: pieces.map((piece, index) => piece + htmlOf(parts[index])).join(''),
});

/** Addresses that a page of a portal may link to: encrypted, its own, a phone, a mailbox. */
const SAFE = /^(https:\/\/|\/(?![/\\])|\.\/|tel:|mailto:)/i;

/** A link, or the text alone where the address is none of those that may be linked. */
export const link = (address: string, text: string): Markup =>
  SAFE.test(address) ? markup`<a href="${address}">${text}</a>` : markup`${text}`;
