import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/case/define.js';
import '../../src/portal/define.js';
import type {CaseProgressElement} from '../../src/case/case-progress.js';
import type {CaseProgress} from '../../src/case/case.model.js';
import type {CaseProvider, ReadOptions} from '../../src/case/case.provider.js';
import {printing} from './case-samples.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 8000};

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the reader's own clock shows at an instant: the browser stands in another zone than the office. */
export const clockHere = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {hour: 'numeric', minute: '2-digit'}).format(
    Date.parse(instant),
  );

type Answer = CaseProgress | Error | Promise<CaseProgress>;

/** An office whose answers a test writes; the last one is given again. */
export class Office implements CaseProvider {
  readonly asked: {readonly ref: string; readonly options: ReadOptions}[] = [];
  readonly #answers: Answer[];

  constructor(...answers: readonly Answer[]) {
    this.#answers = [...answers];
  }

  async getCaseStatus(ref: string, options: ReadOptions): Promise<CaseProgress> {
    this.asked.push({ref, options});
    const answer = this.#answers.length > 1 ? this.#answers.shift()! : this.#answers[0]!;
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

/** What the page says about the case. */
export interface Opening {
  readonly progress?: CaseProgress;
  readonly provider?: CaseProvider;
  readonly lang?: string;
  readonly dir?: string;
  readonly content?: TemplateResult | string;
}

let opened = 0;

/** A case as a citizen meets it. */
export class Case {
  readonly around: HTMLElement;
  readonly view: Locator;
  /** What was spoken so far, also what has been taken away again. */
  readonly heard: string[] = [];

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element.dataset['testid'] = `case-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
    this.#listen();
  }

  #listen(): void {
    new MutationObserver((records) => {
      for (const {addedNodes, target} of records) {
        if (!(target instanceof Element && target.matches('[data-live]'))) continue;
        for (const {textContent} of addedNodes) this.heard.push(plain(textContent));
      }
    }).observe(this.root, {childList: true, subtree: true});
  }

  /** The form that is being printed, unless something else is said. */
  static open(opening: Opening = {}): Promise<Case> {
    const {content, progress = printing, provider = new Office(progress), ...page} = opening;
    return Case.on(
      html`<zt-case-progress reference="case-7" .provider=${provider}
        >${content ?? nothing}</zt-case-progress
      >`,
      page,
    );
  }

  /** On a page of the test's own. */
  static async on(
    body: TemplateResult,
    {lang = 'en', dir}: Pick<Opening, 'lang' | 'dir'> = {},
  ): Promise<Case> {
    return new Case(
      await fixture<HTMLElement>(
        html`<section lang=${lang} dir=${dir ?? nothing}>${body}</section>`,
      ),
    );
  }

  get element(): CaseProgressElement {
    return this.around.querySelector('zt-case-progress')!;
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

  /** The headings with their levels, in the order in which they are read. */
  get headings(): readonly string[] {
    return [...this.root.querySelectorAll('[role=heading]')]
      .filter((each) => (each as HTMLElement).checkVisibility())
      .map((each) => `${each.getAttribute('aria-level')} ${plain(each.textContent)}`);
  }

  /** The words under a heading. */
  under(title: string): string {
    const found = [...this.root.querySelectorAll('.section')].find(
      (section) => plain(section.querySelector('[role=heading]')?.textContent) === title,
    );
    return plain(found?.textContent).slice(title.length).trim();
  }

  get steps(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('ol > li')];
  }

  /** The state of each step, in words. */
  get states(): readonly string[] {
    return this.steps.map((each) => plain(each.querySelector('.state')?.textContent));
  }

  /** Where the links lead. */
  get links(): readonly string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name});
  }
}
