/** Writes the lock files of `projects/` anew; versions that are pinned stay. */
import {execFileSync} from 'node:child_process';
import {cp, mkdtemp, readdir, rm} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {enterKit, leaveOutKit} from './lock-file.js';
import {pack} from './pack.js';

const projects = fileURLToPath(new URL('projects/', import.meta.url));
const FLAGS = ['--package-lock-only', '--omit-lockfile-registry-resolved', '--ignore-scripts'];

const scratch = await mkdtemp(join(tmpdir(), 'zerotrip-locks-'));
const tarball = pack(scratch);
for (const name of await readdir(projects)) {
  const project = join(projects, name);
  if (!existsSync(join(project, 'package.json'))) continue;
  const folder = join(scratch, name);
  for (const file of ['package.json', 'package-lock.json'])
    if (existsSync(join(project, file))) await cp(join(project, file), join(folder, file));
  await cp(tarball, join(folder, 'zerotrip.tgz'));
  if (existsSync(join(folder, 'package-lock.json'))) await enterKit(folder, tarball);
  execFileSync('npm', ['install', ...FLAGS], {cwd: folder, stdio: 'inherit'});
  await leaveOutKit(folder);
  await cp(join(folder, 'package-lock.json'), join(project, 'package-lock.json'));
}
await rm(scratch, {recursive: true});
