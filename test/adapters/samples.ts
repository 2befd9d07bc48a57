import {readFileSync} from 'node:fs';

/** A fixture, parsed. */
export const sample = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
