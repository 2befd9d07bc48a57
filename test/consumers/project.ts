import {spawn} from 'node:child_process';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {inject} from 'vitest';
import {enterKit} from './lock-file.js';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  /** What it wrote, both streams in order. */
  readonly output: string;
}

/** A server of the project. */
export interface Running {
  readonly firstLine: string;
  stop(): void;
}

/** One of `projects/`, in a folder of its own far from the kit's tree. */
export interface Project {
  readonly folder: string;
  /** Runs one of its scripts. */
  run(script: string): Promise<Ended>;
  /** Starts one of its files and waits for the first line that it writes. */
  start(file: string, environment: Readonly<Record<string, string>>): Promise<Running>;
  remove(): Promise<void>;
}

const projects = fileURLToPath(new URL('projects/', import.meta.url));

/** No install script runs, so nothing is fetched but what the lock file names. */
const INSTALL = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];

/** As in a fresh terminal: without what vitest and npm have set for this process. */
const environment = (): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_)|VITEST|NODE_ENV$|NODE_OPTIONS$|DEV$|PROD$|MODE$)/.test(name),
  );
  return {...Object.fromEntries(own), NO_COLOR: '1', NG_CLI_ANALYTICS: 'false', CI: '1'};
};

function run(command: string, args: readonly string[], folder: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({code, output: Buffer.concat(chunks).toString()}));
  });
}

async function started(
  file: string,
  folder: string,
  own: Readonly<Record<string, string>>,
): Promise<Running> {
  const env = {...environment(), ...own};
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const firstLine of createInterface(child.stdout))
    return {firstLine, stop: () => void child.kill()};
  throw new Error(`${file} ended without a word`);
}

async function copied(name: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `zerotrip-${name}-`));
  await cp(join(projects, name), folder, {recursive: true});
  return {
    folder,
    run: (script) => run('npm', ['run', '--silent', script], folder),
    start: (file, own) => started(file, folder, own),
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}

async function succeed(what: string, ended: Promise<Ended>): Promise<void> {
  const {code, output} = await ended;
  if (code !== 0) throw new Error(`${what}: ${output}`);
}

/** Copies a project, puts the packed kit beside it and installs what its lock file names. */
export async function install(name: string): Promise<Project> {
  const project = await copied(name);
  await cp(inject('tarball'), join(project.folder, 'zerotrip.tgz'));
  await enterKit(project.folder, inject('tarball'));
  await succeed(`npm ci in ${name}, see lock-file.ts`, run('npm', INSTALL, project.folder));
  return project;
}

/** Copies a project without a package manager; the packed kit is unpacked to `package/` in it. */
export async function unpack(name: string): Promise<Project> {
  const project = await copied(name);
  await succeed('tar', run('tar', ['xzf', inject('tarball')], project.folder));
  return project;
}
