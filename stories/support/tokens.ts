import {portalStyles} from '../../src/portal/portal.styles.js';
import {tokenStyles} from '../../src/core/tokens.styles.js';

/** One public token, as the kit's own stylesheet has it. */
export interface Token {
  readonly name: string;
  /** What holds where a page sets nothing, in CSS. */
  readonly byDefault: string;
  readonly withMoreContrast: string | undefined;
  readonly inElderMode: string | undefined;
}

/** What follows `var(--zt-…,` up to the parenthesis that closes it. */
function fallbackAt(css: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < css.length) {
    if (css[end] === '(') depth++;
    if (css[end] === ')') depth--;
    end++;
  }
  // The private name of a token resolves the public one, which is the one a page knows.
  return css
    .slice(start, end - 1)
    .trim()
    .replaceAll('--_', '--zt-');
}

/** The last default each token has in a piece of CSS. */
function defaultsIn(css: string): Map<string, string> {
  const uses = [...css.matchAll(/var\((--zt-[\w-]+),/g)];
  return new Map(uses.map((use) => [use[1] ?? '', fallbackAt(css, use.index + use[0].length)]));
}

/** Every token a page can set, read from the stylesheets themselves, so that no list can go stale. */
export function publicTokens(): readonly Token[] {
  const [usual = '', contrast = ''] = tokenStyles.cssText.split('@media (prefers-contrast: more)');
  const more = defaultsIn(contrast);
  const elder = new Map(
    [...portalStyles.cssText.matchAll(/(--zt-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value]) => [
      name,
      value,
    ]),
  );
  return [...defaultsIn(usual)].map(([name, byDefault]) => ({
    name,
    byDefault,
    withMoreContrast: more.get(name),
    inElderMode: elder.get(name),
  }));
}

/** What each token is for. */
export const purposes: Readonly<Record<string, string>> = {
  '--zt-text': 'What is read',
  '--zt-text-muted': 'What is read second; still 4.5:1',
  '--zt-surface': 'Ground of fields, cards and days',
  '--zt-surface-subtle': 'Ground of notices and of what is closed',
  '--zt-line': 'Lines that only divide',
  '--zt-control-line': 'Edges of what can be pressed or filled in; at least 3:1',
  '--zt-accent': 'The primary button, links, what is chosen',
  '--zt-on-accent': 'Words on the accent',
  '--zt-accent-subtle': 'Ground of a chosen card',
  '--zt-success': 'It worked; always beside a word',
  '--zt-warning': 'Look here; always beside a word',
  '--zt-danger': 'It is wrong; always beside a word',
  '--zt-focus': 'The outline of what has the focus; at least 3:1',
  '--zt-space': 'Between two things of a step',
  '--zt-target': 'Least height and width of what can be pressed',
  '--zt-radius': 'Corners',
  '--zt-line-width': 'Edges of controls',
  '--zt-focus-width': 'Outline of the focus',
  '--zt-motion': 'How long a movement lasts; 0 with reduced motion',
  '--zt-font-size-min': 'Least size of the widget’s 1em, however small the page is',
};
