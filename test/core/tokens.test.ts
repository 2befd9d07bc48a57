import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {cdp} from 'vitest/browser';
import {tokenStyles} from '../../src/core/tokens.styles.js';

class Swatch extends LitElement {
  static override readonly styles = [tokenStyles];
  override render() {
    return html`<span></span>`;
  }
}
customElements.define('tokens-swatch', Swatch);

type Features = readonly {name: string; value: string}[];
const emulate = (features: Features) =>
  (cdp() as unknown as {send(method: string, params: object): Promise<void>}).send(
    'Emulation.setEmulatedMedia',
    {features},
  );
const more: Features = [{name: 'prefers-contrast', value: 'more'}];
const plain: Features = [{name: 'prefers-contrast', value: 'no-preference'}];

afterEach(() => emulate(plain));

/** Luminance as WCAG 2 defines it, of a computed `rgb(…)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].map(([digits]) => {
    const part = Number(digits) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of a token as it ends up on the page. */
function colorIn(swatch: Swatch, token: string): string {
  const probe = swatch.shadowRoot!.querySelector('span')!;
  probe.style.color = `var(--_${token})`;
  const {color} = getComputedStyle(probe);
  expect(color).toMatch(/^rgb\(/);
  return color;
}

const swatchIn = (scheme: string, css = '') =>
  fixture<HTMLElement>(
    html`<div style="color-scheme: ${scheme}; ${css}"><tokens-swatch></tokens-swatch></div>`,
  ).then((page) => page.querySelector<Swatch>('tokens-swatch')!);

const READ = 4.5;
const SEEN = 3;
const surfaces = ['surface', 'surface-subtle', 'accent-subtle'];
const on = (text: string, grounds: readonly string[], least: number) =>
  grounds.map((ground) => [text, ground, least] as const);

/** What is written or drawn on what, and how much it has to differ. */
const pairs = [
  ...on('text', surfaces, READ),
  ...on('text-muted', surfaces, READ),
  ...on('accent', surfaces, READ),
  ...on('on-accent', ['accent'], READ),
  ...['success', 'warning', 'danger'].flatMap((each) =>
    on(each, ['surface', 'surface-subtle'], READ),
  ),
  ...on('control-line', ['surface', 'surface-subtle'], SEEN),
  ...on('focus', surfaces, SEEN),
];

const looks = [
  ['light', plain],
  ['dark', plain],
  ['light', more],
  ['dark', more],
] as const;

describe.each(looks)('in a %s page with %j', (scheme, features) => {
  it.each(pairs)('%s on %s differs enough: %d to 1', async (text, ground, least) => {
    await emulate(features);
    const swatch = await swatchIn(scheme);
    expect(contrast(colorIn(swatch, text), colorIn(swatch, ground))).toBeGreaterThanOrEqual(least);
  });
});

describe('the tokens', () => {
  it('differ between light and dark, and black and white is all that more contrast leaves', async () => {
    const grounds = async (scheme: string) => colorIn(await swatchIn(scheme), 'surface');
    expect(await grounds('light')).toBe('rgb(255, 255, 255)');
    expect(await grounds('dark')).toBe('rgb(20, 24, 29)');
    await emulate(more);
    expect(await grounds('dark')).toBe('rgb(0, 0, 0)');
    const swatch = await swatchIn('dark');
    for (const token of ['text', 'text-muted', 'line', 'control-line']) {
      expect([token, colorIn(swatch, token)]).toEqual([token, 'rgb(255, 255, 255)']);
    }
  });

  it('are the page’s where it sets them, in every look', async () => {
    for (const [scheme, features] of looks) {
      await emulate(features);
      const swatch = await swatchIn(scheme, '--zt-accent: rgb(1, 2, 3)');
      expect(colorIn(swatch, 'accent')).toBe('rgb(1, 2, 3)');
      expect(colorIn(swatch, 'focus')).toBe('rgb(1, 2, 3)');
    }
  });

  it('measure contrast as WCAG does', () => {
    expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
    expect(contrast('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).toBeCloseTo(4.48, 2);
  });
});
