/** Every complaint about the systems of others has tests under its number. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

const root = new URL('../', import.meta.url);

/** Numbers of the complaints that have a block of tests in these folders. */
function tested(folders: readonly string[]): readonly number[] {
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8')),
  );
  const names = files.flatMap((text) => [...text.matchAll(/^describe\('complaint (\d+): /gm)]);
  return [...new Set(names.map(([, number]) => Number(number)))].sort((a, b) => a - b);
}

const upTo = (count: number) => Array.from({length: count}, (_, index) => index + 1);

it('each of the 22 complaints about booking has its tests', () => {
  expect(tested(['appointment', 'e2e', 'server'])).toEqual(upTo(22));
});

it('each of the 16 complaints about following has its tests', () => {
  expect(tested(['mail', 'case'])).toEqual(upTo(16));
});
