import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {afterEach, beforeEach, describe, expect, it, type MockInstance, vi} from 'vitest';
import {setTexts} from '../../src/core/locale-registry.js';
import {Localizer} from '../../src/core/localizer.js';
import type {Texts, TextSource} from '../../src/core/messages.js';

const english = {
  hello: 'Hello',
  free: {one: '{count} free time', other: '{count} free times'},
} as const satisfies Texts;
const chinese = {hello: '您好', free: '余 {count}'};

const source: TextSource<typeof english> = {
  domain: 'localizer-test',
  languages: {
    en: async () => ({default: english}),
    'zh-Hans': async () => ({default: chinese}),
  },
};

class Greeter extends LitElement {
  static override properties = {messages: {attribute: false}};
  declare messages: Readonly<Record<string, unknown>> | undefined;
  readonly localizer: Localizer<typeof english>;

  constructor(texts = source) {
    super();
    this.localizer = new Localizer(this, texts);
  }

  override render(): TemplateResult {
    const texts = this.localizer.value;
    if (!texts) return html`<slot></slot>`;
    return html`<p>${texts.text('hello')} · ${texts.text('free', {count: 3})}</p>`;
  }
}
customElements.define('localizer-greeter', Greeter);

class Frame extends LitElement {
  override render(): TemplateResult {
    return html`<div lang="en"><localizer-greeter></localizer-greeter></div>`;
  }
}
customElements.define('localizer-frame', Frame);

class BareFrame extends LitElement {
  override render(): TemplateResult {
    return html`<localizer-greeter></localizer-greeter>`;
  }
}
customElements.define('localizer-bare-frame', BareFrame);

const says = (greeter: Element | null | undefined, text: string) =>
  vi.waitFor(() => expect(greeter?.shadowRoot?.querySelector('p')?.textContent).toContain(text));
const greeterIn = (root: ParentNode | null | undefined) =>
  root?.querySelector<Greeter>('localizer-greeter');
const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.slot = 'messages';
  element.textContent = text;
  return element;
};

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
    ['ar-EG', 'Hello · ٣ free times'],
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

describe('the texts of one element', () => {
  it('are replaced by a script inside it', async () => {
    const greeter = await fixture(
      html`<localizer-greeter>${script('{"hello": "Welcome"}')}</localizer-greeter>`,
    );
    await says(greeter, 'Welcome · 3 free times');
  });

  it('are replaced when the script comes later', async () => {
    const greeter = await fixture(html`<localizer-greeter></localizer-greeter>`);
    await says(greeter, 'Hello');
    greeter.append(script('{"hello": "Welcome"}'));
    await says(greeter, 'Welcome');
    greeter.querySelector('script')?.remove();
    await says(greeter, 'Hello');
  });

  it('are replaced when the script is there before its text', async () => {
    const late = script('');
    const greeter = await fixture(html`<localizer-greeter>${late}</localizer-greeter>`);
    await says(greeter, 'Hello');
    late.append('{"hello": "Wel');
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    (late.firstChild as Text).appendData('come"}');
    await says(greeter, 'Welcome');
  });

  it('are not taken from scripts of something else', async () => {
    const greeter = await fixture(
      html`<localizer-greeter>
        <div>${script('{"hello": "Inner"}')}</div>
        <script type="application/json">
          {"hello": "Data"}
        </script>
      </localizer-greeter>`,
    );
    await says(greeter, 'Hello');
  });

  it.each(['{"hello": ', '"text"', '7', 'null', '[', 'true'])(
    'stay where the script says %j, with one warning',
    async (text) => {
      const greeter = await fixture<Greeter>(
        html`<localizer-greeter>${script(text)}</localizer-greeter>`,
      );
      await says(greeter, 'Hello');
      setTexts({'localizer-test': {}});
      await greeter.updateComplete;
      expect(warn).toHaveBeenCalledOnce();
      expect(String(warn.mock.calls[0]?.[0])).toContain('<localizer-greeter>');
    },
  );

  it('are replaced by its property, which beats the script', async () => {
    const greeter = await fixture<Greeter>(
      html`<localizer-greeter .messages=${{hello: 'Property'}}
        >${script('{"hello": "Script", "free": "{count}!"}')}</localizer-greeter
      >`,
    );
    await says(greeter, 'Property · 3!');
    greeter.messages = undefined;
    await says(greeter, 'Script · 3!');
  });

  it.each([[{hello: 7}], [{hello: null}], [[]], ['text']])(
    'stay where the property is %j',
    async (messages) => {
      const greeter = await fixture(
        html`<localizer-greeter .messages=${messages}></localizer-greeter>`,
      );
      await says(greeter, 'Hello · 3 free times');
    },
  );

  it('that look like HTML are shown as they are', async () => {
    const greeter = await fixture(
      html`<localizer-greeter .messages=${{hello: '<img src=x>'}}></localizer-greeter>`,
    );
    await says(greeter, '<img src=x>');
    expect(greeter.shadowRoot?.querySelector('img')).toBeNull();
  });
});

describe('the texts of the page', () => {
  it('are replaced in elements that are there and in those that come', async () => {
    const first = await fixture(html`<localizer-greeter lang="en-GB"></localizer-greeter>`);
    await says(first, 'Hello');
    setTexts({'localizer-test': {hello: 'Good day'}}, 'en-GB');
    await says(first, 'Good day');
    await says(
      await fixture(html`<localizer-greeter lang="en-GB"></localizer-greeter>`),
      'Good day',
    );
    await says(await fixture(html`<localizer-greeter lang="en-US"></localizer-greeter>`), 'Hello');
  });

  it('are weaker than those of one element', async () => {
    setTexts({'localizer-test': {hello: 'Page', free: '{count} page'}}, 'en-AU');
    const greeter = await fixture(
      html`<localizer-greeter lang="en-AU">${script('{"hello": "Own"}')}</localizer-greeter>`,
    );
    await says(greeter, 'Own · 3 page');
  });

  it('in all languages are replaced when none is named', async () => {
    const page = await fixture(html`<div lang="zh"><localizer-greeter></localizer-greeter></div>`);
    setTexts({'localizer-test': {free: '{count}'}});
    await says(greeterIn(page), '您好 · 3');
  });
});
