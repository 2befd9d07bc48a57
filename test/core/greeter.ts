import {html, LitElement, type TemplateResult} from 'lit';
import {expect, vi} from 'vitest';
import {Localizer} from '../../src/core/localizer.js';
import type {Texts, TextSource} from '../../src/core/messages.js';

const english = {
  hello: 'Hello',
  free: {one: '{count} free time', other: '{count} free times'},
} as const satisfies Texts;
export const chinese = {hello: '您好', free: '余 {count}'};

/** Where the greeter's texts are. */
export const source: TextSource<typeof english> = {
  domain: 'localizer-test',
  languages: {
    en: async () => ({default: english}),
    'zh-Hans': async () => ({default: chinese}),
  },
};

/** An element that greets, and counts to three. */
export class Greeter extends LitElement {
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

/** A greeter in a shadow root with a language of its own. */
export class Frame extends LitElement {
  override render(): TemplateResult {
    return html`<div lang="en"><localizer-greeter></localizer-greeter></div>`;
  }
}
customElements.define('localizer-frame', Frame);

/** A greeter in a shadow root without one. */
class BareFrame extends LitElement {
  override render(): TemplateResult {
    return html`<localizer-greeter></localizer-greeter>`;
  }
}
customElements.define('localizer-bare-frame', BareFrame);

/** Waits until the greeter says something. */
export const says = (greeter: Element | null | undefined, text: string) =>
  vi.waitFor(() => expect(greeter?.shadowRoot?.querySelector('p')?.textContent).toContain(text));
