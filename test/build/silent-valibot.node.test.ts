import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import * as full from 'valibot';
import {withoutUnreachable} from '../../build/closed-world.js';

const folder = mkdtempSync(join(tmpdir(), 'silent-valibot-'));
const file = join(folder, 'valibot.mjs');
const code = readFileSync(fileURLToPath(import.meta.resolve('valibot')), 'utf8');
writeFileSync(file, withoutUnreachable(code, '/node_modules/valibot/dist/index.mjs?silent'));
const silent = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof full;
afterAll(() => rmSync(folder, {recursive: true}));

/** What the kit's schemas are made of, nested once. */
function schemaOf({custom, fallback, object, optional, pipe, safeParse, transform}: typeof full) {
  const number = custom<number>((value) => typeof value === 'number');
  const text = custom<string>((value) => typeof value === 'string');
  const count = pipe(number, transform(Math.floor));
  const part = object({count, name: fallback(text, 'none'), note: optional(text)});
  const whole = object({part, also: fallback(optional(part), undefined), last: text});
  return (value: unknown) => {
    const {success, output} = safeParse(whole, value);
    return success ? {success, output} : {success};
  };
}

const leaf = fc.constantFrom('a', '', 1.5, -2, null, undefined, true);
const part = fc.oneof(
  fc.record({count: leaf, name: leaf, note: leaf}, {requiredKeys: []}),
  fc.record({count: fc.double(), name: fc.string()}),
  leaf,
);
const whole = fc.oneof(fc.record({part, also: part, last: leaf}, {requiredKeys: []}), leaf);

describe('valibot without its reasons', () => {
  it('takes, mends and refuses the same answers as the whole one', () => {
    const [before, after] = [schemaOf(full), schemaOf(silent)];
    fc.assert(
      fc.property(whole, (value) => {
        expect(after(value)).toEqual(before(value));
      }),
    );
    expect(after({part: {count: 1.5}, last: 'a'})).toMatchObject({success: true});
    expect(after({part: {count: 'one'}, last: 'a'})).toEqual({success: false});
  });

  it('stops the build when valibot is no longer what it was', () => {
    const changed = code.replace('function _addIssue(', 'function _report(');
    expect(() =>
      withoutUnreachable(changed, '/node_modules/valibot/dist/index.mjs?silent'),
    ).toThrow('valibot/dist/index.mjs?silent has changed');
  });
});
