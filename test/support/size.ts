import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {gzipSync} from 'node:zlib';
import {globSync} from 'tinyglobby';
import {importsIn} from './source-imports.js';

const CDN = 'dist/cdn';
const BYTES_PER_KB = 1000;
const DOMAIN_KB = 22;
const DOMAINS_KB: Readonly<Record<string, number>> = {appointment: 30};
const TEXTS_KB = 1.5;
/** Sets that name every case apart: rules of a photo, refusals, states, statuses, verdicts of a device. */
const TEXTS_KB_OF: Readonly<Record<string, number>> = {
  'photo-check': 3.25,
  appointment: 3.4,
  card: 2.7,
  mail: 2.4,
  video: 2.7,
};
/** Letters of two bytes, and three or six plural forms. */
const LARGER: Readonly<Record<string, number>> = {ar: 1.15, ru: 1.15, uk: 1.15};
const LOCALE_CHUNK = /^locale-([a-z]{2}(?:-[A-Z][a-z]{3})?)-([a-z-]+)-[\w-]{8}\.js$/;

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** A module and all it imports at once, by path below the CDN folder. */
function modulesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const {specifier, kind} of importsIn(readFileSync(join(CDN, entry), 'utf8'), entry)) {
    if (kind === 'value') modulesOf(posix.join(posix.dirname(entry), specifier), found);
  }
  return found;
}

/** Each file is compressed by itself, as it travels. */
const gzipped = (modules: Iterable<string>): number =>
  [...modules].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CDN, file)), {level: 9}).length,
    0,
  );

const domains = (): string[] =>
  globSync('src/*/define.ts', {ignore: 'src/core/**'})
    .map((path) => basename(dirname(path)))
    .sort();

function domainRows(): Row[] {
  return domains().map((domain) => ({
    name: `zerotrip/cdn/${domain}.js`,
    bytes: gzipped(modulesOf(`${domain}.js`)),
    budget: (DOMAINS_KB[domain] ?? DOMAIN_KB) * BYTES_PER_KB,
  }));
}

/**
 * Texts come beside the code, in the page's language and for the page's elements only: all sets of a
 * language together, so much for each.
 */
function localeRows(): Row[] {
  const files = readdirSync(join(CDN, 'chunks')).flatMap((file) => {
    const [, language, set] = LOCALE_CHUNK.exec(file) ?? [];
    return language && set ? [{language, set, file}] : [];
  });
  const languages = [...new Set(files.map(({language}) => language))].sort();
  return languages.map((language) => {
    const texts = files.filter((each) => each.language === language);
    return {
      name: `locale ${language}`,
      bytes: gzipped(texts.map(({file}) => `chunks/${file}`)),
      budget: Math.round(
        texts.reduce((sum, {set}) => sum + (TEXTS_KB_OF[set] ?? TEXTS_KB), 0) *
          (LARGER[language] ?? 1) *
          BYTES_PER_KB,
      ),
    };
  });
}

const kB = (bytes: number): string => `${(bytes / BYTES_PER_KB).toFixed(2)} kB`.padStart(9);

/** The loader by itself: what it fetches is the domains' affair. */
const loaderRow = (): Row => ({
  name: 'zerotrip/cdn/auto.js',
  bytes: gzipped(['auto.js']),
  budget: BYTES_PER_KB,
});

const rows = [...domainRows(), loaderRow(), ...localeRows()];
const width = Math.max(...rows.map(({name}) => name.length));
console.log(`${'gzip -9, Lit included'.padEnd(width)}    figure    budget`);
for (const {name, bytes, budget} of rows) {
  const verdict = bytes > budget ? `  ${bytes - budget} bytes too many` : '';
  console.log(`${name.padEnd(width)} ${kB(bytes)} ${kB(budget)}${verdict}`);
}
process.exitCode = rows.some(({bytes, budget}) => bytes > budget) ? 1 : 0;
