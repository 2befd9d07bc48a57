import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {UsageError} from '../../src/tools/cli/files.js';
import {render} from '../../src/tools/cli/render.js';
import {serveRendered} from '../ssr/rendered-site.js';

const folder = mkdtempSync(join(tmpdir(), 'zerotrip-render-'));
const file = (name: string, text = ''): string => {
  const path = join(folder, name);
  if (text) writeFileSync(path, text);
  return path;
};

const page = `<!doctype html><html lang="en"><head><title>Hours</title></head><body>
<zt-portal src="/api"><zt-opening-hours office="donghu"><p>Call us</p></zt-opening-hours></zt-portal>
</body></html>`;

/** Runs the command; the back end answers from this process meanwhile. */
async function zerotrip(...args: string[]) {
  const run = spawn(process.execPath, ['--import', 'tsx', 'src/tools/cli.ts', 'render', ...args]);
  let [out, err] = ['', ''];
  run.stdout.on('data', (text) => (out += String(text)));
  run.stderr.on('data', (text) => (err += String(text)));
  const code = await new Promise<number | null>((resolve) => run.on('close', resolve));
  return {code, out, err};
}

describe('zerotrip render', {timeout: 60_000}, () => {
  let site: Awaited<ReturnType<typeof serveRendered>>;
  beforeAll(async () => void (site = await serveRendered()));
  afterAll(() => site.stop());

  it('writes a page that can be read, with linked styles', async () => {
    const out = file('out.html');
    const args = ['--src', `${site.url}/api`, '--styles', '/zerotrip/styles', '--now', '-o', out];
    expect(await zerotrip(file('page.html', page), ...args)).toEqual({
      code: 0,
      out: '',
      err: '2 elements rendered\n',
    });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('The next seven days');
    expect(html).toContain('<link rel="stylesheet" href="/zerotrip/styles/');
  });

  it('fails where the back end cannot be reached, and writes what the author wrote', async () => {
    const gone = await serveRendered();
    gone.stop();
    const args = ['--src', `${gone.url}/api`, '--now'];
    const {code, err, out} = await zerotrip(file('page.html', page), ...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^\/api\/offices\/donghu: .+\n/);
    expect(out).toContain('<zt-opening-hours office="donghu"><p>Call us</p></zt-opening-hours>');
  });

  it.each([
    ['no file', [], 'name exactly one file'],
    ['a file that is not there', [file('none.html')], 'there is no such file'],
    ['a file that is no such page', [file('a.txt', 'Hello')], 'no page with an element of the kit'],
    ['half an address', [file('page.html', page), '--src', '/api'], 'write it with https://'],
  ])('says what is wrong with %s', async (_name, args, message) => {
    await expect(render(args)).rejects.toThrow(message);
    await expect(render(args)).rejects.toBeInstanceOf(UsageError);
  });
});
