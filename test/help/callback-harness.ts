import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/help/define.js';
import '../../src/portal/define.js';
import type {CallbackRequest} from '../../src/help/callback-request.js';
import {
  type CallbackMemory,
  type CallbackMemoryOptions,
  memoryCallbacks,
} from '../../src/help/help.memory.js';
import type {CallbackProvider} from '../../src/help/help.provider.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {memoryOffices} from '../../src/office/office.memory.js';
import type {OfficeProvider} from '../../src/office/office.provider.js';
import {patience, plain} from './desk-harness.js';

export {patience, plain} from './desk-harness.js';

/** What a test has of an office. */
export type Caller = OfficeProvider & CallbackProvider & Pick<CallbackMemory, 'requests'>;

/** Linhu's offices, which call nobody; on 26 November 2026, at ten in the morning. */
export const linhuCalls = (options: CallbackMemoryOptions = {}): Caller => ({
  ...memoryOffices(),
  ...memoryCallbacks({office: linhuOffices('en')[0], ...options}),
});

/** What the page says about the request. */
export interface CallOpening {
  readonly provider?: Caller | undefined;
  readonly lang?: string;
  readonly office?: string;
  readonly data?: unknown;
  readonly kiosk?: boolean;
  readonly content?: TemplateResult | string;
}

let opened = 0;

/** A request for a call as a citizen meets it. */
export class Call {
  readonly portal: HTMLElement & {endSession?(): void};
  readonly element: CallbackRequest;
  readonly view: Locator;
  readonly office: Caller;
  /** What was spoken so far, also what has been taken away again. */
  readonly heard: string[] = [];

  private constructor(around: HTMLElement, office: Caller) {
    this.portal = around.querySelector('zt-portal')!;
    this.element = around.querySelector('zt-callback-request')!;
    this.office = office;
    this.element.dataset['testid'] = `call-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
    new MutationObserver((records) => {
      for (const {addedNodes, target} of records) {
        if (!(target instanceof Element && target.matches('[data-live]'))) continue;
        for (const {textContent} of addedNodes) this.heard.push(plain(textContent));
      }
    }).observe(this.root, {childList: true, subtree: true});
  }

  static async open(opening: CallOpening = {}): Promise<Call> {
    const {content, data, kiosk = false, lang = 'en', office = 'donghu'} = opening;
    const provider = 'provider' in opening ? opening.provider : linhuCalls();
    const around = await fixture<HTMLElement>(
      html`<section lang=${lang}>
        <zt-portal ?kiosk=${kiosk}>
          <zt-callback-request office=${office} .provider=${provider} .data=${data}
            >${content ?? nothing}</zt-callback-request
          >
        </zt-portal>
      </section>`,
    );
    return new Call(around, provider!);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read, without what is only said aloud. */
  get read(): string {
    const blocks = [...this.root.children].filter((each) => !each.matches('style, [data-live]'));
    return plain(blocks.map((each) => each.textContent).join(' '));
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).toMatch(text);
  }

  async saysNo(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).not.toMatch(text);
  }

  field(name: string | RegExp): Locator {
    return this.view.getByLabelText(name);
  }

  get phone(): Locator {
    return this.field('Your telephone number');
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name});
  }

  /** The times of the day that is shown. */
  get times(): readonly string[] {
    return [...this.root.querySelectorAll('#times .choices label')].map((label) => {
      const note = label.querySelector('.note')?.textContent ?? '';
      return plain(label.textContent.slice(0, label.textContent.lastIndexOf(note)));
    });
  }

  /** What the reader's own clock shows at each of them. */
  get yours(): readonly string[] {
    return [...this.root.querySelectorAll('#times .note')].map((each) => plain(each.textContent));
  }

  /** The days that can be chosen. */
  get days(): readonly string[] {
    return [...this.root.querySelectorAll('#day option')].map((each) => plain(each.textContent));
  }

  /** Id of what has the focus. */
  get focus(): string {
    const {id = '', name = ''} = (this.root.activeElement ?? {}) as HTMLInputElement;
    return id || name;
  }

  async seesFocusOn(id: string): Promise<void> {
    await expect.poll(() => this.focus, patience).toBe(id);
  }

  chooseTime(time: string | RegExp): Promise<void> {
    return this.view.getByRole('radio', {name: time}).click();
  }

  /** Fills in what has to be filled in. */
  async fillIn(phone = '138 0000 0000', time: string | RegExp = '14:30–15:30'): Promise<void> {
    await this.phone.fill(phone);
    await this.chooseTime(time);
    await this.field('What is it about?').selectOptions('papers');
  }

  send(): Promise<void> {
    return this.button('Please call me').click();
  }

  /** Asks for a call and sees that it comes. */
  async ask(): Promise<void> {
    await this.fillIn();
    await this.send();
    await this.says('Code word');
  }
}
