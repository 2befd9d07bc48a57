/// <reference types="vite/client" />
import type {CSSResultOrNative, LitElement} from 'lit';
import {createElement as h, type CSSProperties, type ReactElement, type ReactNode} from 'react';
import {domainOf} from './manifest.js';
import {table} from './table.js';
import {publicTokens, type Said, type Token} from './tokens.js';

/** Styles that an element adopts later, with a sheet of its own, are in its domain's files. */
const files = Object.entries(
  import.meta.glob<string>('../../src/*/**/*.styles.ts', {
    eager: true,
    import: 'default',
    query: '?raw',
  }),
);

const textOf = (styles: CSSResultOrNative): string => ('cssText' in styles ? styles.cssText : '');

/** The tokens that an element's styles ask for. */
function tokensOf(tag: string): readonly Token[] {
  const {elementStyles = []} = (customElements.get(tag) ?? {}) as Partial<typeof LitElement>;
  if (elementStyles.length === 0) return [];
  const later = files.filter(([path]) => path.includes(`/src/${domainOf(tag)}/`));
  const styles = [...elementStyles.map(textOf), ...later.map(([, text]) => text)].join();
  const used = new Set(Array.from(styles.matchAll(/var\((--_[a-z-]+)\)/g), ([, name]) => name));
  return publicTokens().filter(({name}) => used.has(name.replace('--zt-', '--_')));
}

const swatch = (background: string): CSSProperties => ({
  background,
  border: '1px solid',
  display: 'inline-block',
  inlineSize: '2em',
  blockSize: '1.2em',
  marginInlineEnd: '0.5em',
  verticalAlign: 'middle',
});

const value = ({colour, text}: Said): ReactNode =>
  h(
    'span',
    {style: {whiteSpace: 'nowrap'}},
    colour && h('span', {style: swatch(colour)}),
    h('code', null, text),
  );

const row = ({name, purpose, light, dark, elder}: Token): readonly ReactNode[] => [
  h('code', {style: {whiteSpace: 'nowrap'}}, name),
  purpose,
  ...[light, dark, elder].map((said) => said && value(said)),
];

/** The tokens that an element follows, read from its own styles, with what holds where none is set. */
export function Tokens({of: tag}: {readonly of: string}): ReactElement {
  const tokens = tokensOf(tag);
  return tokens.length > 0
    ? table(['Token', 'For', 'By default', 'Dark page', 'Elder mode'], tokens.map(row))
    : h('p', null, 'None: it draws nothing.');
}
