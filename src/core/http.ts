import {problemCodes, ProviderError} from './provider-error.model.js';
import type {FieldProblem, ProblemCode} from './provider-error.model.js';

/** What surrounds the client; each part has the browser's own as default. */
export interface HttpOptions {
  /** Sends one request. Wrap it to add credentials for another origin. */
  readonly fetch?: typeof fetch;
  /** A number in [0, 1), for jitter. */
  readonly random?: () => number;
}

/** One call. */
export interface HttpRequest {
  /** `GET` where absent. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base address, beginning with a slash: `/slots/next`. */
  readonly path: string;
  /** Query parameters in order; a name may repeat; those without a value are left out. */
  readonly query?: readonly (readonly [name: string, value: string | number | undefined])[];
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Sent unchanged with every try, which makes the call safe to repeat. */
  readonly idempotencyKey?: string;
  /** How long one try may take, answer included; 15,000 where absent. */
  readonly timeoutMs?: number;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
  /** How the browser's HTTP cache is used. */
  readonly cache?: RequestCache;
  /** Called with the headers of an answer that is no refusal, such as for its ETag. */
  readonly onHeaders?: (headers: Headers) => void;
}

/**
 * Sends a call and returns the parsed JSON answer, not checked yet; `undefined` for 204.
 * Rejects with a `ProviderError`, or with the signal's own reason where it was aborted.
 */
export type HttpClient = (request: HttpRequest) => Promise<unknown>;

const TIMEOUT_MS = 15_000;
const MAX_RETRIES = 2;
const BACKOFF_MS = 500;
/** Beyond this a person should be told instead of kept waiting. */
const LONGEST_WAIT_SECONDS = 10;
const MAX_DETAIL_LENGTH = 500;
const MAX_FIELD_PROBLEMS = 100;

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'wrong-token',
  403: 'wrong-token',
  404: 'not-found',
  409: 'changed',
  410: 'hold-expired',
  412: 'changed',
  422: 'invalid',
  429: 'rate-limited',
};

/**
 * The one fetch of all providers: time-out, abort, repeats of what is safe to repeat, problem
 * documents as `ProviderError`.
 *
 * @param baseUrl - The contract's root, absolute or relative to the page: `/api`, `./api/`.
 */
export function httpClient(baseUrl: string, options: HttpOptions = {}): HttpClient {
  const {random = Math.random, fetch: send = fetch} = options;
  return async (request) => {
    const url = addressOf(baseUrl, request);
    for (let retries = 0; ; retries++) {
      try {
        return await oneTry(url, request, send);
      } catch (reason) {
        const pause = pauseBeforeRetry(request, reason, retries);
        if (request.signal?.aborted || pause === undefined) throw reason;
        await wait(pause + random() * BACKOFF_MS * 2 ** retries, request.signal);
      }
    }
  };
}

function addressOf(baseUrl: string, {path, query = []}: HttpRequest): URL {
  try {
    const url = new URL(baseUrl, globalThis.document?.baseURI);
    url.pathname = url.pathname.replace(/\/*$/, '') + path;
    for (const [name, value] of query) {
      if (value !== undefined) url.searchParams.append(name, String(value));
    }
    return url;
  } catch {
    throw new ProviderError('unavailable');
  }
}

async function oneTry(url: URL, request: HttpRequest, send: typeof fetch): Promise<unknown> {
  const {signal, timeoutMs = TIMEOUT_MS} = request;
  signal?.throwIfAborted();
  // AbortSignal.any would do, but Chrome 111 and Safari 16.4 do not have it.
  const abort = new AbortController();
  const passOn = () => abort.abort(signal!.reason);
  signal?.addEventListener('abort', passOn);
  const timer = setTimeout(() => abort.abort(new ProviderError('timeout')), timeoutMs);
  try {
    const response = await send(url, requestInit(request, abort.signal));
    if (!response.ok) throw await refusalOf(response);
    request.onHeaders?.(response.headers);
    // The type is not looked at: a static host may send these files as anything.
    return response.status === 204 ? undefined : await response.json();
  } catch (reason) {
    if (abort.signal.aborted) throw abort.signal.reason;
    if (reason instanceof ProviderError) throw reason;
    throw new ProviderError(reason instanceof SyntaxError ? 'unreadable' : 'offline');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', passOn);
  }
}

function requestInit(request: HttpRequest, signal: AbortSignal): RequestInit {
  const {method = 'GET', body, idempotencyKey, keepalive = false, cache = 'default'} = request;
  const headers: Record<string, string> = {Accept: 'application/json', ...request.headers};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  const text = body === undefined ? null : JSON.stringify(body);
  return {method, headers, body: text, signal, keepalive, cache};
}

/** Milliseconds to wait before the next try, jitter apart; `undefined` where there is none. */
function pauseBeforeRetry(
  {method = 'GET', idempotencyKey}: HttpRequest,
  reason: unknown,
  retries: number,
): number | undefined {
  if (!(reason instanceof ProviderError) || retries >= MAX_RETRIES) return;
  if (!idempotencyKey && /^P(OST|ATCH)$/.test(method)) return;
  const {status, retryAfterSeconds = 0} = reason.extras;
  const isPassing =
    /^(429|50[234])$/.test(String(status)) ||
    reason.code === 'in-progress' ||
    (reason.code === 'offline' && globalThis.navigator?.onLine !== false);
  return isPassing && retryAfterSeconds <= LONGEST_WAIT_SECONDS
    ? retryAfterSeconds * 1000
    : undefined;
}

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    signal?.addEventListener('abort', giveUp, {once: true});
  });

async function refusalOf(response: Response): Promise<ProviderError> {
  // A gateway in between answers in HTML: then the status alone speaks.
  const problem = Object(await response.json().catch(() => undefined)) as Record<string, unknown>;
  const {status} = response;
  return new ProviderError(codeOf(problem['code']) ?? codeByStatus[status] ?? 'unavailable', {
    status,
    detail: shortText(problem['detail']),
    errors: fieldProblems(problem['errors']),
    alternatives: Array.isArray(problem['alternatives']) ? problem['alternatives'] : undefined,
    retryAfterSeconds: secondsToWait(response.headers, problem['retryAfterSeconds']),
  });
}

const codeOf = (value: unknown): ProblemCode | undefined =>
  problemCodes.slice(0, problemCodes.indexOf('offline')).find((code) => code === value);

const shortText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, MAX_DETAIL_LENGTH) : undefined;

function fieldProblems(value: unknown): readonly FieldProblem[] | undefined {
  if (!Array.isArray(value)) return;
  return value.slice(0, MAX_FIELD_PROBLEMS).flatMap((item) => {
    const {pointer, detail = '', code} = Object(item) as Partial<Record<string, unknown>>;
    if (typeof pointer !== 'string') return [];
    const problem = {pointer, detail: shortText(detail) ?? ''};
    return [typeof code === 'string' ? {...problem, code} : problem];
  });
}

/** `Retry-After` as seconds or as a date; else the problem document's word for it. */
function secondsToWait(headers: Headers, inBody: unknown): number | undefined {
  const header = headers.get('Retry-After') ?? '';
  // Measured against the server's own clock where it tells it: the device's may be wrong.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const choices = [Number(header || NaN), (Date.parse(header) - now) / 1000, inBody];
  const known = choices.find((choice) => Number.isFinite(choice)) as number | undefined;
  return known === undefined ? undefined : Math.max(0, Math.ceil(known));
}
