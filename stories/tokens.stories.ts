import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {publicTokens, type Said, type Token} from './support/tokens.js';

/** Every token a page can set, with what holds where it sets none. */
const meta: Meta = {title: 'Guides/Tokens', tags: ['!autodocs']};

export default meta;

const swatch = (background: string) =>
  html`<span
    aria-hidden="true"
    style=${styleMap({
      background,
      border: '1px solid',
      display: 'inline-block',
      inlineSize: '2.5em',
      blockSize: '1.5em',
      verticalAlign: 'middle',
      forcedColorAdjust: 'none',
    })}
  ></span>`;

const value = (said: Said | undefined) =>
  said &&
  html`${said.colour ? swatch(said.colour) : nothing}
    <code style="white-space: nowrap">${said.text}</code>`;

const COLUMNS = ['light', 'dark', 'lightMore', 'darkMore', 'elder'] as const;

const HEADINGS = [
  'Token',
  'For',
  'By default',
  'In a dark page',
  'More contrast',
  'More contrast, dark',
  'Elder mode',
];

const row = (token: Token) =>
  html`<tr>
    <th scope="row" style="text-align: start; white-space: nowrap"><code>${token.name}</code></th>
    <td style="min-inline-size: 14em">${token.purpose}</td>
    ${COLUMNS.map((column) => html`<td>${value(token[column])}</td>`)}
  </tr>`;

/** What stays empty is as it is by default. A name instead of a value: it follows that token. */
export const EveryToken: StoryObj = {
  render: () =>
    html`<div tabindex="0" role="region" aria-label="Tokens" style="overflow-x: auto">
      <table cellpadding="6">
        <thead>
          <tr>
            ${HEADINGS.map((name) => html`<th scope="col" style="text-align: start">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${publicTokens().map(row)}
        </tbody>
      </table>
    </div>`,
  play: ({canvasElement}) => {
    const unexplained = publicTokens().filter(({purpose}) => !purpose);
    if (unexplained.length > 0)
      throw new Error(`No word on ${unexplained.map(({name}) => name).join(', ')}`);
    if (canvasElement.querySelectorAll('tbody tr').length < 20)
      throw new Error('Tokens are missing');
  },
};
