import {expect, vi} from 'vitest';
import {httpClient} from '../../src/core/http.js';
import type {HttpRequest} from '../../src/core/http.js';
import {ProviderError} from '../../src/core/provider-error.model.js';

/** One answer of a server. */
export type Answer = () => Response | Promise<Response>;

/** What time it is when a test begins. */
export const NOW = Date.parse('2026-11-25T08:00:00Z');
/** An answer in JSON. */
export const json =
  (body: unknown, init: ResponseInit = {}) =>
  (): Response =>
    new Response(JSON.stringify(body), {
      ...init,
      headers: {'content-type': 'application/json', ...(init.headers as Record<string, string>)},
    });
/** An answer that says nothing but its status. */
export const status = (code: number, headers: Record<string, string> = {}): Answer =>
  json({}, {status: code, headers});
/** No connection. */
export const lineDown: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
/** No answer, ever. */
export const silence: Answer = () => new Promise(() => {});

/** A server that gives these answers one after the other, and how it was asked. */
export function serverWith(...answers: Answer[]) {
  const asked: {url: string; init: RequestInit}[] = [];
  const fetch = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    asked.push({url: input instanceof Request ? input.url : input.toString(), init});
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error('asked more often than expected');
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      Promise.resolve(answer()).then(resolve, reject);
    });
  };
  const send = httpClient('https://office.example/api', {fetch, random: () => 0.5});
  return {asked, send, fetch};
}

/** What a call comes to, with all its waiting passed at once. */
export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  const settled = call.catch((reason: unknown) => reason);
  await vi.runAllTimersAsync();
  return settled;
}

/** What a call that is refused rejects with. */
export async function refusalOf(
  request: HttpRequest,
  ...answers: Answer[]
): Promise<ProviderError> {
  const reason = await outcomeOf(serverWith(...answers).send(request));
  expect(reason).toBeInstanceOf(ProviderError);
  return reason as ProviderError;
}

/** A call that changes something, without a key. */
export const booking: HttpRequest = {method: 'POST', path: '/appointments', body: {holdId: 'h1'}};
