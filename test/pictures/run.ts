/**
 * `npm run pictures` compares all pictures and transcripts; `-- --update` makes those anew that have
 * changed; `-- --review` only writes the pages to look at them. Files of stories limit it to those.
 */
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {startVitest} from 'vitest/node';
import {ensureBrowser} from '../support/ensure-browser.js';
import {DIFFERENT} from './places.js';
import {writeReview} from './review.js';
import {subjects} from './subjects.js';

/** Of the tests: the story `book-appointment-card--asking-to-cancel` is “Asking To Cancel”. */
const names = subjects.map(({storyId}) => storyId.split('--')[1]!.replaceAll('-', ' '));

/** Plays the stories that have pictures, and answers whether all went well. */
async function compare(files: string[], update: boolean): Promise<boolean> {
  ensureBrowser();
  if (files.length === 0) rmSync(DIFFERENT, {recursive: true, force: true});
  const run = await startVitest('test', files, {
    run: true,
    watch: false,
    project: ['storybook'],
    testNamePattern: new RegExp(`(^|\\s)(${names.join('|')})$`, 'i'),
    ...(update ? {update: true} : {}),
  });
  const passed = run.state.getTestModules().every((module) => module.ok());
  await run.close();
  return passed;
}

const options = process.argv.slice(2);
const files = options.filter((each) => !each.startsWith('-'));
const passed = options.includes('--review') || (await compare(files, options.includes('--update')));
const different = writeReview();
console.log(`${different} pictures differ: ${resolve(DIFFERENT, 'index.html')}`);
process.exit(passed && different === 0 ? 0 : 1);
