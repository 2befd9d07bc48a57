import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page, userEvent} from 'vitest/browser';
import '../../src/feedback/define.js';
import '../../src/portal/define.js';
import type {FeedbackElement} from '../../src/feedback/feedback.js';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import type {FeedbackProvider} from '../../src/feedback/feedback.provider.js';
import type {FeedbackSet} from '../../src/office/office.model.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 8000};

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the page says about the rating. */
export interface Opening {
  readonly set?: FeedbackSet;
  readonly provider?: FeedbackProvider;
  readonly lang?: string;
  readonly letters?: boolean;
  readonly after?: string;
  readonly channel?: 'online' | 'on-site';
  readonly content?: TemplateResult | string;
}

let opened = 0;

/** A rating as a citizen meets it. */
export class Rating {
  readonly around: HTMLElement;
  readonly view: Locator;

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element.dataset['testid'] = `feedback-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
  }

  static open(opening: Opening = {}): Promise<Rating> {
    const {after, channel, content, lang = 'en', letters = false, set = 'cn-5'} = opening;
    const provider = opening.provider ?? memoryFeedback();
    return Rating.on(
      html`<section lang=${lang}>
        <zt-feedback
          set=${set}
          channel=${channel ?? nothing}
          after=${after ?? nothing}
          ?letters=${letters}
          .provider=${provider}
          >${content ?? nothing}</zt-feedback
        >
      </section>`,
    );
  }

  /** On a page of the test's own. */
  static async on(body: TemplateResult): Promise<Rating> {
    return new Rating(await fixture<HTMLElement>(body));
  }

  get element(): FeedbackElement {
    return this.around.querySelector('zt-feedback')!;
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

  /** Presses an answer of a question. */
  async choose(question: string, answer: string): Promise<void> {
    const group = this.view.getByRole('group', {name: question, exact: true});
    await userEvent.click(group.getByLabelText(answer, {exact: true}), patience);
  }

  async tick(label: string): Promise<void> {
    await userEvent.click(this.view.getByLabelText(label), patience);
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    await userEvent.fill(this.view.getByLabelText(label), text);
  }

  async press(name: string): Promise<void> {
    await userEvent.click(this.view.getByRole('button', {name, exact: true}), patience);
  }

  /** What has the focus inside. */
  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }
}
