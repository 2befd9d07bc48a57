import {httpClient, type HttpOptions, type HttpRequest} from './http.js';
import {ProviderError} from './provider-error.model.js';

/** What a question is asked with. */
export interface Asking<T> {
  readonly signal: AbortSignal;
  readonly lang?: string | undefined;
  /** What was known before. */
  readonly known?: T | undefined;
}

/** Asks; see {@link knownAnswers}. */
export interface KnownAnswers<T> {
  (body: unknown, asking: Asking<T>): Promise<T>;
  /** Keeps neither questions nor answers any longer. */
  forget(): void;
}

/**
 * Questions whose subject stands in the body, where no log and no history keeps it, and whose answer
 * is sent once: where the back end says with 304 that nothing is new, `known` comes back.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 * @param path - Below it, beginning with a slash.
 * @param schema - Brings what checks an answer, while the answer is on its way.
 */
export function knownAnswers<T extends {readonly checkedAt: string}>(
  src: string,
  path: string,
  schema: () => Promise<(value: unknown) => T>,
  options: HttpOptions = {},
): KnownAnswers<T> {
  let last = new Map<string, Tagged<T>>();
  const ask = async (body: unknown, {signal, lang, known}: Asking<T>): Promise<T> => {
    // What is still under way when all is forgotten must not be kept either.
    const kept = last;
    const key = JSON.stringify([body, lang]);
    const before = known && kept.get(key);
    const headers = headersOf(lang, before?.tag);
    const request = {method: 'POST', path, body, headers, signal, cache: 'no-store'} as const;
    try {
      const [parse, {tag, answer}] = await Promise.all([schema(), tagged(src, request, options)]);
      const checked = parse(answer);
      if (tag) kept.set(key, {tag, answer: checked});
      return checked;
    } catch (reason) {
      if (!before || !isUnchanged(reason)) throw reason;
      // Somebody else may have asked since: then the answer is newer than what this one knows.
      return known.checkedAt === before.answer.checkedAt ? known : before.answer;
    }
  };
  return Object.assign(ask, {forget: () => void (last = new Map())});
}

/** An answer, and the back end's name for this version of it. */
interface Tagged<T> {
  readonly tag: string | undefined;
  readonly answer: T;
}

const headersOf = (
  lang: string | undefined,
  tag: string | undefined,
): Readonly<Record<string, string>> => ({
  ...(lang && {'Accept-Language': lang}),
  ...(tag && {'If-None-Match': tag}),
});

const isUnchanged = (reason: unknown): boolean =>
  reason instanceof ProviderError && reason.extras.status === 304;

/** Sends a call whose headers matter as well: the client itself gives back the body alone. */
async function tagged(
  src: string,
  request: HttpRequest,
  options: HttpOptions,
): Promise<Tagged<unknown>> {
  const {fetch: send = fetch} = options;
  let tag: string | undefined;
  const listening: typeof fetch = async (...args) => {
    const response = await send(...args);
    tag = response.headers.get('ETag') ?? undefined;
    return response;
  };
  const answer = await httpClient(src, {...options, fetch: listening})(request);
  return {tag, answer};
}
