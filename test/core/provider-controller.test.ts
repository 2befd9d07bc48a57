import {ContextProvider, createContext} from '@lit/context';
import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import '../../src/portal/define.js';
import {ProviderController} from '../../src/core/provider-controller.js';
import {watchListeners} from './context-watch.js';

/** A back end that only knows where it is. */
interface Place {
  readonly name: string;
}
const places = createContext<Place>(Symbol('places'));
const reach = vi.fn((src: string): Place => ({name: `at ${src}`}));

class Visitor extends LitElement {
  static override properties = {src: {}, provider: {attribute: false}};
  declare src: string | undefined;
  declare provider: Place | undefined;
  readonly source = new ProviderController(this, places, reach);
  override render(): TemplateResult {
    const {mode, kiosk} = this.source.portal;
    return html`${this.source.value?.name ?? 'nowhere'}, ${mode}${kiosk ? ', kiosk' : ''}`;
  }
}
customElements.define('provider-visitor', Visitor);

class Around extends LitElement {
  readonly given = new ContextProvider(this, {context: places, initialValue: {name: 'around'}});
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('provider-around', Around);

const said = async (root: Element): Promise<string | undefined> => {
  const visitor = root.querySelector<Visitor>('provider-visitor') ?? (root as Visitor);
  await root.querySelector('zt-portal')?.updateComplete;
  await visitor.updateComplete;
  return visitor.shadowRoot?.textContent?.trim();
};

const own = {name: 'own'};
afterEach(() => {
  vi.restoreAllMocks();
  reach.mockClear();
});

describe('where data comes from', () => {
  it('is nowhere while nobody has said it', async () => {
    expect(await said(await fixture(html`<provider-visitor></provider-visitor>`))).toBe(
      'nowhere, standard',
    );
  });

  it.each([
    ['own', own, true, '/own', '/portal'],
    ['around', undefined, true, '/own', '/portal'],
    ['at /own', undefined, false, '/own', '/portal'],
    ['at /portal', undefined, false, undefined, '/portal'],
    ['own', own, false, undefined, '/portal'],
    ['around', undefined, true, undefined, '/portal'],
  ])('is “%s”', async (name, provider, hasContext, src, portalSrc) => {
    const visitor = document.createElement('provider-visitor') as Visitor;
    visitor.provider = provider;
    visitor.src = src;
    const around = html`<provider-around>${visitor}</provider-around>`;
    const page = await fixture(
      html`<div><zt-portal src=${portalSrc}>${hasContext ? around : visitor}</zt-portal></div>`,
    );
    expect(await said(page)).toBe(`${name}, standard`);
  });

  it('follows each step down when the better one is taken away', async () => {
    const page = await fixture(
      html`<div>
        <zt-portal src="/portal"
          ><provider-visitor src="/own" .provider=${own}></provider-visitor
        ></zt-portal>
      </div>`,
    );
    expect(await said(page)).toBe('own, standard');
    const visitor = page.querySelector('provider-visitor') as Visitor;
    visitor.provider = undefined;
    expect(await said(page)).toBe('at /own, standard');
    visitor.src = undefined;
    expect(await said(page)).toBe('at /portal, standard');
    visitor.provider = own;
    expect(await said(page)).toBe('own, standard');
  });

  it('follows the portal, and is the same one while nothing changes', async () => {
    const page = await fixture(
      html`<div>
        <zt-portal src="/a"><provider-visitor></provider-visitor></zt-portal>
      </div>`,
    );
    expect(await said(page)).toBe('at /a, standard');
    const portal = page.querySelector('zt-portal')!;
    const before = page.querySelector<Visitor>('provider-visitor')!.source.value;
    portal.mode = 'elder';
    expect(await said(page)).toBe('at /a, elder');
    expect(page.querySelector<Visitor>('provider-visitor')!.source.value).toBe(before);
    expect(reach).toHaveBeenCalledOnce();
    portal.src = '/b';
    portal.kiosk = true;
    expect(await said(page)).toBe('at /b, elder, kiosk');
  });

  it('is not an empty address', async () => {
    const visitor = html`<provider-visitor src=""></provider-visitor>`;
    expect(await said(await fixture(visitor))).toBe('nowhere, standard');
    expect(reach).not.toHaveBeenCalled();
  });

  it('is found by an element that came before the portal was known', async () => {
    const page = await fixture(
      html`<div><provider-visitor></provider-visitor><zt-portal src="/late"></zt-portal></div>`,
    );
    expect(await said(page)).toBe('nowhere, standard');
    page.querySelector('zt-portal')!.append(page.querySelector('provider-visitor')!);
    expect(await said(page)).toBe('at /late, standard');
    page.append(page.querySelector('provider-visitor')!);
    expect(await said(page)).toBe('nowhere, standard');
  });
});

it('nothing listens on the document once the elements are gone', async () => {
  const listening = watchListeners(document, ['context-provider']);
  const page = await fixture(
    html`<div>
      <zt-portal src="/a"><provider-visitor></provider-visitor></zt-portal>
    </div>`,
  );
  expect(listening()).toBe(2);
  page.replaceChildren();
  expect(listening()).toBe(0);
});
