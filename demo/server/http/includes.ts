import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';

/** Three directives of server-side includes, as Apache's mod_include and nginx have them. */
const DIRECTIVE = /<!--#(include|set|echo)\s+(.*?)\s*-->/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/** What was set so far on a page. */
type Variables = Map<string, string>;

const attributesOf = (text: string): Variables =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));

/** A part of the pages, which stands in their own folder. */
function partOf(folder: string, virtual: string): Promise<string> {
  const path = normalize(virtual);
  if (!path.startsWith('/') || path.includes('..')) throw new Error(`No part: ${virtual}`);
  return readFile(join(folder, path), 'utf8');
}

async function carryOut(
  [, name, text = '']: RegExpExecArray,
  folder: string,
  variables: Variables,
): Promise<string> {
  const attributes = attributesOf(text);
  const valueOf = (attribute: string) => attributes.get(attribute) ?? '';
  if (name === 'include') {
    return withIncludes(await partOf(folder, valueOf('virtual')), folder, variables);
  }
  if (name === 'echo') return variables.get(valueOf('var')) ?? '';
  variables.set(valueOf('var'), valueOf('value'));
  return '';
}

/**
 * A page with its server-side includes carried out, so that header and footer are written once and any
 * web server can serve the same files: `include virtual="/frame/zh/top.inc"`,
 * `set var="other" value="/en/"`, `echo var="other"`.
 *
 * @param folder - Where paths of `virtual` begin.
 */
export async function withIncludes(
  html: string,
  folder: string,
  variables: Variables = new Map(),
): Promise<string> {
  let page = '';
  let at = 0;
  // In order: what is set counts for what comes after.
  for (const directive of html.matchAll(DIRECTIVE)) {
    page += html.slice(at, directive.index) + (await carryOut(directive, folder, variables));
    at = directive.index + directive[0].length;
  }
  return page + html.slice(at);
}
