import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * A project's lock file pins everything but the kit, which is packed anew for each run: its entry is
 * empty in the tree and filled in from the tarball. After the kit's dependencies have changed,
 * `npx tsx test/consumers/lock.ts` pins the new ones.
 */
export interface LockFile {
  readonly packages: Record<string, object>;
}

const KIT = 'node_modules/zerotrip';
const RESOLVED = {resolved: 'file:zerotrip.tgz'};

async function change(folder: string, kit: object): Promise<void> {
  const path = join(folder, 'package-lock.json');
  const lock = JSON.parse(await readFile(path, 'utf8')) as LockFile;
  lock.packages[KIT] = kit;
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Enters what the tarball is today. */
export async function enterKit(folder: string, tarball: string): Promise<void> {
  const manifest = execFileSync('tar', ['xzOf', tarball, 'package/package.json'], {
    encoding: 'utf8',
  });
  const {version, dependencies, peerDependencies, peerDependenciesMeta} = JSON.parse(
    manifest,
  ) as Record<string, unknown>;
  await change(folder, {
    ...{version, dependencies, peerDependencies, peerDependenciesMeta},
    ...RESOLVED,
  });
}

/** Leaves only where the kit comes from. */
export const leaveOutKit = (folder: string): Promise<void> => change(folder, RESOLVED);
