import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../services/', import.meta.url));

const read = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'));

/** The service definitions in `demo/services`, by id, which is the file's name without its end. */
export const definitions: ReadonlyMap<string, unknown> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), read(file)]),
);
