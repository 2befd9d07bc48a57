/** `npm run release:check`: whether what lies here can be published. It publishes nothing. */
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {changelogFaults, integrityFaults, lockFaults, versionFaults} from './facts.js';

const git = (...args: readonly string[]): string[] =>
  execFileSync('git', args, {encoding: 'utf8'}).split('\n').filter(Boolean);

const read = (path: string): string => readFileSync(path, 'utf8');
const {version} = JSON.parse(read('package.json')) as {version: string};

const treeFaults = (): string[] =>
  git('status', '--porcelain').map((line) => `not committed: ${line}`);

function script(name: string): string[] {
  const {status} = spawnSync('npm', ['run', '--silent', name], {stdio: 'inherit'});
  return status === 0 ? [] : [`"npm run ${name}" failed`];
}

type Question = readonly [asks: string, faults: () => string[]];

/** Answered in a moment. */
const quick: readonly Question[] = [
  ['everything is committed', treeFaults],
  ['the version is a new one', () => versionFaults(version, git('tag', '--list'))],
  ['the changelog tells of it', () => changelogFaults(read('CHANGELOG.md'), version)],
  ['the lock file is its own', () => lockFaults(read('package-lock.json'), version)],
];

/** Answered in minutes: asked only where the quick ones are well. */
const long: readonly Question[] = [
  ['it builds', () => script('build')],
  ['building changed nothing that is committed', treeFaults],
  ['the modules for a script tag are as integrity.json says', () => integrityFaults('dist/cdn')],
  ['every check passes, the package’s contents among them', () => script('check')],
  ['it is within its budgets', () => script('size')],
];

/** Asks all of them; whether every answer was yes. */
function areWell(questions: readonly Question[]): boolean {
  const answers = questions.map(([asks, faults]) => {
    const found = faults();
    console.log(`${found.length === 0 ? 'yes' : 'NO '} ${asks}`);
    for (const fault of found) console.log(`    ${fault}`);
    return found.length === 0;
  });
  return answers.every(Boolean);
}

const isReady = areWell(quick) && areWell(long);
console.log(
  isReady
    ? `\nzerotrip ${version} can be tagged and published once "npm test" has passed.`
    : `\nzerotrip ${version} cannot be published yet.`,
);
process.exitCode = isReady ? 0 : 1;
