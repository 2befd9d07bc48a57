import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packs the built kit into a folder, as a registry would hand it out. `ZEROTRIP_TARBALL` names a
 * tarball that was packed before.
 */
export function pack(folder: string): string {
  const packed = process.env.ZEROTRIP_TARBALL;
  if (packed) return packed;
  if (!existsSync(join(root, 'dist/all.js')))
    throw new Error('dist is not there: run "npm run build" first');
  const flags = ['--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', ['pack', ...flags], {cwd: root, encoding: 'utf8'}).trim();
  return join(folder, name);
}
