import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {linhu} from '../../demo/server/world/linhu.js';
import {checkTable} from '../../src/tools/cli/check-words.js';
import {Office} from '../server/office.js';
import {activated, brokenIn, checkOffice, type Spoil} from './check-office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const rows = (table: string): Promise<{status: string}[]> =>
  office.database.query(`select * from ${table}`);

const unavailable = (): Response =>
  Response.json({}, {status: 503, headers: {'content-type': 'application/problem+json'}});

/** Fails at an operation the first times. */
function tiredOf(operation: RegExp, times: number): Spoil {
  let left = times;
  return ({method, path}, send) =>
    operation.test(`${method} ${path}`) && left-- > 0 ? Promise.resolve(unavailable()) : send();
}

describe('The reference server', () => {
  it('keeps to all of the contract, booking included', async () => {
    const report = await checkOffice(office, {book: true, send: true});
    const other = report.results.filter(({state}) => state !== 'passed');
    const ofActivation = other.filter(({id}) => id.startsWith('activation'));
    expect(other).toEqual(ofActivation);
    expect(ofActivation.map(({state}) => state)).toEqual(Array(4).fill('not-offered'));
    expect(report.results.length).toBeGreaterThan(80);
    expect(report.details).toMatchObject({contact: {name: 'zerotrip check'}});
  });

  it('keeps to it where a booking has to be confirmed, too', async () => {
    const {results} = await checkOffice(office, {...activated(office), send: true});
    expect(results.filter(({state}) => state !== 'passed')).toEqual([]);
  });

  it('has nothing confirmed where nobody tells the token of the message', async () => {
    const options = {...activated(office), activationToken: undefined};
    const {results} = await checkOffice(office, options);
    expect(results.filter(({state}) => state === 'failed')).toEqual([]);
    const one = results.find(({id}) => id === 'activation');
    expect([one?.state, one?.why]).toEqual(['not-tried', expect.stringContaining('--activation')]);
  });

  it('is left as it was found: no time is kept, and the one appointment is cancelled', async () => {
    const {left} = await checkOffice(office, {book: true});
    expect([left, await rows('place')]).toEqual([[], []]);
    expect((await rows('appointment')).map(({status}) => status)).toEqual(['cancelled']);
  });

  it('is only read from where nobody asks for a booking', async () => {
    const {results} = await checkOffice(office);
    expect(results.filter(({state}) => state === 'failed')).toEqual([]);
    expect([await rows('place'), await rows('appointment')]).toEqual([[], []]);
    for (const table of ['answer', 'waiting', 'question', 'feedback', 'call_request']) {
      expect({table, rows: await rows(table)}).toEqual({table, rows: []});
    }
    expect(results.find(({id}) => id === 'booking')?.why).toContain('--book');
    expect(results.find(({id}) => id === 'question')?.why).toContain('--send');
  });

  it('is sent one thing of each kind where somebody asks for it, and the call is taken back', async () => {
    const letters = (await rows('letter')).length;
    const report = await checkOffice(office, {send: true});
    expect(brokenIn(report)).toEqual([]);
    const counts = [await rows('question'), await rows('feedback'), await rows('call_request')];
    expect(counts.map(({length}) => length)).toEqual([1, 1, 0]);
    expect(await rows('letter')).toHaveLength(letters + 1);
    expect(report.sent).toEqual([
      expect.stringMatching(/^\/questions\/Q-/),
      expect.stringMatching(/^\/feedback\/F-/),
      expect.stringMatching(/^\/letters\/L-/),
    ]);
    expect(checkTable(report)).toContain('Sent as a test, and still at the office: /questions/Q-');
  });

  it('has the call taken back even where that does not work at first', async () => {
    const {left} = await checkOffice(office, {send: true}, tiredOf(/DELETE \/callbacks\/C/, 6));
    expect([left, await rows('call_request')]).toEqual([[], []]);
  });

  it('is looked at by the office that helps, where none is named', async () => {
    const report = await checkOffice(office, {office: undefined, send: true});
    expect(brokenIn(report)).toEqual([]);
    expect(report.results.find(({id}) => id === 'question')?.state).toBe('passed');
  });

  it('is tidied up even where cancelling does not work at first', async () => {
    const {left} = await checkOffice(office, {book: true}, tiredOf(/cancellation/, 5));
    expect([left, await rows('place')]).toEqual([[], []]);
    expect((await rows('appointment')).map(({status}) => status)).toEqual(['cancelled']);
  });

  it('is tidied up even where giving back does not work at first', async () => {
    const {left} = await checkOffice(office, {book: true}, tiredOf(/DELETE/, 5));
    expect([left, await rows('place')]).toEqual([[], []]);
  });

  it('has what could not be taken away named, for somebody to do it by hand', async () => {
    const report = await checkOffice(office, {book: true}, tiredOf(/cancellation/, Infinity));
    expect(report.left).toEqual([expect.stringMatching(/^\/appointments\//)]);
    expect(checkTable(report)).toContain('LEFT BEHIND, please remove by hand: /appointments/');
  });

  it('is asked again where a connection is cut, as one that was idle for too long', async () => {
    const cut = new Set<string>();
    const cause = Object.assign(new Error('other side closed'), {code: 'UND_ERR_SOCKET'});
    const cutting: Spoil = ({headers, method, path}, send) => {
      const name = `${method} ${path}`;
      const isFirst = !cut.has(name) && (method === 'GET' || headers.has('idempotency-key'));
      cut.add(name);
      return isFirst ? Promise.reject(new TypeError('fetch failed', {cause})) : send();
    };
    expect(brokenIn(await checkOffice(office, {book: true}, cutting))).toEqual([]);
  });

  it('is asked again when it says that it was asked too often', async () => {
    await office.reopen({rateLimit: {perMinute: 2}});
    const waits: number[] = [];
    const wait = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    const {results} = await checkOffice(office, {wait});
    expect(waits.length).toBeGreaterThan(0);
    expect(results.find(({id}) => id === 'retry-after')?.state).toBe('passed');
  });
});

describe('What a back end says it lacks', () => {
  it('is told as not offered, and is no failure', async () => {
    const capabilities = {
      ...linhu.capabilities,
      extendHold: false,
      reschedule: 'none' as const,
      nextFree: false,
    };
    await office.reopen({world: {...linhu, capabilities}});
    const report = await checkOffice(office, {book: true});
    const lacking = report.results.filter(({state}) => state === 'not-offered').map(({id}) => id);
    expect(brokenIn(report)).toEqual([]);
    expect(lacking).toEqual(expect.arrayContaining(['slots-next', 'hold-extended', 'move']));
  });

  it('is told so of mail, cases and definitions that are not there', async () => {
    const gone = /mail-status|case-status|services|photo|offices/;
    const lacking: Spoil = ({path}, send) =>
      gone.test(path) ? Promise.resolve(new Response('<h1>?</h1>', {status: 501})) : send();
    const report = await checkOffice(office, {}, lacking);
    const {results} = report;
    const ids = [
      'mail-known',
      'case-unknown',
      'service-definition',
      'photo-standard',
      'question-html',
    ];
    for (const id of ids) expect(results.find((one) => one.id === id)?.state).toBe('not-offered');
  });

  it('is everything but reading on a host of mere files, which keeps to the contract, too', async () => {
    const capabilities = {...linhu.capabilities, hold: false, extendHold: false};
    await office.reopen({world: {...linhu, capabilities}});
    const fileBehind = new Map<string, string>();
    const files: Spoil = async ({method, path}, send) => {
      if (method !== 'GET') return new Response('<h1>405</h1>', {status: 405});
      const [file = ''] = path.split('?');
      fileBehind.set(file, fileBehind.get(file) ?? path);
      const headers = {'accept-language': 'en'};
      const response = await send({path: fileBehind.get(file)!, headers});
      return response.status === 404 ? new Response('<h1>404</h1>', {status: 404}) : response;
    };
    const report = await checkOffice(office, {book: true, origin: undefined}, files);
    expect(brokenIn(report)).toEqual([]);
  });
});

describe('The report', () => {
  it('names with each failure what was expected, what came, the clause and what people notice', async () => {
    const spoil: Spoil = async (_asked, send) => {
      const response = await send();
      return response.status === 404 ? new Response('Not Found', {status: 404}) : response;
    };
    const table = checkTable(await checkOffice(office, {}, spoil));
    expect(table).toMatch(
      /FAILED +unknown-service .+\n +expected +404 not-found\n +came +404\n +clause +openapi.yaml: GET \/services\/\{id\} 404\n +so that +the page waits/,
    );
    expect(table).toMatch(/\d+ ok, \d+ failed, \d+ not offered, \d+ not tried; \d+ requests\n$/);
  });
});
