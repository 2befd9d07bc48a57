import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {expect} from 'vitest';
import type {Project} from './project.js';

/** `src/wrong.ts(5,8): error`, `src/wrong.vue:5:8 - error` and svelte-check's `"src/wrong.svelte" 5:8`. */
const PLACE = /([\w-]+\.\w+)"?[(: ](\d+)[,:]\d+/;

const lineNumbers = (text: string, pattern: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));

/** `wrong.ts:5` for each line that says “wrong:” of itself. */
function wrongLines(folder: string): string[] {
  const source = join(folder, 'src');
  const files = readdirSync(source).filter((file) => file.startsWith('wrong.'));
  return files.flatMap((file) =>
    lineNumbers(readFileSync(join(source, file), 'utf8'), /\bwrong:/).map(
      (line) => `${file}:${line}`,
    ),
  );
}

/** Places of a report, once each. */
const reported = (output: string): string[] => {
  const places = stripVTControlCharacters(output)
    .split('\n')
    .flatMap((line) => {
      if (!/\berror\b/i.test(line)) return [];
      const [, file = '', line_ = ''] = PLACE.exec(line) ?? [line];
      return [`${basename(file)}:${line_}`];
    });
  return [...new Set(places)];
};

/** The framework's own checker refuses each line of `wrong.*` that says so, and no other line. */
export async function refusesWhatIsWrong(project: Project): Promise<void> {
  const {output} = await project.run('types');
  const wrong = wrongLines(project.folder);
  expect(wrong.length).toBeGreaterThan(0);
  expect(reported(output).sort(), output).toEqual(wrong.sort());
}
