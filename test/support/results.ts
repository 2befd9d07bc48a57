import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import type {TestModule} from 'vitest/node';
import type {TestOutcome} from '../conformance/report.js';

/** Where the outcome of the last `npm test` is kept. */
export const RESULTS = '.data/test-results.json';

/** What is kept of a run. */
export interface TestResults {
  readonly tests: readonly TestOutcome[];
}

const outcomesOf = (module: TestModule): TestOutcome[] =>
  [...module.children.allTests()].map((test) => ({
    file: relative(process.cwd(), module.moduleId).replaceAll('\\', '/'),
    name: test.fullName,
    passed: test.result().state === 'passed',
  }));

/** Keeps how each test of a run has ended. */
export function keepResults(modules: readonly TestModule[]): void {
  const results: TestResults = {tests: modules.flatMap(outcomesOf)};
  mkdirSync(dirname(RESULTS), {recursive: true});
  writeFileSync(RESULTS, JSON.stringify(results));
}
