import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const COMMANDS = ['firefox-esr', 'firefox'];
const MAC_APPLICATIONS = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Firefox named by `FIREFOX_BIN`, else the system's; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const chosen = process.env['FIREFOX_BIN'];
  const candidates = [...onPath, ...MAC_APPLICATIONS];
  return (chosen ? [chosen, ...candidates] : candidates).find(isExecutable);
}
