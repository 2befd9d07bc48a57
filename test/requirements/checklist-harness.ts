import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {cdp, type Locator, page, userEvent} from 'vitest/browser';
import '../../src/portal/define.js';
import '../../src/requirements/define.js';
import '../../src/service/define.js';
import type {RequirementsChecklist} from '../../src/requirements/index.js';
import type {Answers} from '../../src/service/index.js';
import {stall} from './stall-service.js';

/** What the page says about the checklist. */
export interface Opening {
  readonly definition?: unknown;
  readonly answers?: Answers;
  readonly lang?: string;
  readonly dir?: string;
  /** What the author wrote into the element. */
  readonly content?: TemplateResult | string;
}

// Two cores may be busy with other tests: long enough never to decide the outcome.
export const patience = {timeout: 8000};

/** Waits for something to be in sight. */
export const shown = (locator: Locator) => expect.element(locator, patience).toBeVisible();
/** Waits for something to be gone. */
export const gone = (locator: Locator) => expect.element(locator, patience).not.toBeInTheDocument();

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
const ITEMS = 'li, [role=listitem]';
const HEADINGS = '[role=heading], h1, h2, h3, h4, h5, h6';

/** What is drawn of something, also where one would have to scroll to it. */
function textOn(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
  if (getComputedStyle(node).display === 'none') return '';
  return ` ${[...node.childNodes].map(textOn).join('')} `;
}

let opened = 0;

/** The checklist as a citizen meets it, by mouse and keyboard. */
export class Checklist {
  readonly around: HTMLElement;
  readonly element: RequirementsChecklist;
  readonly view: Locator;

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element = around.querySelector('zt-requirements-checklist')!;
    // A name of its own, because a locator by its words would change with them.
    this.element.dataset['testid'] = `list-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
  }

  /** Alone on a page, about the market stall unless something else is said. */
  static async open(opening: Opening = {}): Promise<Checklist> {
    const {definition = stall, answers = {}, lang, dir, content} = opening;
    return Checklist.on(
      html`<zt-requirements-checklist .definition=${definition} .answers=${answers}
        >${content ?? nothing}</zt-requirements-checklist
      >`,
      {lang, dir},
    );
  }

  /** On a page of the test's own. */
  static async on(
    body: TemplateResult,
    {lang = 'en', dir}: {lang?: string | undefined; dir?: string | undefined} = {},
  ): Promise<Checklist> {
    const around = await fixture<HTMLElement>(
      html`<section lang=${lang} dir=${dir ?? nothing}>${body}</section>`,
    );
    return new Checklist(around);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read on the screen. */
  get read(): string {
    const blocks = [...this.root.children].filter((each) => !each.matches('style, [data-live]'));
    return plain(blocks.map(textOn).join(' '));
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).toMatch(text);
  }

  async saysNo(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.read, patience).not.toMatch(text);
  }

  /** The question that is open, as the citizen reads it; empty where there is none. */
  get question(): string {
    return plain(this.root.querySelector('fieldset legend')?.textContent);
  }

  /** Waits for a question. */
  async asks(question: string): Promise<void> {
    await expect.poll(() => this.question, patience).toBe(question);
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name, exact: true});
  }

  option(label: string): Locator {
    const name = startingWith(label);
    return this.view.getByRole('radio', {name}).or(this.view.getByRole('checkbox', {name}));
  }

  /** The field for a number or a day, named by its question. */
  field(): Locator {
    return this.view.getByLabelText(/^(?!\s*(Change|改))[^]*[?？]\s*$/).last();
  }

  /** Chooses these and goes on. */
  async choose(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.option(label).click();
    await this.button(/^(Continue|下一步)$/).click();
  }

  /** Writes a number or an ISO day and goes on. */
  async write(text: string): Promise<void> {
    await this.field().fill(text);
    await this.button('Continue').click();
  }

  /** Goes back to a question. */
  async change(question: string): Promise<void> {
    await this.button(`Change: ${question}`).click();
    await this.asks(question);
  }

  /** The box of a paper. */
  paper(name: string): Locator {
    return this.view.getByRole('checkbox', {name: startingWith(name)});
  }

  async tick(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.paper(name).click();
  }

  /** The entries under each heading, as they are read. */
  get groups(): Readonly<Record<string, readonly string[]>> {
    const groups: Record<string, string[]> = {};
    let title = '';
    for (const each of this.root.querySelectorAll(`${HEADINGS}, ${ITEMS}`)) {
      if (each.matches(HEADINGS)) title = plain(each.textContent);
      else if (!each.parentElement?.closest(ITEMS))
        (groups[title] ??= []).push(plain(textOn(each)));
    }
    return groups;
  }

  /** The names of these papers stand under a heading, in this order, and no others. */
  async lists(title: string, names: readonly string[]): Promise<void> {
    const found = () =>
      (this.groups[title] ?? []).map((text, index) =>
        names[index] !== undefined && text.startsWith(names[index]) ? names[index] : text,
      );
    await expect.poll(found, patience).toEqual(names);
  }

  /** The whole entry of a paper or a requirement, as it is read. */
  entry(name: string): string {
    return (
      Object.values(this.groups)
        .flat()
        .find((text) => text.startsWith(name)) ?? ''
    );
  }

  /** What was spoken so far. */
  get spoken(): readonly string[] {
    return [...this.root.querySelectorAll('[data-live] > *')].map((each) =>
      plain(each.textContent),
    );
  }

  /** Where the links lead. */
  get links(): readonly string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }

  /** What has the focus, through shadow roots. */
  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** Waits for the focus to be on something with this text or label. */
  async focusIsOn(text: string | RegExp): Promise<void> {
    const wanted = typeof text === 'string' ? startingWith(text) : text;
    await expect.poll(() => wordsOf(this.focused), patience).toMatch(wanted);
  }

  /** Presses Tab until something with this text or label has the focus, then these keys. */
  async tabTo(wanted: string | RegExp, keys = ''): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await userEvent.keyboard('{Tab}');
      const words = wordsOf(this.focused);
      if (typeof wanted === 'string' ? words.startsWith(wanted) : wanted.test(words)) {
        if (keys) await userEvent.keyboard(keys);
        return;
      }
      passed.push(words.slice(0, 30));
    }
    expect.unreachable(`${wanted} is not among ${passed.join(' | ')}`);
  }
}

/** What something on the page is called. */
function wordsOf(element: Element | null): string {
  const label = (element as HTMLInputElement | null)?.labels?.[0];
  const named = element?.getAttribute('aria-labelledby');
  const other = named ? (element?.getRootNode() as Document).getElementById(named) : undefined;
  return plain(element?.getAttribute('aria-label') ?? (label ?? other ?? element)?.textContent);
}

const send = (method: string, params: object): Promise<void> =>
  (cdp() as unknown as {send(method: string, params: object): Promise<void>}).send(method, params);
/** Lays the page out as for paper, or (empty) for the screen again. */
export const layOutFor = (media: 'print' | ''): Promise<void> =>
  send('Emulation.setEmulatedMedia', {media});

/** Everything that the kit keeps on this device. */
export const storedText = (): string =>
  [localStorage, sessionStorage]
    .flatMap((area) => Object.entries(area))
    .filter(([key]) => key.startsWith('zerotrip'))
    .map((entry) => entry.join('='))
    .join('\n');

/** As a new visit finds it: no stored list, no fragment in the address. */
export function freshVisit(): void {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
}
