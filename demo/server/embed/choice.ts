import {version} from '../../../src/core/version.js';
import {cdnFile, cdnModules} from '../../embed/cdn-modules.js';
import type {Choice} from '../../embed/lines.js';
import type {Wish} from './wish.js';

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
    look: look ? {name: look, sheet: cdnFile(folder, base, `looks/${look}.css`)} : undefined,
  };
}
