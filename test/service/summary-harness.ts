import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/portal/define.js';
import '../../src/service/define.js';
import {LateConsumer} from '../../src/core/late-consumer.js';
import {
  type Answer,
  type Answers,
  AnswersChangedEvent,
  answersContext,
  definitionContext,
  planContext,
  type ServiceSummary,
} from '../../src/service/index.js';
import {badge} from './summary-service.js';

/** Something inside a service that puts its questions, as the checklist does. */
class Asking extends LitElement {
  readonly definition = new LateConsumer(this, definitionContext);
  readonly sheet = new LateConsumer(this, answersContext);
  readonly plan = new LateConsumer(this, planContext);

  /** A citizen gives an answer, or takes it back. */
  answer(question: string, answer: Answer | undefined): void {
    this.sheet.value!.answer(question, answer);
    this.dispatchEvent(new AnswersChangedEvent(this.sheet.value!.answers));
  }
}
customElements.define('service-asking', Asking);

/** Waits long enough never to decide the outcome: two cores may be busy with other tests. */
export const patience = {timeout: 8000};

/** What the page says about the summary. */
export interface Opening {
  readonly definition?: unknown;
  readonly answers?: Answers;
  readonly lang?: string;
  readonly dir?: string;
  /** What the author wrote into the element. */
  readonly content?: TemplateResult | string;
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The summary as a citizen meets it, beside something that asks. */
export class Summary {
  readonly around: HTMLElement;
  readonly view: Locator;

  private constructor(around: HTMLElement) {
    this.around = around;
    this.view = page.getByTestId('summary');
  }

  static async open(opening: Opening = {}): Promise<Summary> {
    const {definition = badge, answers = {}, lang = 'en', dir, content} = opening;
    return Summary.on(
      html`<zt-service .definition=${definition} .answers=${answers}>
        <zt-service-summary data-testid="summary">${content ?? nothing}</zt-service-summary>
        <service-asking></service-asking>
      </zt-service>`,
      {lang, dir},
    );
  }

  /** On a page of the test's own. */
  static async on(
    body: TemplateResult,
    {lang = 'en', dir}: {lang?: string; dir?: string | undefined} = {},
  ): Promise<Summary> {
    const around = await fixture<HTMLElement>(
      html`<section lang=${lang} dir=${dir ?? nothing}>${body}</section>`,
    );
    return new Summary(around);
  }

  get element(): ServiceSummary {
    return this.around.querySelector('zt-service-summary')!;
  }

  get asking(): Asking {
    return this.around.querySelector<Asking>('service-asking')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What stands at the trips: the number and what it depends on. */
  get trips(): string {
    return plain(this.root.querySelector('.trips')?.textContent);
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => plain(this.root.textContent), patience).toMatch(text);
  }

  async tripsAre(text: string): Promise<void> {
    await expect.poll(() => this.trips, patience).toBe(text);
  }

  /** The words under a heading. */
  under(title: string): string {
    const found = [...this.root.querySelectorAll('.section')].find(
      (section) => plain(section.querySelector('[role=heading]')?.textContent) === title,
    );
    return plain(found?.textContent).slice(title.length).trim();
  }

  /** Each way to apply as one line. */
  get ways(): readonly string[] {
    return [...this.root.querySelectorAll('.ways > li')].map(({textContent}) => plain(textContent));
  }

  /** What was spoken so far. */
  get spoken(): readonly string[] {
    return [...this.root.querySelectorAll('[data-live] > p')].map(({textContent}) =>
      plain(textContent),
    );
  }

  /** Where the links lead. */
  get links(): readonly string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }
}
