import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {publicTokens, purposes, type Token} from './support/tokens.js';

/** Every token a page can set, with what holds where it sets none. */
const meta: Meta = {title: 'Guides/Tokens', tags: ['!autodocs']};

export default meta;

const isColour = (value: string) => /^(light-dark\(|#|var\(--zt-accent)/.test(value);

const swatch = (value: string, scheme: 'light' | 'dark') => {
  const colour = value.replace('var(--zt-accent)', 'light-dark(#1257b8, #8abaff)');
  return html`<span
    aria-hidden="true"
    style="display: inline-block; inline-size: 2.5em; block-size: 1.5em; vertical-align: middle;
      border: 1px solid; color-scheme: only ${scheme}; background: ${colour}"
  ></span>`;
};

const value = (css: string | undefined) => {
  if (!css) return nothing;
  const swatches = isColour(css) ? [swatch(css, 'light'), ' ', swatch(css, 'dark')] : nothing;
  return html`${swatches} <code style="white-space: nowrap">${css}</code>`;
};

const row = ({name, byDefault, withMoreContrast, inElderMode}: Token) =>
  html`<tr>
    <th scope="row" style="text-align: start; white-space: nowrap"><code>${name}</code></th>
    <td>${purposes[name]}</td>
    <td>${value(byDefault)}</td>
    <td>${value(withMoreContrast)}</td>
    <td>${value(inElderMode)}</td>
  </tr>`;

/** Colours show their light value first, their dark one second. */
export const EveryToken: StoryObj = {
  render: () =>
    html`<table cellpadding="6">
      <thead>
        <tr>
          ${['Token', 'For', 'By default', 'More contrast', 'Elder mode'].map(
            (name) => html`<th scope="col" style="text-align: start">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${publicTokens().map(row)}
      </tbody>
    </table>`,
  play: () => {
    const names = publicTokens().map(({name}) => name);
    const unexplained = names.filter((name) => !purposes[name]);
    const gone = Object.keys(purposes).filter((name) => !names.includes(name));
    if (unexplained.length + gone.length > 0)
      throw new Error(`purposes is not the kit's list: ${[...unexplained, ...gone].join(', ')}`);
  },
};
