import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findChromium} from './browser.js';

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;

const isDebianRoot = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

const installFromDebian = (): boolean =>
  succeeds('apt-get', 'update', '-qq') &&
  succeeds('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');

const installFromPlaywright = (): boolean => succeeds('npx', 'playwright', 'install', 'chromium');

/**
 * Makes sure that a Chromium for the tests is there, installing one where none is found.
 *
 * @throws Error whose message says in one sentence what to type, where that fails.
 */
export function ensureBrowser(): void {
  if (findChromium()) return;
  if (isDebianRoot()) installFromDebian();
  if (findChromium()) return;
  installFromPlaywright();
  if (findChromium()) return;
  throw new Error(
    'No Chromium was found: type "sudo npx playwright install --with-deps chromium", ' +
      'or set CHROME_BIN to the path of one.',
  );
}
