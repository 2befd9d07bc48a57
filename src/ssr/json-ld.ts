/** What search engines read: an office's hours as schema.org's JSON-LD. */

/** An element that can say what it shows as JSON-LD. */
interface Telling extends Element {
  toJsonLd(): object | undefined;
}

const SCRIPT = 'script[type="application/ld+json"]';

const isTelling = (element: Element): element is Telling =>
  'toJsonLd' in element && typeof element.toJsonLd === 'function';

/**
 * The hours of the page's offices as scripts of data; each office once. Empty on a page whose author has
 * written JSON-LD with hours: two that differ would be worse than one.
 */
export function jsonLdOf(page: ParentNode, elements: Iterable<Element>): string {
  const own = [...page.querySelectorAll(SCRIPT)].map(({textContent}) => textContent ?? '');
  if (own.some((text) => text.includes('peningHours'))) return '';
  const told = [...elements].filter(isTelling).flatMap((element) => element.toJsonLd() ?? []);
  return (
    [...new Set(told.map((each) => JSON.stringify(each)))]
      // No text of an answer's can end the script.
      .map((text) => text.replaceAll('<', '\\u003c'))
      .map((text) => `<script type="application/ld+json">${text}</script>`)
      .join('')
  );
}
