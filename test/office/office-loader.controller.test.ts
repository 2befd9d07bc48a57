import {ContextProvider} from '@lit/context';
import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import '../../src/portal/define.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {OfficeLoader} from '../../src/office/office-loader.controller.js';
import type {Office} from '../../src/office/office.model.js';
import {officeContext, type OfficeProvider} from '../../src/office/office.provider.js';
import {patience, script} from './hours-harness.js';

const named = (name: string): Office => ({...linhuOffices('en')[0]!, name});
const giving = (name: string): OfficeProvider => ({getOffice: async () => named(name)});

class Reader extends LitElement {
  static override properties = {
    office: {},
    src: {},
    data: {attribute: false},
    own: {attribute: false},
  };
  declare office: string | undefined;
  declare src: string | undefined;
  declare data: unknown;
  declare own: OfficeProvider | undefined;
  readonly loader = new OfficeLoader(
    this,
    () => 'en',
    () => this.own,
  );
  override render(): TemplateResult {
    const {error, isLoading, office} = this.loader.state;
    return html`${office?.name ?? error?.code ?? (isLoading ? 'loading' : 'nothing')}`;
  }
}
customElements.define('office-reader', Reader);

class Around extends LitElement {
  readonly given = new ContextProvider(this, {
    context: officeContext,
    initialValue: giving('around'),
  });
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('office-around', Around);

const says = (page: Element, words: string) =>
  expect
    .poll(() => page.querySelector('office-reader')?.shadowRoot?.textContent?.trim(), patience)
    .toBe(words);

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) =>
    Response.json(named(`at ${new URL(String(url)).pathname}`)),
  );
});
afterEach(() => vi.restoreAllMocks());

describe('An office', () => {
  it('is none while nobody has named one', async () => {
    await says(await fixture(html`<div><office-reader></office-reader></div>`), 'nothing');
  });

  it.each([
    ['given', {data: named('given'), own: giving('own'), src: '/own'}, 'inline', true],
    ['inline', {own: giving('own'), src: '/own'}, 'inline', true],
    ['own', {own: giving('own'), src: '/own'}, undefined, true],
    ['around', {src: '/own'}, undefined, true],
    ['at /own/offices/donghu', {src: '/own'}, undefined, false],
    ['at /api/offices/donghu', {}, undefined, false],
  ])('is the one “%s”', async (words, properties, inline, hasContext) => {
    const element = document.createElement('office-reader');
    Object.assign(element, {office: 'donghu'}, properties);
    if (inline) element.append(script('application/json', named(inline), 'office'));
    const around = html`<office-around>${element}</office-around>`;
    const page = await fixture(
      html`<div><zt-portal src="/api">${hasContext ? around : element}</zt-portal></div>`,
    );
    await says(page, words);
  });

  it('that was named before is not shown for another', async () => {
    const page = await fixture(
      html`<div><office-reader office="donghu" .own=${giving('own')}></office-reader></div>`,
    );
    await says(page, 'own');
    const reader = page.querySelector('office-reader') as Reader;
    reader.own = {getOffice: () => new Promise(() => undefined)};
    reader.office = 'xingang';
    await says(page, 'loading');
  });

  it('is asked for again by whoever left before the answer, and came back', async () => {
    const signals: AbortSignal[] = [];
    const own: OfficeProvider = {
      getOffice: (_id, {signal}) => {
        signals.push(signal);
        return signals.length > 1 ? Promise.resolve(named('back')) : new Promise(() => undefined);
      },
    };
    const page = await fixture(
      html`<div><office-reader office="donghu" .own=${own}></office-reader></div>`,
    );
    await says(page, 'loading');
    const reader = page.querySelector('office-reader') as Reader;
    reader.remove();
    expect(signals.map(({aborted}) => aborted)).toEqual([true]);
    await reader.updateComplete;
    page.append(reader);
    await says(page, 'back');
    expect(signals).toHaveLength(2);
  });

  it('fails as one and the same object, whatever a provider throws, until it is asked again', async () => {
    const broken: OfficeProvider = {getOffice: () => Promise.reject(new TypeError('broken'))};
    const page = await fixture(
      html`<div><office-reader office="donghu" .own=${broken}></office-reader></div>`,
    );
    await says(page, 'unavailable');
    const reader = page.querySelector('office-reader') as Reader;
    const {state} = reader.loader;
    reader.requestUpdate();
    await reader.updateComplete;
    expect(reader.loader.state).toBe(state);
    reader.own = giving('mended');
    await says(page, 'mended');
  });
});
