import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, vi} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/mail/define.js';
import '../../src/portal/define.js';
import type {
  MailProvider,
  MailQuery,
  MailTracker,
  ReadOptions,
  Shipment,
} from '../../src/mail/index.js';

/** Waits long enough never to decide the outcome: two cores may be busy with other tests. */
export const patience = {timeout: 8000};

/** Thursday, ten in the morning in Linhu; Wednesday evening in Vancouver, where the browser is. */
export const NOW = Date.parse('2026-11-26T10:00:00+08:00');

/** Stands the page's clock at an instant; its timers go on. */
export function itIs(instant: number | string): void {
  vi.useFakeTimers({
    toFake: ['Date'],
    now: typeof instant === 'string' ? Date.parse(instant) : instant,
  });
}

/** What the reader's own clock shows at an instant; their region may change its rules. */
export const clockHere = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {hour: 'numeric', minute: '2-digit'}).format(
    Date.parse(instant),
  );

/** A letter on its way, with what a test says about it. */
export const letter = (about: Partial<Shipment> = {}): Shipment => ({
  ref: 'a-1',
  document: {kind: 'letter', title: 'Household registration form'},
  carrier: {id: 'ems-cn', name: 'China Post EMS', phone: '11183'},
  status: 'in_transit',
  cost: {amount: 0},
  events: [],
  checkedAt: '2026-11-26T10:00:00+08:00',
  nextCheckAfter: '2026-11-26T10:30:00+08:00',
  ...about,
});

type Answer = Shipment | Error | Promise<Shipment>;

/** A post office that answers what the test wants, and remembers what it was asked. */
export class Post implements MailProvider {
  readonly asked: MailQuery[] = [];
  readonly options: ReadOptions[] = [];
  answer: (query: MailQuery) => Answer;

  constructor(answer: Answer | ((query: MailQuery) => Answer)) {
    this.answer = typeof answer === 'function' ? answer : () => answer;
  }

  async getMailStatus(query: MailQuery, options: ReadOptions): Promise<Shipment> {
    this.asked.push(query);
    this.options.push(options);
    const answer = await this.answer(query);
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

interface Opening {
  readonly post?: MailProvider | undefined;
  readonly refs?: string | undefined;
  readonly shipments?: readonly Shipment[] | undefined;
  readonly lang?: string;
  readonly dir?: string | undefined;
  /** What the author wrote into the element. */
  readonly content?: TemplateResult | string;
}

/** The tracker as a citizen meets it. */
export class Tracker {
  readonly around: HTMLElement;
  readonly view: Locator = page.getByTestId('tracker');

  private constructor(around: HTMLElement) {
    this.around = around;
  }

  static async open(opening: Opening): Promise<Tracker> {
    const {content, dir, lang = 'en', post, refs, shipments} = opening;
    return Tracker.on(
      html`<zt-mail-tracker
        data-testid="tracker"
        reference=${refs ?? nothing}
        .provider=${post}
        .shipments=${shipments}
        >${content ?? nothing}</zt-mail-tracker
      >`,
      {lang, dir},
    );
  }

  /** A tracker that is given one shipment by its page. */
  static async showing(about: Partial<Shipment>, lang = 'en'): Promise<Tracker> {
    const tracker = await Tracker.open({shipments: [letter(about)], lang});
    await expect.poll(() => tracker.root.querySelector('.facts'), patience).not.toBeNull();
    return tracker;
  }

  /** On a page of the test's own. */
  static async on(
    body: TemplateResult,
    {dir, lang = 'en'}: {lang?: string; dir?: string | undefined} = {},
  ): Promise<Tracker> {
    const around = await fixture<HTMLElement>(
      html`<section lang=${lang} dir=${dir ?? nothing}>${body}</section>`,
    );
    return new Tracker(around);
  }

  get element(): MailTracker {
    return this.around.querySelector('zt-mail-tracker')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Each shipment's headline, with the document's name before it. */
  get headlines(): readonly string[] {
    return [...this.root.querySelectorAll('.heading')].map(({textContent}) => plain(textContent));
  }

  get text(): string {
    return plain(this.root.querySelector('.stack')?.textContent);
  }

  /** What stands beside a fact's name. */
  fact(name: string): string {
    const found = [...this.root.querySelectorAll('.facts > div')].find(
      (fact) => plain(fact.querySelector('dt')?.textContent) === name,
    );
    return plain(found?.querySelector('dd')?.textContent);
  }

  /** Each step of the history as one line, in the page's order. */
  get steps(): readonly string[] {
    return [...this.root.querySelectorAll('.timeline > li')].map(({textContent}) =>
      plain(textContent),
    );
  }

  /** What was spoken so far. */
  get spoken(): readonly string[] {
    return [...this.root.querySelectorAll('[data-live] > p')].map(({textContent}) =>
      plain(textContent),
    );
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.text, patience).toMatch(text);
  }

  async press(name: string): Promise<void> {
    await this.view.getByRole('button', {name}).click();
  }
}
