/** A request that the check sends. */
export interface CheckRequest {
  /** `GET` where absent. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** Below the base address, query included: `/slots?mode=video`. */
  readonly path: string;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
  /** Sent as bearer token. */
  readonly token?: string;
  /** 404, 405 and 501 say that this back end does not have the operation at all. */
  readonly mayLack?: boolean;
}

/** What was asked and what came. */
export interface Exchange {
  readonly request: CheckRequest;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body where it is JSON. */
  readonly body: unknown;
  /** Whether it says that this back end does not have the operation at all. */
  readonly isLacking: boolean;
}

const LACKING = [404, 405, 501];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const written = (body: unknown): string | null => {
  if (body === undefined) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
};

function headersOf(request: CheckRequest, common: Readonly<Record<string, string>>): Headers {
  const {body, headers, key, token} = request;
  const all = new Headers({accept: 'application/json, application/problem+json', ...common});
  if (body !== undefined) all.set('content-type', 'application/json');
  if (key) all.set('idempotency-key', key);
  if (token) all.set('authorization', `Bearer ${token}`);
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
}

/** How requests are sent. */
export interface Sending {
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Sends one request. Rejects with what `fetch` rejects with. */
export async function exchange(sending: Sending, request: CheckRequest): Promise<Exchange> {
  const {method = 'GET', path, mayLack = false} = request;
  const response = await sending.fetch(sending.base + path, {
    method,
    headers: headersOf(request, sending.headers),
    body: written(request.body),
    redirect: 'manual',
    signal: AbortSignal.timeout(sending.timeoutMs),
  });
  const text = await response.text();
  const {status, headers} = response;
  return {
    request,
    method,
    path: path.split('?')[0]!,
    status,
    headers,
    text,
    body: parsed(text),
    isLacking: mayLack && LACKING.includes(status),
  };
}

/** Media type of an answer, without its parameters; empty where none was named. */
export const mediaType = ({headers}: Pick<Exchange, 'headers'>): string =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

/** The `code` of a problem document. */
export const codeOf = ({body}: Pick<Exchange, 'body'>): unknown =>
  (body as {code?: unknown} | null | undefined)?.code;

/** An answer in a few words: `409 slot-taken`, `500 text/html`. */
export function inShort(answer: Exchange): string {
  const code = codeOf(answer);
  if (typeof code === 'string') return `${answer.status} ${code}`;
  return `${answer.status}${mediaType(answer).includes('html') ? ' with a web page' : ''}`;
}
