import {ProviderError} from '../../core/provider-error.model.js';

/** One call to another system. */
export interface JsonRequest {
  /** `GET` where absent. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the system's base address, beginning with a slash. */
  readonly path: string;
  /** Query parameters in order; those without a value are left out. */
  readonly query?: readonly (readonly [name: string, value: string | number | undefined])[];
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
}

/** What came back, whatever its status: other systems say the reason in the body, some with 200. */
export interface JsonAnswer {
  readonly status: number;
  /** Undefined where there is no JSON, such as a gateway's page. */
  readonly json: unknown;
  /** Whole seconds of `Retry-After`. */
  readonly retryAfterSeconds?: number | undefined;
}

/** What surrounds the calls; each part has the browser's own as default. */
export interface CallOptions {
  /** Sends one request. Wrap it to add credentials, on your server and never in a page. */
  readonly fetch?: typeof fetch;
  /** How long one call may take, answer included; 15,000 where absent. */
  readonly timeoutMs?: number;
}

/** Asks once, without repeats: what is safe to repeat differs from system to system. */
export type JsonCall = (request: JsonRequest) => Promise<JsonAnswer>;

const TIMEOUT_MS = 15_000;

/**
 * Calls a system that speaks JSON. Rejects with `offline`, `timeout` or `unreadable`, or with the
 * signal's own reason; every status is an answer.
 *
 * @param baseUrl - Root of the system's interface, absolute or relative to the page.
 */
export function jsonCaller(baseUrl: string, options: CallOptions = {}): JsonCall {
  const {timeoutMs = TIMEOUT_MS, fetch: send = fetch} = options;
  return async (request) => {
    request.signal?.throwIfAborted();
    const url = addressOf(baseUrl, request);
    // AbortSignal.any would do, but Chrome 111 and Safari 16.4 do not have it.
    const abort = new AbortController();
    const passOn = () => abort.abort(request.signal!.reason);
    request.signal?.addEventListener('abort', passOn);
    const timer = setTimeout(() => abort.abort(new ProviderError('timeout')), timeoutMs);
    try {
      return await answerOf(await send(url, initOf(request, abort.signal)));
    } catch (reason) {
      if (abort.signal.aborted) throw abort.signal.reason;
      throw reason instanceof ProviderError ? reason : new ProviderError('offline');
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', passOn);
    }
  };
}

function addressOf(baseUrl: string, {path, query = []}: JsonRequest): URL {
  const url = new URL(baseUrl, globalThis.document?.baseURI);
  url.pathname = url.pathname.replace(/\/*$/, '') + path;
  for (const [name, value] of query) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  return url;
}

function initOf(request: JsonRequest, signal: AbortSignal): RequestInit {
  const {method = 'GET', body, keepalive = false} = request;
  const headers: Record<string, string> = {Accept: 'application/json', ...request.headers};
  if (body === undefined) return {method, headers, signal, keepalive};
  headers['Content-Type'] = 'application/json';
  return {method, headers, signal, keepalive, body: JSON.stringify(body)};
}

async function answerOf(response: Response): Promise<JsonAnswer> {
  const {status, ok} = response;
  const text = await response.text();
  const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const retryAfterSeconds = wait >= 0 ? wait : undefined;
  try {
    return {status, retryAfterSeconds, json: text ? (JSON.parse(text) as unknown) : undefined};
  } catch {
    if (ok) throw new ProviderError('unreadable', {status});
    return {status, retryAfterSeconds, json: undefined};
  }
}
