import {tokenStyles} from '../src/core/tokens.styles.js';

/** The rules below a sheet or a rule, however deep. */
const rulesWithin = (parent: CSSStyleSheet | CSSGroupingRule): CSSRule[] =>
  [...parent.cssRules].flatMap((rule) =>
    rule instanceof CSSGroupingRule ? [rule, ...rulesWithin(rule)] : [rule],
  );

const whenMore = (tokenStyles.styleSheet ? rulesWithin(tokenStyles.styleSheet) : []).filter(
  (rule): rule is CSSMediaRule =>
    rule instanceof CSSMediaRule && rule.media.mediaText === '(prefers-contrast: more)',
);

/**
 * Shows what a person sees who asked the system for more contrast. No page can switch that
 * preference, so the very rules that wait for it are applied.
 */
export function preferContrast(more: boolean): void {
  for (const {media} of whenMore) media.mediaText = more ? 'all' : '(prefers-contrast: more)';
}
