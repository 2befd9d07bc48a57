/** `npm run accessibility` writes ACCESSIBILITY.md from the outcome of the last `npm test`. */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {RESULTS, type TestResults} from '../support/results.js';
import {reportOf} from './report.js';

const PAGE = 'ACCESSIBILITY.md';

try {
  const {tests} = JSON.parse(await readFile(RESULTS, 'utf8')) as TestResults;
  const style = await resolveConfig(PAGE);
  await writeFile(PAGE, await format(reportOf(tests), {...style, filepath: PAGE}));
  console.log(`${PAGE}, from ${tests.length} tests`);
} catch (reason) {
  const isMissing = (reason as NodeJS.ErrnoException).code === 'ENOENT';
  console.error(isMissing ? `There is no ${RESULTS} yet: npm test writes it.` : reason);
  process.exitCode = 1;
}
