import type {Circumstances, Look, Token, TokensWhen} from './read-tokens.js';

const WHERE_LIGHT_DARK = '@supports (color: light-dark(#000, #fff))';

const rule = (selector: string, lines: readonly string[]): string =>
  lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}` : '';

const isSame = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.value === other?.value && one?.alias === other?.alias;

/** One value where light and dark have the same, or else a pair of which the page's scheme chooses. */
function pairOf(light: Token, dark: Token): string {
  if (light.alias) return `var(--_${light.alias})`;
  return light.value === dark.value ? light.value : `light-dark(${light.value}, ${dark.value})`;
}

/** `--_text: var(--zt-text, #1b1f24);` */
const resolving = ({name}: Token, value: string): string =>
  `--_${name}: var(--zt-${name}, ${value});`;

/** What more contrast makes one with another colour no longer follows the page's own. */
const givingWay = (light: Token, dark: Token): string =>
  light.alias ? `--_${light.name}: ${pairOf(light, dark)};` : resolving(light, pairOf(light, dark));

/** The tokens that a circumstance changes in a light page or in a dark one, as pairs of both. */
function changedPairs(
  tokens: TokensWhen,
  light: Circumstances,
  dark: Circumstances,
): [Token, Token][] {
  const [before, beforeDark] = [tokens({}), tokens({appearance: 'dark'})];
  const [after, afterDark] = [tokens(light), tokens(dark)];
  return [...after.values()].flatMap((token): [Token, Token][] => {
    const {name} = token;
    const inDark = afterDark.get(name)!;
    const isChanged = !isSame(before.get(name), token) || !isSame(beforeDark.get(name), inDark);
    // What is another one by itself changes with that one.
    return isChanged && !before.get(name)?.alias ? [[token, inDark]] : [];
  });
}

/** Resolves the public tokens to private ones, as colour scheme, contrast and paper ask for. */
export function hostCss(tokens: TokensWhen): string {
  const dark = tokens({appearance: 'dark'});
  const scheme = [...tokens({}).values()]
    .map((token) => [token, dark.get(token.name)!] as const)
    .filter(([one, other]) => !one.alias && !isSame(one, other));
  const more = changedPairs(
    tokens,
    {appearance: 'light-more-contrast'},
    {appearance: 'dark-more-contrast'},
  );
  const print = changedPairs(tokens, {medium: 'print'}, {appearance: 'dark', medium: 'print'});
  return [
    `/* stylelint-disable-next-line no-duplicate-selectors -- made, not written */
${rule(
  ':host',
  [...tokens({}).values()].map((each) => resolving(each, pairOf(each, each))),
)}`,
    rule(WHERE_LIGHT_DARK, [
      rule(
        ':host',
        scheme.map((pair) => resolving(pair[0], pairOf(...pair))),
      ),
      '',
      rule('@media (prefers-contrast: more)', [
        rule(
          ':host',
          more.map((pair) => givingWay(...pair)),
        ),
      ]),
    ]),
    rule('@media print', [
      rule(
        ':host',
        print.map(([{name, value}]) => `--_${name}: ${value};`),
      ),
    ]),
  ].join('\n\n');
}

const setting = ({name}: Token, value: string): string => `--zt-${name}: ${value};`;

/** The public tokens that elder mode sets. */
export function elderCss(tokens: TokensWhen): string {
  const usual = tokens({});
  const elder = [...tokens({mode: 'elder'}).values()];
  return elder
    .filter((token) => !isSame(usual.get(token.name), token))
    .map((token) => setting(token, token.value))
    .join('\n');
}

/** A look as a page links it: all of it on `:root`. */
export function lookCss({dark, description, light, size}: Look): string {
  const pairs = [...light.values()].map((token) =>
    setting(token, pairOf(token, dark.get(token.name) ?? token)),
  );
  return `${[
    `/* ${description} */`,
    rule(
      ':root',
      [...light.values(), ...size.values()].map((each) => setting(each, each.value)),
    ),
    '',
    rule(WHERE_LIGHT_DARK, [rule(':root', pairs)]),
  ].join('\n')}\n`;
}
