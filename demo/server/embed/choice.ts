import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {version} from '../../../src/core/version.js';
import {cdnModules} from '../../embed/cdn-modules.js';
import type {Choice} from '../../embed/lines.js';
import type {Wish} from './wish.js';

/** What `integrity` says of a file of the CDN build. */
function integrityOf(folder: string, file: string): string {
  const sums = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<
    string,
    string
  >;
  const sum = sums[file];
  if (!sum) throw new Error(`integrity.json says nothing about ${file}`);
  return sum;
}

const lookOf = (folder: string, base: string, name: string): Choice['look'] => ({
  name,
  sheet: {href: `${base}looks/${name}.css`, integrity: integrityOf(folder, `looks/${name}.css`)},
});

/**
 * The choice that the lines are made of.
 *
 * @param folder - The CDN build.
 */
export function choiceOf(wish: Wish, folder: string): Choice {
  const {attributes, base, fallback, lang, look, mode, src, widget} = wish;
  return {
    tag: widget.tag,
    attributes,
    portal: {src, lang, ...(mode && {mode})},
    fallback,
    domains: widget.domains,
    version,
    ...cdnModules(folder, base, widget.domains),
    look: look ? lookOf(folder, base, look) : undefined,
  };
}
