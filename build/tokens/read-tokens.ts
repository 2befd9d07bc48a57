import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {defineConfig, parse, type TokenNormalized} from '@terrazzo/parser';

/** One token as CSS has it. */
export interface Token {
  /** What follows `--zt-`: `text-muted`. */
  readonly name: string;
  readonly value: string;
  /** The name of the token that this one is the same as. */
  readonly alias: string | undefined;
  readonly description: string | undefined;
}

/** Tokens by name, in the order of their files. */
export type Tokens = ReadonlyMap<string, Token>;

/** Which file of each modifier in `zerotrip.resolver.json` holds. */
export interface Circumstances {
  readonly appearance?: 'dark' | 'dark-more-contrast' | 'light-more-contrast';
  readonly medium?: 'print';
  readonly mode?: 'elder';
}

/** `color.text-muted` and `dark.color.text-muted` are both `text-muted`. */
const nameOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** The format knows lengths in px and rem only; what follows the text's size says so beside it. */
function unitOf({$extensions}: TokenNormalized): string {
  const unit = $extensions?.['zerotrip.unit'];
  return typeof unit === 'string' ? unit : '';
}

const short = (hex: string): string => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

function cssOf(token: TokenNormalized): string {
  switch (token.$type) {
    case 'color': {
      const {components, hex} = token.$value;
      const written = components.map((part) => Math.round(Number(part) * 255));
      const fromParts = `#${written.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      if (hex !== fromParts) throw new Error(`${token.id}: ${hex} and its components differ`);
      return short(hex);
    }
    case 'dimension':
    case 'duration': {
      const {unit, value} = token.$value;
      return `${value}${value === 0 && token.$type === 'dimension' ? '' : unit}`;
    }
    case 'number':
      return `${token.$value}${unitOf(token)}`;
    default:
      throw new Error(`${token.id}: a ${token.$type} is no token of the kit`);
  }
}

const cssToken = (token: TokenNormalized): Token => ({
  name: nameOf(token.id),
  value: cssOf(token),
  alias: token.aliasOf && nameOf(token.aliasOf),
  description: token.$description,
});

const byName = (tokens: Iterable<TokenNormalized>): Tokens =>
  new Map([...tokens].map(cssToken).map((token) => [token.name, token]));

async function parsed(path: string): ReturnType<typeof parse> {
  const filename = pathToFileURL(path);
  const config = defineConfig(
    {plugins: [], tokens: [filename.href]},
    {cwd: new URL('.', filename)},
  );
  return parse([{filename, src: await readFile(path, 'utf8')}], {
    config,
    req: (url) => readFile(url, 'utf8'),
  });
}

/** What holds in some circumstances. */
export type TokensWhen = (when: Circumstances) => Tokens;

/** A token that nothing reads is a slip of the pen. */
function refuseUnknown(tokens: Tokens, known: Tokens, where: string): void {
  const unknown = [...tokens.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`${where}: the kit has no token ${unknown.join(', ')}`);
}

/** Reads the kit's own tokens (DTCG 2025.10). */
export async function readTokens(resolver: string): Promise<TokensWhen> {
  const {resolver: found} = await parsed(resolver);
  const known = byName(Object.values(found.apply({})));
  return (when) => {
    const tokens = byName(Object.values(found.apply({...when})));
    refuseUnknown(tokens, known, JSON.stringify(when));
    return tokens;
  };
}

/** A portal's look: light and dark colours, and sizes. */
export interface Look {
  readonly description: string;
  readonly light: Tokens;
  readonly dark: Tokens;
  readonly size: Tokens;
}

/** Reads a look, one file with the groups `light`, `dark` and `size`; it may set what `known` has. */
export async function readLook(path: string, known: Tokens): Promise<Look> {
  const {tokens} = await parsed(path);
  const group = (name: string): Tokens => {
    const own = byName(Object.values(tokens).filter(({id}) => id.startsWith(`${name}.`)));
    refuseUnknown(own, known, path);
    return own;
  };
  const {$description = ''} = JSON.parse(await readFile(path, 'utf8')) as {$description?: string};
  return {
    description: $description,
    light: group('light'),
    dark: group('dark'),
    size: group('size'),
  };
}
