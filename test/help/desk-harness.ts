import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/help/define.js';
import '../../src/portal/define.js';
import type {HelpDeskElement} from '../../src/help/help-desk.js';
import {type HelpMemory, type HelpMemoryOptions, memoryHelp} from '../../src/help/help.memory.js';
import {memoryOffices} from '../../src/office/office.memory.js';
import type {HelpProvider} from '../../src/help/help.provider.js';
import type {OfficeProvider} from '../../src/office/office.provider.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 8000};

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What a test has of an office. */
type Linhu = OfficeProvider & HelpProvider & Pick<HelpMemory, 'reply'>;

/** Linhu's offices, and their people who answer when the test says so. */
export const linhu = (options: HelpMemoryOptions = {}): Linhu => ({
  ...memoryOffices(),
  ...memoryHelp(options),
});

/** What the page says about the desk. */
export interface Opening {
  readonly provider?: Linhu;
  readonly lang?: string;
  readonly office?: string;
  readonly data?: unknown;
  readonly content?: TemplateResult | string;
}

let opened = 0;

/** A help desk as a citizen meets it. */
export class Desk {
  readonly element: HelpDeskElement;
  readonly view: Locator;
  readonly office: Linhu;
  /** What was spoken so far, also what has been taken away again. */
  readonly heard: string[] = [];

  private constructor(around: HTMLElement, office: Linhu) {
    this.element = around.querySelector('zt-help-desk')!;
    this.office = office;
    this.element.dataset['testid'] = `desk-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
    new MutationObserver((records) => {
      for (const {addedNodes, target} of records) {
        if (!(target instanceof Element && target.matches('[data-live]'))) continue;
        for (const {textContent} of addedNodes) this.heard.push(plain(textContent));
      }
    }).observe(this.root, {childList: true, subtree: true});
  }

  static async open(opening: Opening = {}): Promise<Desk> {
    const {content, data, lang = 'en', office = 'donghu', provider = linhu()} = opening;
    const around = await fixture<HTMLElement>(
      html`<section lang=${lang}>
        <zt-help-desk office=${office} .provider=${provider} .data=${data}
          >${content ?? nothing}</zt-help-desk
        >
      </section>`,
    );
    return new Desk(around, provider);
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

  /** The common questions that are shown. */
  get questions(): readonly string[] {
    return [...this.root.querySelectorAll('summary')].map((each) => plain(each.textContent));
  }

  /** The tiers, in order, in their own words. */
  get ladder(): readonly string[] {
    return [...this.root.querySelectorAll('ol > li')].map((each) => plain(each.textContent));
  }

  field(name: string | RegExp): Locator {
    return this.view.getByLabelText(name, {exact: true});
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name});
  }

  /** Writes a question and sends it. */
  async ask(text = 'Do I need the old register?'): Promise<void> {
    await this.field('Your question').fill(text);
    await this.button('Send to “Registration counter”').click();
  }
}
