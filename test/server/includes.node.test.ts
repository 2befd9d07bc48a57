import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {withIncludes} from '../../demo/server/http/includes.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zerotrip-includes-'));
  await mkdir(join(folder, 'portal', 'frame'), {recursive: true});
  await writeFile(join(folder, 'secret.txt'), 'not for visitors');
  const top = '<a href="<!--#echo var="other" -->">English</a>';
  await writeFile(join(folder, 'portal', 'frame', 'top.inc'), top);
});

afterAll(() => rm(folder, {recursive: true, force: true}));

const put = (html: string) => withIncludes(html, join(folder, 'portal'));

describe('A page of the demo', () => {
  it('holds the parts that it includes, each with what the page has set', async () => {
    const page =
      '<p>1</p><!--#set var="other" value="/en/" --><!--#include virtual="/frame/top.inc" --><p>2</p>';
    expect(await put(page)).toBe('<p>1</p><a href="/en/">English</a><p>2</p>');
  });

  it('is itself where it includes nothing; what nobody has set is empty', async () => {
    expect(await put('<!-- #include nothing --><p>1</p>')).toBe(
      '<!-- #include nothing --><p>1</p>',
    );
    expect(await put('<!--#echo var="unset" -->')).toBe('');
  });

  it.each(['/../secret.txt', '../secret.txt', '/frame/../../secret.txt', 'secret.txt'])(
    'includes nothing from elsewhere: %s',
    async (path) => {
      await expect(put(`<!--#include virtual="${path}" -->`)).rejects.toThrow();
    },
  );
});
