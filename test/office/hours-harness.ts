import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, vi} from 'vitest';
import '../../src/office/define.js';
import '../../src/portal/define.js';
import type {OpeningHours} from '../../src/office/index.js';
import {memoryOffices, type OfficeMemoryOptions} from '../../src/office/office.memory.js';
import type {OfficeProvider} from '../../src/office/office.provider.js';

/** Waits long enough never to decide the outcome: two cores may be busy with other tests. */
export const patience = {timeout: 8000};

/** Thursday, 26 November 2026, ten in the morning in Linhu. */
export const THURSDAY = '2026-11-26T10:00:00+08:00';

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Stands the page's clocks and timers at an instant; they go on by {@link pass} only. */
export const itIs = (instant: string): void => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
    now: Date.parse(instant),
  });
};

/** Lets so many minutes pass. */
export const pass = (minutes: number): Promise<unknown> =>
  vi.advanceTimersByTimeAsync(minutes * 60_000);

export interface Opening {
  readonly office?: string | undefined;
  readonly provider?: OfficeProvider | undefined;
  readonly data?: unknown;
  readonly timeZone?: string | undefined;
  readonly fromPage?: boolean;
  readonly lang?: string;
  readonly content?: TemplateResult | HTMLElement | string;
}

/** Linhu's offices; without a clock of their own they go by the page's. */
export const linhu = (options: OfficeMemoryOptions = {}): OfficeProvider =>
  memoryOffices({now: () => undefined, ...options});

/** A script with JSON, as an author writes it into the element. */
export const script = (type: string, data: unknown, slot = ''): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type,
    slot,
    textContent: typeof data === 'string' ? data : JSON.stringify(data),
  });

/** The opening hours as a citizen meets them. */
export class Hours {
  readonly around: HTMLElement;

  private constructor(around: HTMLElement) {
    this.around = around;
  }

  static async open(opening: Opening = {}): Promise<Hours> {
    const {content, data, lang = 'en', timeZone} = opening;
    const isNamed = data === undefined && !(content instanceof HTMLScriptElement);
    const {office = isNamed ? 'donghu' : undefined, provider = linhu()} = opening;
    return new Hours(
      await fixture<HTMLElement>(
        html`<section lang=${lang}>
          <zt-opening-hours
            office=${office ?? nothing}
            time-zone=${timeZone ?? nothing}
            ?from-page=${opening.fromPage}
            .provider=${provider}
            .data=${data}
            >${content ?? nothing}</zt-opening-hours
          >
        </section>`,
      ),
    );
  }

  get element(): OpeningHours {
    return this.around.querySelector('zt-opening-hours')!;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Whether somebody is there, in words. */
  get now(): string {
    return plain(this.root.querySelector('.now')?.textContent);
  }

  get text(): string {
    return plain(this.root.querySelector('.stack')?.textContent);
  }

  /** The week's rows, as they are drawn. */
  get rows(): readonly string[] {
    return [...this.root.querySelectorAll('tr')].map(({innerText}) => plain(innerText));
  }

  /** What is read out. */
  get spoken(): string {
    return plain(this.root.querySelector('[data-live]')?.textContent);
  }

  /** Waits until the words are there. */
  async says(words: string): Promise<void> {
    await expect.poll(() => this.text, patience).toContain(words);
  }
}
