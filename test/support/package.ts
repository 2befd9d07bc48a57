/**
 * Looks at the package as npm would carry it: that nothing travels which should not, and that
 * whatever an embedder can name is found, with its types, by Node and by bundlers (publint, attw).
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

interface Packed {
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

/** `null` closes what a pattern would open. */
type Target = string | null | {readonly default: string};

/** What may travel: what is built, and what npm adds to every package. */
const TRAVELS =
  /^(dist|looks|tokens)\/|^(package|custom-elements)\.json$|^(README|CHANGELOG)\.md$|^LICENSE$|^llms\.txt$/;
/** What is none of an embedder's business, wherever it lies. */
const STAYS = /(^|\/)\.|\.(test|stories)\.|(?<!\.d)\.tsx?$|\.map$|tsconfig|node_modules/;

/** The names under which an entry of `exports` finds modules; a pattern has one for each file. */
function namesFor(name: string, target: Target, files: readonly string[]): string[] {
  if (target === null) return [];
  const path = (typeof target === 'string' ? target : target.default).replace('./', '');
  if (!path.endsWith('.js')) return [];
  if (!name.includes('*')) return [name];
  const [start = '', end = ''] = path.split('*');
  return files
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => name.replace('*', file.slice(start.length, file.length - end.length)));
}

/** What attw says of each name that is not well, without what only CommonJS would meet. */
const ofTheUnwell = (text: string): string =>
  text
    .split('***********************************')
    .map((part) => part.replace(/^.*\(ignored.*$\n?/gm, '').trim())
    .filter((part) => !/^"[^"]+"\s+node16 \(from ESM\): OK.*\s+bundler: OK\s*$/.test(part))
    .join('\n');

/** Runs a command; what it wrote where it failed. */
function complaint(command: string, args: readonly string[]): string[] {
  const {status, stdout, stderr} = spawnSync(join('node_modules/.bin', command), args, {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${command}:\n${ofTheUnwell(stdout)}${stderr}`];
}

function complaints(folder: string): string[] {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [{filename, files}] = JSON.parse(output) as [Packed];
  const paths = files.map(({path}) => path);
  const strays = paths
    .filter((path) => !TRAVELS.test(path) || STAYS.test(path))
    .map((path) => `${path} should not travel`);
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, Target>>;
  };
  const closed = Object.keys(exports).filter((name) => exports[name] === null);
  const names = Object.entries(exports)
    .flatMap(([name, target]) => namesFor(name, target, paths))
    .filter((name) => !closed.some((pattern) => name.startsWith(pattern.replace('*', ''))));
  const tarball = join(folder, filename);
  return [
    ...strays,
    ...complaint('publint', [tarball, '--strict']),
    ...complaint('attw', [
      tarball,
      ...['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'],
      ...['--entrypoints', ...new Set(names)],
    ]),
  ];
}

if (existsSync('dist/all.js')) {
  const folder = mkdtempSync(join(tmpdir(), 'zerotrip-package-'));
  const found = complaints(folder);
  rmSync(folder, {recursive: true});
  console.log(found.join('\n'));
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  console.log('There is no package yet: run "npm run build" first.');
  process.exitCode = 1;
}
