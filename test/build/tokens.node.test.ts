import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readLook, readTokens} from '../../build/tokens/read-tokens.js';
import {elderCss, hostCss, lookCss} from '../../build/tokens/write-css.js';

const OWN = 'tokens/zerotrip.resolver.json';
const NAVY = 'tokens/looks/navy.tokens.json';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tokens-'));
});
afterAll(() => rm(folder, {recursive: true}));

/** A look like navy, with one thing written differently. */
async function lookWith(piece: string | RegExp, instead: string): Promise<string> {
  const path = join(folder, `look-${Math.random()}.tokens.json`);
  const text = await readFile(NAVY, 'utf8');
  const changed = text.replace(piece, instead);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  return path;
}

describe('the kit’s own tokens', () => {
  it('say what a page may set, and what holds where it does not', async () => {
    const css = hostCss(await readTokens(OWN));
    expect(css).toContain('--_text: var(--zt-text, #1b1f24);');
    expect(css).toContain('--_text: var(--zt-text, light-dark(#1b1f24, #e8edf2));');
    expect(css).toContain('--_space: var(--zt-space, 1em);');
    expect(css).toContain('--_target: var(--zt-target, 44px);');
  });

  it('follow another token by its name', async () => {
    expect(hostCss(await readTokens(OWN))).toContain('--_focus: var(--zt-focus, var(--_accent));');
  });

  it('give way to more contrast where everything is as dark as words', async () => {
    const [, more = ''] = hostCss(await readTokens(OWN)).split('prefers-contrast: more');
    expect(more).toContain('--_text-muted: var(--_text);');
    expect(more).toContain('--_accent: var(--zt-accent, light-dark(#003a8c, #b5d3ff));');
  });

  it('are black on white on paper, whatever a page sets', async () => {
    const [, print = ''] = hostCss(await readTokens(OWN)).split('@media print');
    expect(print).toContain('--_text: #000;');
    expect(print).toContain('--_surface: #fff;');
    expect(print).not.toContain('--_danger');
  });

  it('are larger for elders, and no other than they must', async () => {
    const lines = elderCss(await readTokens(OWN)).split('\n');
    expect(lines).toContain('--zt-target: 60px;');
    expect(lines).toContain('--zt-font-size-min: 24px;');
    expect(lines.join()).not.toContain('radius');
  });
});

describe('a look', () => {
  const known = async () => (await readTokens(OWN))({});

  it('is plain colours first, and pairs for the page’s scheme where they are known', async () => {
    const css = lookCss(await readLook(NAVY, await known()));
    const [plain = '', pairs = ''] = css.split('@supports');
    expect(plain).toContain('--zt-accent: #162e51;');
    expect(pairs).toContain('--zt-accent: light-dark(#162e51, #a6c8f5);');
    expect(plain).not.toContain('light-dark');
  });

  it('that sets what the kit does not have is refused by its name', async () => {
    const path = await lookWith('"text-muted"', '"text-mooted"');
    await expect(readLook(path, await known())).rejects.toThrow('text-mooted');
  });

  it('whose colour is written in two ways that differ is refused', async () => {
    const path = await lookWith('#162e51', '#162e52');
    await expect(readLook(path, await known())).rejects.toThrow('#162e52');
  });

  it('whose colour is no colour of the format is refused', async () => {
    const path = await lookWith(/"\$value": \{[^}]*\}/, '"$value": "navy"');
    await expect(readLook(path, await known())).rejects.toThrow();
  });
});
