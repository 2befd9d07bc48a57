import dark from '../../tokens/dark.tokens.json';
import darkMore from '../../tokens/dark-more-contrast.tokens.json';
import elder from '../../tokens/elder.tokens.json';
import light from '../../tokens/light.tokens.json';
import lightMore from '../../tokens/light-more-contrast.tokens.json';
import sizes from '../../tokens/sizes.tokens.json';
import sizesMore from '../../tokens/sizes-more-contrast.tokens.json';

/** A token of the DTCG format, as far as ours use it. */
interface DtcgToken {
  readonly $value:
    string | number | {readonly hex: string} | {readonly value: number; readonly unit: string};
  readonly $description?: string;
  readonly $extensions?: {readonly 'zerotrip.unit'?: string};
}

type Group = Readonly<Record<string, unknown>>;

const tokenIn = (group: Group, name: string): DtcgToken | undefined =>
  group[name] as DtcgToken | undefined;

/** What a token says: a colour, a size, or the name of the token that it follows. */
export interface Said {
  readonly text: string;
  readonly colour?: string;
}

function said(token: DtcgToken | undefined): Said | undefined {
  if (!token) return undefined;
  const {$extensions, $value: value} = token;
  if (typeof value === 'string') return {text: `--zt-${value.replace(/^\{\w+\.|\}$/g, '')}`};
  if (typeof value === 'number') return {text: `${value}${$extensions?.['zerotrip.unit'] ?? ''}`};
  if ('hex' in value) return {text: value.hex, colour: value.hex};
  return {text: `${value.value} ${value.unit}`};
}

/** One public token, as `tokens/` has it. */
export interface Token {
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  readonly light: Said | undefined;
  readonly dark: Said | undefined;
  readonly lightMore: Said | undefined;
  readonly darkMore: Said | undefined;
  readonly elder: Said | undefined;
}

const purposeOf = (token: DtcgToken | undefined): string => token?.$description ?? '';

const colour = (name: string): Token => ({
  name: `--zt-${name}`,
  purpose: purposeOf(tokenIn(light.color, name)),
  light: said(tokenIn(light.color, name)),
  dark: said(tokenIn(dark.color, name)),
  lightMore: said(tokenIn(lightMore.color, name)),
  darkMore: said(tokenIn(darkMore.color, name)),
  elder: undefined,
});

const size = (name: string): Token => ({
  name: `--zt-${name}`,
  purpose: purposeOf(tokenIn(sizes.size, name)),
  light: said(tokenIn(sizes.size, name)),
  dark: undefined,
  lightMore: said(tokenIn(sizesMore.size, name)),
  darkMore: undefined,
  elder: said(tokenIn(elder.size, name)),
});

const names = (group: Group): string[] =>
  Object.keys(group).filter((name) => !name.startsWith('$'));

/** Every token a page can set, read from the source that the kit's styles are made from. */
export const publicTokens = (): readonly Token[] => [
  ...names(light.color).map(colour),
  ...names(sizes.size).map(size),
];
