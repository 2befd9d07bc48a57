import {ContextProvider} from '@lit/context';
import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import '../../src/portal/define.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {photoContext, type PhotoProvider} from '../../src/photo/photo.provider.js';
import {StandardLoader} from '../../src/photo/standard-loader.controller.js';
import type {PhotoStandard} from '../../src/photo/standard.model.js';
import {standard as card} from '../../src/photo/standards/cn-resident-id.data.js';

const named = (name: string): PhotoStandard => ({...card, name});

class Reader extends LitElement {
  static override properties = {
    standard: {},
    office: {},
    src: {},
    rules: {attribute: false},
    provider: {attribute: false},
  };
  declare standard: string | undefined;
  declare office: string | undefined;
  declare src: string | undefined;
  declare rules: unknown;
  declare provider: PhotoProvider | undefined;
  readonly loader = new StandardLoader(this);
  override render(): TemplateResult {
    const {error, isGeneral, isLoading, standard} = this.loader.state;
    const name = standard && (typeof standard.name === 'string' ? standard.name : 'the kit’s');
    const words = [isLoading && 'loading', error?.code, name, isGeneral && 'general'];
    return html`${words.filter(Boolean).join(', ') || 'nothing'}`;
  }
}
customElements.define('rules-reader', Reader);

class Around extends LitElement {
  readonly given = new ContextProvider(this, {
    context: photoContext,
    initialValue: {getStandard: async () => named('around')},
  });
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('rules-around', Around);

const reader = (page: Element): Reader => page.querySelector<Reader>('rules-reader')!;
const says = (page: Element, words: string) =>
  expect.poll(() => reader(page).shadowRoot?.textContent?.trim()).toBe(words);
const inline = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    slot: 'rules',
    textContent: text,
  });

let served: (url: string) => Response;
beforeEach(() => {
  served = (url) => Response.json(named(`at ${new URL(url).pathname}`));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => served(String(url)));
});
afterEach(() => vi.restoreAllMocks());

describe('Photo rules', () => {
  it('are none while nobody has named a document', async () => {
    await says(await fixture(html`<div><rules-reader></rules-reader></div>`), 'nothing');
  });

  const own: PhotoProvider = {getStandard: async () => named('own')};
  it.each([
    ['given', named('given'), 'inline', own, true, '/own'],
    ['inline', undefined, 'inline', own, true, '/own'],
    ['own', undefined, undefined, own, true, '/own'],
    ['around', undefined, undefined, undefined, true, '/own'],
    ['at /own/photo-standards/cn-resident-id', undefined, undefined, undefined, false, '/own'],
    ['at /api/photo-standards/cn-resident-id', undefined, undefined, undefined, false, undefined],
  ])('are those “%s”', async (words, rules, text, provider, hasContext, src) => {
    const element = document.createElement('rules-reader') as Reader;
    Object.assign(element, {standard: 'cn-resident-id', rules, provider, src});
    if (text) element.append(inline(JSON.stringify(named(text))));
    const around = html`<rules-around>${element}</rules-around>`;
    const page = await fixture(
      html`<div><zt-portal src="/api">${hasContext ? around : element}</zt-portal></div>`,
    );
    await says(page, words);
  });

  it('are the kit’s own without a back end', async () => {
    const page = await fixture(
      html`<div><rules-reader standard="cn-resident-id"></rules-reader></div>`,
    );
    await says(page, 'the kit’s');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are asked for with the office', async () => {
    const page = await fixture(
      html`<div>
        <rules-reader standard="cn-resident-id" office="donghu" src="/api"></rules-reader>
      </div>`,
    );
    await says(page, 'at /api/photo-standards/cn-resident-id');
    expect(String(vi.mocked(fetch).mock.calls[0]?.[0])).toMatch(/\?office=donghu$/);
  });

  it('are the kit’s, without complaint, where the back end has none', async () => {
    served = () => Response.json({code: 'not-found'}, {status: 404});
    const page = await fixture(
      html`<div><rules-reader standard="cn-resident-id" src="/api"></rules-reader></div>`,
    );
    await says(page, 'the kit’s');
  });

  it('are the general ones where the back end fails, until it works again', async () => {
    served = () => Response.json({}, {status: 500});
    const page = await fixture(
      html`<div><rules-reader standard="cn-resident-id" src="/api"></rules-reader></div>`,
    );
    await says(page, 'the kit’s, general');
    served = () => Response.json(named('back'));
    reader(page).loader.state.retry();
    await says(page, 'back');
  });

  it('that cannot be read give way to the general ones', async () => {
    const element = document.createElement('rules-reader') as Reader;
    element.standard = 'cn-resident-id';
    element.append(inline('{broken'));
    await says(await fixture(html`<div>${element}</div>`), 'the kit’s, general');
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('cn-resident-id'));
  });

  it('that nobody has are not found', async () => {
    served = () => Response.json({code: 'not-found'}, {status: 404});
    const page = await fixture(
      html`<div><rules-reader standard="xx-none" src="/api"></rules-reader></div>`,
    );
    await says(page, 'not-found');
  });

  it('of a document that was named before are not shown for another', async () => {
    const page = await fixture(
      html`<div><rules-reader standard="cn-resident-id"></rules-reader></div>`,
    );
    await says(page, 'the kit’s');
    reader(page).provider = {getStandard: () => new Promise(() => {})};
    reader(page).standard = 'us-passport-print';
    await says(page, 'loading');
  });

  it('are one and the same object until something changes, failures too', async () => {
    const page = await fixture(html`<div><rules-reader standard="xx-none"></rules-reader></div>`);
    const provider = {getStandard: () => Promise.reject(new TypeError('broken provider'))};
    reader(page).provider = provider;
    await says(page, 'unavailable');
    const {state} = reader(page).loader;
    reader(page).requestUpdate();
    await reader(page).updateComplete;
    expect(reader(page).loader.state).toBe(state);
    expect(state.error).toBeInstanceOf(ProviderError);
  });
});
