import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {startServer, type RunningServer} from '../../demo/server/start.js';

vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000});

let folder: string;
let database: Database;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zerotrip-site-'));
  await mkdir(join(folder, 'portal'));
  await mkdir(join(folder, 'cdn'));
  await writeFile(join(folder, 'portal', 'index.html'), '<!doctype html><title>临湖</title>');
  await writeFile(join(folder, 'portal', '404.html'), '<!doctype html><title>没有这一页</title>');
  await writeFile(join(folder, 'cdn', 'zerotrip.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for visitors');
  database = await openPglite();
  server = await startServer({
    database,
    port: 0,
    portalFolder: join(folder, 'portal'),
    cdnFolder: join(folder, 'cdn'),
    rateLimit: {perMinute: 2},
  });
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await rm(folder, {recursive: true, force: true});
});

const get = (path: string, headers = {}) => fetch(new URL(path, server.url), {headers});

/** Asks for a path as it stands; `fetch` would tidy it up. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port: server.port, path}, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

describe('The demo’s pages', () => {
  it('come with headers that let nothing run but what comes from here', async () => {
    const response = await get('/');
    expect(await response.text()).toContain('临湖');
    const policy = response.headers.get('content-security-policy');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('and the kit are asked for anew each time, and sent only when they changed', async () => {
    for (const path of ['/', '/zerotrip/zerotrip.js']) {
      const first = await get(path);
      expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      const again = await get(path, {'if-none-match': first.headers.get('etag')!});
      expect(again.status).toBe(304);
    }
    expect((await get('/zerotrip/zerotrip.js')).headers.get('content-type')).toContain(
      'javascript',
    );
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/zerotrip/../../secret.txt',
    '/zerotrip/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/nothing.html',
  ])('do not lead out of their folders: %s', async (path) => {
    expect([400, 404]).toContain(await rawStatus(path));
  });

  it('say so in the portal’s own look where there is none', async () => {
    const response = await get('/nothing.html');
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('没有'),
    ]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('show no mail unless asked to', async () => {
    expect((await get('/demo/outbox')).status).toBe(404);
  });
});

describe('The API', () => {
  it('may be used by pages of other origins', async () => {
    const asked = {
      origin: 'https://portal.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key,authorization,if-match',
    };
    const preflight = await fetch(new URL('/api/holds', server.url), {
      method: 'OPTIONS',
      headers: asked,
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase();
    for (const name of ['idempotency-key', 'authorization', 'if-match'])
      expect(allowed).toContain(name);
    const refused = await get('/api/nothing', {origin: 'https://portal.example'});
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const exposed = refused.headers.get('access-control-expose-headers');
    expect(exposed).toContain('Retry-After');
    // The clock by which the appointment card counts.
    expect(exposed?.split(',')).toContain('Date');
    expect(refused.headers.get('date')).toMatch(/GMT$/);
  });

  it('answers what it does not know with a problem in the visitor’s language', async () => {
    const response = await get('/api/nothing', {'accept-language': 'en'});
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({code: 'not-found', title: 'Not found'});
  });

  it('asks a client that sends too much to wait, and says how long', async () => {
    const url = new URL('/api/holds', server.url);
    const send = () => fetch(url, {method: 'POST', body: '{}'});
    await send();
    await send();
    const response = await send();
    expect(response.status).toBe(429);
    const {code, retryAfterSeconds} = (await response.json()) as Record<string, unknown>;
    expect(code).toBe('rate-limited');
    expect(response.headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect((await get('/api/catalog')).status).toBe(200);
  });
});

describe('The data folder', () => {
  it('is used by one program at a time, and keeps what was written', async () => {
    const data = join(folder, 'data');
    const first = await openPglite(data);
    await expect(openPglite(data)).rejects.toThrow('in use');
    await first.script('create table kept (word text); insert into kept values ($$here$$)');
    await first.close();
    await writeFile(`${data}.pid`, '2147483646');
    const second = await openPglite(data);
    expect(await second.query('select word from kept')).toEqual([{word: 'here'}]);
    await second.close();
  });
});

const main = fileURLToPath(new URL('../../demo/server/main.ts', import.meta.url));

function runDemo(port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {...process.env, PORT: String(port), ZEROTRIP_DATA: 'memory', DATABASE_URL: ''},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const add = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return {child, output: () => output};
}

describe('The demo’s command', () => {
  it('prints its address when it is ready, and ends when told to', async () => {
    const {child, output} = runDemo(0);
    try {
      await once(child.stdout, 'data');
      const [, url] = /^zerotrip demo: (http:\/\/localhost:\d+\/)$/m.exec(output()) ?? [];
      expect((await fetch(new URL('api/catalog', url))).status).toBe(200);
    } finally {
      child.kill('SIGTERM');
    }
    expect((await once(child, 'exit'))[0]).toBe(0);
  }, 120_000);

  it('says in one sentence that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {child, output} = runDemo(port);
    expect((await once(child, 'exit'))[0]).toBe(1);
    other.close();
    expect(
      output()
        .trim()
        .split('\n')
        .filter((line) => !line.includes('serveStatic')),
    ).toEqual([`Port ${port} is in use; choose another one with PORT=8081 npm start.`]);
  }, 120_000);
});
