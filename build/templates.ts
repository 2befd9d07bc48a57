import {createHash} from 'node:crypto';
import ts from 'typescript';
import type {Plugin} from 'vite';

/** A literal piece of a tagged template: what stands between two expressions. */
interface Piece {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** CSS without comments and needless space; what stands in quotes stays as it is. */
const minifyCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*|(: )|\s+/g, (_all, quoted, mark, colon) =>
      String(quoted ?? mark ?? (colon ? ':' : ' ')),
    )
    .replace(/;}/g, '}')
    .replace(/(?<=[\w\])*]) > (?=[\w:.[*])/g, '>')
    .replace(/(?<=[\s:(,])0\./g, '.');

const BLOCK = '</?(?:div|p|[uod]l|li|d[td]|form|fieldset|legend|label)\\b[^<>]*>';
const BESIDE_BLOCKS = new RegExp(`(?<=>) (?=${BLOCK})|(?<=${BLOCK}) (?=<)`, 'g');

/** HTML with one space where there were many, and none between blocks, where none is drawn. */
const minifyHtml = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\/) >/g, '>')
    .replace(BESIDE_BLOCKS, '');

const MINIFIERS: Readonly<Record<string, (text: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

/** The literal pieces of each tagged template, the last one first. */
function templatePieces(code: string): Piece[] {
  const pieces: Piece[] = [];
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const {template} = node;
      const literals = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({literal}) => literal)]
        : [template];
      for (const literal of literals) {
        const closing = code[literal.end - 1] === '`' ? 1 : 2;
        const [start, end] = [literal.getStart(file) + 1, literal.end - closing];
        pieces.push({tag: node.tag.getText(file), start, end});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pieces.sort((a, b) => b.start - a.start);
}

const PRIVATE_PROPERTY = /--_[\w-]+/g;

/**
 * `--_surface-subtle` → `--_s7`. Drawn from the name alone, so that elements of two versions of the
 * kit, one inside the other, never mean different things by one name.
 *
 * @throws Error where two names would become one.
 */
function shortNames(): (text: string) => string {
  const owners = new Map<string, string>();
  const shorten = (name: string): string => {
    const short = `--_${createHash('sha1').update(name).digest('base64url').slice(0, 2)}`;
    const owner = owners.get(short) ?? name;
    if (owner !== name) throw new Error(`${owner} and ${name} are both ${short}: rename one`);
    owners.set(short, owner);
    return short;
  };
  return (text) => text.replace(PRIVATE_PROPERTY, shorten);
}

/** Bundlers leave template texts alone. Only for the CDN: hydration compares them with the server's. */
export function templates(): Plugin {
  const shorten = shortNames();
  return {
    name: 'zerotrip-templates',
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler: (code) =>
        shorten(
          templatePieces(code).reduce((text, {tag, start, end}) => {
            const minify = MINIFIERS[tag];
            return minify
              ? text.slice(0, start) + minify(text.slice(start, end)) + text.slice(end)
              : text;
          }, code),
        ),
    },
  };
}
