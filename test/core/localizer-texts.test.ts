import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, type MockInstance, vi} from 'vitest';
import {setTexts} from '../../src/core/locale-registry.js';
import {type Greeter, says} from './greeter.js';

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
