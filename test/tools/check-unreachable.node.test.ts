import {describe, expect, it} from 'vitest';
import {checkBackEnd} from '../../src/tools/check/check-back-end.js';
import {contract} from './check-office.js';

const refusing = (code: string): typeof fetch => {
  const cause = Object.assign(new Error(code), {code});
  return () => Promise.reject(new TypeError('fetch failed', {cause}));
};

const answering =
  (status: number, headers: Record<string, string> = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response('<!doctype html><h1>Hello</h1>', {status, headers}));

/** Never answers, and gives up when it is told to. */
const silent: typeof fetch = (_input, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
  });

const html = {'content-type': 'text/html; charset=utf-8'};

describe('Where there is no back end of the contract', () => {
  it.each([
    ['no such host', refusing('ENOTFOUND'), 'there is no such host'],
    ['nothing at the port', refusing('ECONNREFUSED'), 'nothing listens at this port'],
    ['a certificate that ended', refusing('CERT_HAS_EXPIRED'), 'not safe (CERT_HAS_EXPIRED)'],
    ['a certificate of its own', refusing('DEPTH_ZERO_SELF_SIGNED_CERT'), 'citizens’ browsers'],
    ['no TLS at all', refusing('ERR_SSL_WRONG_VERSION_NUMBER'), 'does this port want http:?'],
    ['a web page', answering(200, html), 'a web page answers where the catalogue should be'],
    ['another address', answering(301, {location: 'https://b.example/'}), 'https://b.example/'],
    ['a question for a name', answering(401, html), '--header "Authorization: …"'],
    ['nothing but 404', answering(404, html), 'nothing of the contract is here'],
  ])('it says so of %s', async (_what, fetch, sentence) => {
    const checking = checkBackEnd('https://office.example/api', {contract, fetch});
    await expect(checking).rejects.toThrow(sentence);
  });

  it('it does not wait for ever', async () => {
    const checking = checkBackEnd('https://office.example', {
      contract,
      fetch: silent,
      timeoutMs: 50,
    });
    await expect(checking).rejects.toThrow('no answer within 0.05 seconds');
  });

  it('it sends what lets it in, with every request', async () => {
    const seen: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = (_input, init) => {
      seen.push(new Headers(init?.headers).get('x-gateway-key'));
      return Promise.resolve(new Response('', {status: 404}));
    };
    const headers = {'X-Gateway-Key': 'abc'};
    await expect(
      checkBackEnd('https://office.example', {contract, fetch, headers}),
    ).rejects.toThrow();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set(['abc']));
  });
});
