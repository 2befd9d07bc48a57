import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type RunningServer, startServer} from '../../demo/server/start.js';
import type {CheckReport} from '../../src/tools/check/report.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({database: await openPglite(), port: 0, showOutbox: true});
}, 120_000);
afterAll(() => server.stop());

/** The command, beside the server, which answers meanwhile. */
function start(...args: string[]) {
  const command = ['--import', 'tsx', 'src/tools/cli.ts', 'check', ...args];
  return spawn(process.execPath, command, {stdio: ['pipe', 'pipe', 'pipe']});
}

/** Runs the command to its end. */
async function check(...args: string[]) {
  const run = start(...args);
  const [out, err, [code]] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    once(run, 'close') as Promise<[number]>,
  ]);
  return {code, out, err};
}

/** As somebody finds it in the mail program. */
async function linkOfMail(): Promise<string> {
  const {mails} = (await (await fetch(`${server.url}demo/outbox`)).json()) as {
    mails: {body: string}[];
  };
  return mails.map(({body}) => /\S+activation=\S+/.exec(body)?.[0]).find(Boolean) ?? '';
}

describe('zerotrip check', {timeout: 120_000}, () => {
  it('tells how it is used where no address is named', async () => {
    const {code, out} = await check();
    expect([code, out]).toEqual([2, expect.stringContaining('zerotrip check <base-url>')]);
  });

  it('checks a server over the network, and books where it is asked to', async () => {
    const {code, err, out} = await check(
      `${server.url}api/`,
      '--book',
      '--send',
      '--json',
      '--timeout',
      '60',
    );
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out) as CheckReport;
    expect(report.counts).toMatchObject({failed: 0});
    const lacking = report.results.filter(({state}) => state === 'not-offered');
    expect(lacking.every(({id}) => id.startsWith('activation'))).toBe(true);
    expect(report.results.find(({id}) => id === 'cancel')?.state).toBe('passed');
    expect(report.results.find(({id}) => id === 'question')?.state).toBe('passed');
  });

  it('asks for the link of the mail where a booking has to be confirmed', async () => {
    const which = ['--service', 'move-in', '--mode', 'in-person', '--timeout', '60'];
    const run = start(`${server.url}api`, '--book', '--activation', '--json', ...which);
    run.stderr.once('data', () => void linkOfMail().then((link) => run.stdin.end(`${link}\n`)));
    const {results} = JSON.parse(await text(run.stdout)) as CheckReport;
    const states = results.filter(({id}) => id.startsWith('activation')).map(({state}) => state);
    expect(states).toEqual(Array(4).fill('passed'));
  });

  it('exits with 1 where something fails, and shows it in a table', async () => {
    const known = ['--shipment', 'NOBODYS-P1', '--header', 'X-Portal: test'];
    const {code, out} = await check(`${server.url}api`, ...known);
    expect(code).toBe(1);
    expect(out).toMatch(/FAILED +mail-known +The shipment that was named is shown\n/);
  });

  it('exits with 2 where nobody answers, in one sentence', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const {port} = closed.address() as AddressInfo;
    await once(closed.close(), 'close');
    const {code, err, out} = await check(`http://127.0.0.1:${port}/api`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^zerotrip: http:.+\/api: the host is there, but nothing listens .+\n$/);
  });

  it.each([
    ['no address', ['portal.example'], 'write https://portal.example/api'],
    ['two addresses', ['https://a.example', 'https://b.example'], 'exactly one address'],
    ['a header without a name', ['https://a.example', '--header', 'abc'], '"Name: text"'],
    ['a time-out that is no number', ['https://a.example', '--timeout', 'soon'], 'write seconds'],
    ['an option nobody knows', ['https://a.example', '--frob'], '--frob'],
  ])('explains %s, without a stack', async (_what, args, sentence) => {
    const {code, err} = await check(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
