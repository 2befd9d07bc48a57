import {ContextProvider, createContext} from '@lit/context';
import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {LateConsumer} from '../../src/core/late-consumer.js';
import {watchListeners} from './context-watch.js';

const weather = createContext<string>(Symbol('weather'));
const other = createContext<string>(Symbol('other'));

class Reader extends LitElement {
  readonly weather = new LateConsumer(this, weather);
  override render(): TemplateResult {
    return html`${this.weather.value ?? 'nobody says'}`;
  }
}
customElements.define('late-reader', Reader);

let tags = 0;
/** Tag of a provider's element; `define` makes it work. */
function provider(context = weather) {
  const tag = `late-provider-${(tags += 1)}`;
  const define = () =>
    customElements.define(
      tag,
      class extends LitElement {
        readonly says = new ContextProvider(this, {context, initialValue: this.title});
        override render(): TemplateResult {
          return html`<slot></slot>`;
        }
      },
    );
  return {tag, define};
}

const said = async (reader: Element | null): Promise<string | undefined> => {
  await (reader as Reader).updateComplete;
  return reader?.shadowRoot?.textContent?.trim();
};
const element = (tag: string, title: string): LitElement => {
  const made = document.createElement(tag) as LitElement;
  made.title = title;
  return made;
};
/** An element of its own, already defined. */
const providing = (title: string, context = weather): LitElement & {says: {value: string}} => {
  const {tag, define} = provider(context);
  const made = element(tag, title);
  define();
  customElements.upgrade(made);
  return made as LitElement & {says: {value: string}};
};
const page = () => fixture<HTMLElement>(html`<div></div>`);
const reader = () => document.createElement('late-reader') as Reader;

afterEach(() => void vi.restoreAllMocks());

describe('a value from around', () => {
  it('is there where the provider was defined first', async () => {
    const body = await page();
    const [sun, asks] = [providing('sun'), reader()];
    body.append(sun);
    sun.append(asks);
    expect(await said(asks)).toBe('sun');
  });

  it('is there where the provider is defined later', async () => {
    const body = await page();
    const {tag, define} = provider();
    const sun = element(tag, 'sun');
    body.append(sun);
    const asks = reader();
    sun.append(asks);
    expect(await said(asks)).toBe('nobody says');
    define();
    expect(await said(asks)).toBe('sun');
  });

  it('is there where the provider comes into the page with the reader inside', async () => {
    const body = await page();
    const sun = providing('sun');
    const asks = reader();
    sun.append(asks);
    body.append(sun);
    expect(await said(asks)).toBe('sun');
  });

  it('reaches into shadow roots', async () => {
    const body = await page();
    const sun = providing('sun');
    const frame = document.createElement('div');
    const asks = reader();
    frame.attachShadow({mode: 'open'}).append(asks);
    sun.append(frame);
    body.append(sun);
    expect(await said(asks)).toBe('sun');
  });

  it('changes with what the provider says', async () => {
    const body = await page();
    const [sun, asks] = [providing('sun'), reader()];
    body.append(sun);
    sun.append(asks);
    sun.says.value = 'rain';
    expect(await said(asks)).toBe('rain');
  });

  it('is not that of another matter', async () => {
    const body = await page();
    const [wrong, asks] = [providing('42', other), reader()];
    body.append(wrong);
    wrong.append(asks);
    expect(await said(asks)).toBe('nobody says');
  });
});

describe('of two providers', () => {
  it('the nearer one is heard', async () => {
    const body = await page();
    const [outer, inner, asks] = [providing('outer'), providing('inner'), reader()];
    inner.append(asks);
    outer.append(inner);
    body.append(outer);
    expect(await said(asks)).toBe('inner');
    outer.says.value = 'louder';
    expect(await said(asks)).toBe('inner');
  });

  it('the nearer one is heard when it is defined later, and the other one no longer', async () => {
    const body = await page();
    const outer = providing('outer');
    const {tag, define} = provider();
    const inner = element(tag, 'inner');
    const asks = reader();
    inner.append(asks);
    outer.append(inner);
    body.append(outer);
    expect(await said(asks)).toBe('outer');
    define();
    expect(await said(asks)).toBe('inner');
    outer.says.value = 'louder';
    expect(await said(asks)).toBe('inner');
  });
});

describe('a reader that moves', () => {
  it('forgets what it was told where nobody tells it any more', async () => {
    const body = await page();
    const [sun, asks] = [providing('sun'), reader()];
    body.append(sun);
    sun.append(asks);
    expect(await said(asks)).toBe('sun');
    body.append(asks);
    expect(await said(asks)).toBe('nobody says');
    sun.says.value = 'rain';
    expect(await said(asks)).toBe('nobody says');
  });

  it('hears the new provider', async () => {
    const body = await page();
    const [sun, rain, asks] = [providing('sun'), providing('rain'), reader()];
    body.append(sun, rain);
    sun.append(asks);
    rain.append(asks);
    expect(await said(asks)).toBe('rain');
    sun.says.value = 'storm';
    expect(await said(asks)).toBe('rain');
  });

  it('hears its provider again when both come back', async () => {
    const body = await page();
    const [sun, asks] = [providing('sun'), reader()];
    body.append(sun);
    sun.append(asks);
    sun.remove();
    expect(asks.weather.value).toBeUndefined();
    body.append(sun);
    expect(await said(asks)).toBe('sun');
  });
});

it('200 readers that come and go leave no listener behind', async () => {
  const listening = watchListeners(document, ['context-provider']);
  const body = await page();
  const sun = providing('sun');
  body.append(sun);
  const readers = Array.from({length: 200}, reader);
  sun.append(...readers);
  expect(listening()).toBe(200);
  await Promise.all(readers.map((each) => each.updateComplete));
  sun.replaceChildren();
  expect(listening()).toBe(0);
  sun.says.value = 'rain';
  expect(readers.map((each) => each.weather.value)).toEqual(readers.map(() => undefined));
});
