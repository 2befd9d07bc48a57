import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, type MockInstance, vi} from 'vitest';
import {setTexts} from '../../src/core/locale-registry.js';
import {chinese, type Frame, Greeter, says, source} from './greeter.js';

const greeterIn = (root: ParentNode | null | undefined) =>
  root?.querySelector<Greeter>('localizer-greeter');
let warn: MockInstance<typeof console.warn>;
beforeEach(() => void (warn = vi.spyOn(console, 'warn').mockImplementation(() => {})));
afterEach(() => void vi.restoreAllMocks());

describe('the language', () => {
  it.each([
    ['en', 'Hello · 3 free times'],
    ['zh-CN', '您好 · 余 3'],
    ['zh-Hans-CN', '您好'],
    ['zh', '您好'],
    ['zh_CN', '您好'],
    ['ZH-cn', '您好'],
    ['zh-TW', 'Hello'],
    ['xx-invalid-!!', 'Hello'],
    ['', 'Hello'],
    // English words, so English digits.
    ['ar-EG', 'Hello · 3 free times'],
  ])('of a page in “%s” is heard', async (lang, text) => {
    const page = await fixture(
      html`<div lang=${lang}><localizer-greeter></localizer-greeter></div>`,
    );
    await says(greeterIn(page), text);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is the element’s own before that around it', async () => {
    const page = await fixture(
      html`<div lang="en"><localizer-greeter lang="zh-CN"></localizer-greeter></div>`,
    );
    await says(greeterIn(page), '您好');
  });

  it('is that of the page around a shadow root', async () => {
    const page = await fixture(
      html`<div lang="zh"><localizer-bare-frame></localizer-bare-frame></div>`,
    );
    await says(greeterIn(page.firstElementChild?.shadowRoot), '您好');
  });

  it('inside a shadow root is nearer than outside', async () => {
    const page = await fixture(html`<div lang="zh"><localizer-frame></localizer-frame></div>`);
    await says(greeterIn(page.firstElementChild?.shadowRoot), 'Hello');
  });

  it('follows the page when it is changed', async () => {
    const page = await fixture(html`<div lang="en"><localizer-greeter></localizer-greeter></div>`);
    await says(greeterIn(page), 'Hello');
    page.setAttribute('lang', 'zh-CN');
    await says(greeterIn(page), '您好');
  });

  it('follows a page outside of the shadow root', async () => {
    const page = await fixture(
      html`<div lang="en"><localizer-bare-frame></localizer-bare-frame></div>`,
    );
    const greeter = greeterIn(page.firstElementChild?.shadowRoot);
    await says(greeter, 'Hello');
    page.setAttribute('lang', 'zh-CN');
    await says(greeter, '您好');
  });

  it('follows an ancestor inside the shadow root', async () => {
    const frame = await fixture<Frame>(html`<localizer-frame></localizer-frame>`);
    const greeter = greeterIn(frame.shadowRoot);
    await says(greeter, 'Hello');
    frame.shadowRoot?.querySelector('div')?.setAttribute('lang', 'zh-CN');
    await says(greeter, '您好');
  });

  it('follows the element to another place', async () => {
    const page = await fixture(
      html`<div>
        <div lang="en"><localizer-greeter></localizer-greeter></div>
        <div lang="zh"></div>
      </div>`,
    );
    const greeter = greeterIn(page);
    await says(greeter, 'Hello');
    page.querySelector('[lang=zh]')?.append(greeter as Element);
    await says(greeter, '您好');
  });

  it('is no longer followed where the element was taken away', async () => {
    const page = await fixture(html`<div lang="en"><localizer-greeter></localizer-greeter></div>`);
    const greeter = greeterIn(page) as Greeter;
    await says(greeter, 'Hello');
    greeter.remove();
    const asked = vi.spyOn(greeter, 'requestUpdate');
    page.setAttribute('lang', 'zh-CN');
    setTexts({'localizer-test': {}});
    await Promise.resolve();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('while a language is on its way', () => {
  const waiting = (domain: string) => {
    let arrive: (texts: typeof chinese) => void = () => {};
    let fail: () => void = () => {};
    const load = () =>
      new Promise<{default: typeof chinese}>((resolve, reject) => {
        arrive = (texts) => resolve({default: texts});
        fail = () => reject(new TypeError('offline'));
      });
    const languages = {en: source.languages.en, 'zh-Hans': load};
    const name = `localizer-${domain}`;
    class Waiting extends Greeter {
      constructor() {
        super({domain, languages});
      }
    }
    customElements.define(name, Waiting);
    const greeter = document.createElement(name) as Waiting;
    greeter.textContent = 'Call 0573';
    return {greeter, arrive: () => arrive(chinese), fail: () => fail()};
  };

  it('the author’s words stay, then give way', async () => {
    const {greeter, arrive} = waiting('late');
    await fixture(html`<div lang="zh-CN">${greeter}</div>`);
    await vi.waitFor(() => expect(greeter.localizer.value).toBeUndefined());
    expect(greeter.shadowRoot?.querySelector('slot')).not.toBeNull();
    arrive();
    await says(greeter, '您好');
    expect(greeter.shadowRoot?.querySelector('slot')).toBeNull();
  });

  it('and never arrives, English stands in', async () => {
    const {greeter, fail} = waiting('never');
    await fixture(html`<div lang="zh-CN">${greeter}</div>`);
    await greeter.updateComplete;
    fail();
    await says(greeter, 'Hello');
  });

  it('the language before stays in place', async () => {
    const {greeter, arrive} = waiting('switched');
    const page = await fixture(html`<div lang="en">${greeter}</div>`);
    await says(greeter, 'Hello');
    page.setAttribute('lang', 'zh-CN');
    await vi.waitFor(() => expect(greeter.localizer.lang).toBe('zh-CN'));
    await greeter.updateComplete;
    await says(greeter, 'Hello');
    arrive();
    await says(greeter, '您好');
  });
});
