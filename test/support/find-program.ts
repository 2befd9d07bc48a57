import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first program there is: the one that an environment variable names, one of these commands on
 * the path, or one of these files; `undefined` where there is none.
 */
export function findProgram(
  variable: string,
  commands: readonly string[],
  files: readonly string[],
): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const chosen = process.env[variable];
  return [...(chosen ? [chosen] : []), ...onPath, ...files].find(isExecutable);
}
