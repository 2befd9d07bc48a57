import {startVitest, type TestModule} from 'vitest/node';
import {ensureBrowser} from './ensure-browser.js';
import {type Gate, runGate} from './gate.js';
import {keepResults} from './results.js';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A gate that fails counts as one failure, so that the last line never sounds better than it is. */
async function gate(name: string, command: string): Promise<Counts> {
  console.log(`\n> ${name}`);
  const {passed, output} = await runGate({name, command} satisfies Gate);
  if (output) console.log(output);
  if (!passed) console.log(`${name} FAILED`);
  return {passed: 0, failed: passed ? 0 : 1};
}

function countsOf(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const passed = states.filter((state) => state === 'passed').length;
  const broken = module.errors().length > 0 && !states.includes('failed') ? 1 : 0;
  return {passed, failed: states.length - passed + broken};
}

/** All tests of all projects; a file that does not load and an error outside tests count too. */
async function vitest(): Promise<Counts> {
  console.log('\n> vitest');
  const run = await startVitest('test', [], {run: true, watch: false, reporters: ['default']});
  const counts = sum(run.state.getTestModules().map(countsOf));
  keepResults(run.state.getTestModules());
  const stray = run.state.getUnhandledErrors().length;
  await run.close();
  return {...counts, failed: counts.failed + stray};
}

const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, {passed}) => total + passed, 0),
  failed: all.reduce((total, {failed}) => total + failed, 0),
});

async function runAll(): Promise<Counts> {
  ensureBrowser();
  const build = await gate('build', 'npm run --silent build');
  if (build.failed) return build;
  const check = await gate('check', 'npm run --silent check');
  // The build before has made what is measured.
  const size = await gate('size', 'tsx test/support/size.ts');
  return sum([check, size, await vitest()]);
}

const {passed, failed} = await runAll().catch((error: unknown): Counts => {
  console.error(error instanceof Error ? error.message : error);
  return {passed: 0, failed: 1};
});
console.log(`\n${passed} passed, ${failed} failed`);
// Browsers and servers that are slow to go must not keep the run open.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
