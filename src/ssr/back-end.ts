import type {Answer, Question} from './asked-questions.js';
import type {RenderOptions} from './page-options.js';
import {elementsIn, readPage} from './page-source.js';

/** What a page may know of an answer. */
const KEPT_HEADERS = ['content-type', 'etag', 'date'];

/** Elements whose `src` names one file, not a back end's root. */
const FILES = /-(service|service-summary|requirements-checklist)$/;

/** The roots of back ends that a page names, as absolute addresses. */
function rootsOf(html: string, page: string): readonly string[] {
  const roots = new Set<string>();
  for (const {attrs, tagName} of elementsIn(readPage(html).document)) {
    const src = attrs.find(({name}) => name === 'src')?.value;
    if (src && tagName.includes('-') && !FILES.test(tagName)) roots.add(new URL(src, page).href);
  }
  return [...roots];
}

/** Where this server asks, for what the page asks. */
function addressFor(url: string, roots: readonly string[], src: string | undefined): string {
  const root = roots
    .map((each) => each.replace(/\/+$/, ''))
    .find((each) => url.startsWith(`${each}/`));
  return src === undefined || root === undefined
    ? url
    : src.replace(/\/+$/, '') + url.slice(root.length);
}

/** Answers the questions of a page's elements from the network, or by what the caller has set. */
export function answerBy(
  html: string,
  {fetch: send = fetch, src, timeoutMs = 5_000, url: page = 'http://localhost/'}: RenderOptions,
): (question: Question) => Promise<Answer> {
  const roots = src === undefined ? [] : rootsOf(html, page);
  return async ({headers, url}) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await send(new Request(addressFor(url, roots, src), {headers, signal}));
      const kept = KEPT_HEADERS.flatMap((name): [string, string][] => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value]];
      });
      return {
        status: response.status,
        headers: Object.fromEntries(kept),
        text: await response.text(),
      };
    } catch (reason) {
      return {status: 0, headers: {}, text: messageOf(reason)};
    }
  };
}

/** Node says “fetch failed”, and beside it why. */
function messageOf(reason: unknown): string {
  const {cause, message} = reason as {cause?: {message?: string; code?: string}; message?: string};
  return cause?.message || cause?.code || (message ?? String(reason));
}
