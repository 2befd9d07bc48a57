import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import type {CdnModule} from './lines.js';

const STATIC_IMPORT =
  /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w\s$,{}*]+?from\s*)?["'](\.[^"']+)["']/g;

function importedBy(file: string, read: (file: string) => string): string[] {
  const folder = posix.dirname(file);
  return [...read(file).matchAll(STATIC_IMPORT)].map(([, path = '']) => posix.join(folder, path));
}

/**
 * One file of the CDN build as a page loads it.
 *
 * @param folder - The CDN build, with its `integrity.json`.
 * @param base - Address at which the page finds that folder, with a slash at the end.
 * @throws Error where `integrity.json` does not know it.
 */
export function cdnFile(folder: string, base: string, file: string): CdnModule {
  const text = readFileSync(posix.join(folder, 'integrity.json'), 'utf8');
  const integrity = (JSON.parse(text) as Record<string, string>)[file];
  if (!integrity) throw new Error(`integrity.json says nothing about ${file}`);
  return {href: base + file, integrity};
}

/**
 * The modules of some domains as a page loads them: their own, and all that those import at once.
 *
 * @param folder - The CDN build, with its `integrity.json`.
 * @param base - Address at which the page finds that folder, with a slash at the end.
 */
export function cdnModules(
  folder: string,
  base: string,
  domains: readonly string[],
): {readonly scripts: readonly CdnModule[]; readonly imports: readonly CdnModule[]} {
  const read = (file: string): string => readFileSync(posix.join(folder, file), 'utf8');
  const entries = domains.map((domain) => `${domain}.js`);
  const files = new Set(entries);
  // A set takes in what is added while it is gone through.
  for (const file of files) for (const imported of importedBy(file, read)) files.add(imported);
  const of = (isEntry: boolean): readonly CdnModule[] =>
    [...files]
      .filter((file) => entries.includes(file) === isEntry)
      .map((file) => cdnFile(folder, base, file));
  return {scripts: of(true), imports: of(false)};
}
