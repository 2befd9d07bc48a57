import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page, userEvent} from 'vitest/browser';
import {defineElements} from '../../src/core/define.js';
import {PhotoGuide} from '../../src/photo/photo-guide.js';
import type {PhotoProvider} from '../../src/photo/photo.provider.js';
import type {PhotoStandard} from '../../src/photo/standard.model.js';
import '../../src/portal/define.js';
import {atLinhu} from './sample-standard.js';

defineElements({'photo-guide': PhotoGuide});

// Two cores may be busy with other tests: long enough never to decide the outcome.
export const patience = {timeout: 8000};

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What is drawn of something, also where one would have to scroll to it. */
function textOn(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
  if (node instanceof SVGElement || getComputedStyle(node).display === 'none') return '';
  return ` ${[...node.childNodes].map(textOn).join('')} `;
}

/** A provider that has these rules and checks nothing. */
export const providing = (standard: PhotoStandard): PhotoProvider => ({
  getStandard: () => Promise.resolve(standard),
});

/** What the page says about the guide. */
export interface Opening {
  readonly standard?: PhotoStandard;
  readonly provider?: PhotoProvider;
  readonly lang?: string;
  readonly content?: TemplateResult | string;
}

let opened = 0;

/** The guide as a citizen meets it, by mouse and keyboard. */
export class Guide {
  readonly around: HTMLElement;
  readonly element: PhotoGuide;
  readonly view: Locator;

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element = around.querySelector('zt-photo-guide')!;
    // A name of its own, because a locator by its words would change with them.
    this.element.dataset['testid'] = `guide-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
  }

  /** About the library card at an office that lends clothes, unless something else is said. */
  static async open(opening: Opening = {}): Promise<Guide> {
    const {content, lang = 'en', standard = atLinhu, provider = providing(standard)} = opening;
    return new Guide(
      await fixture<HTMLElement>(
        html`<section lang=${lang}>
          <zt-photo-guide standard="library-card" .provider=${provider}
            >${content ?? nothing}</zt-photo-guide
          >
        </section>`,
      ),
    );
  }

  /** On a page of the test's own. */
  static in(around: HTMLElement): Guide {
    return new Guide(around);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read on the screen with every picture off. */
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

  /** The headings with their levels, in the order in which they are read. */
  get headings(): readonly string[] {
    return [...this.root.querySelectorAll('[role=heading]')]
      .filter((each) => (each as HTMLElement).checkVisibility())
      .map((each) => `${each.getAttribute('aria-level')} ${plain(each.textContent)}`);
  }

  /** What was spoken so far. */
  get spoken(): readonly string[] {
    return [...this.root.querySelectorAll('[data-live] > *')].map((each) =>
      plain(each.textContent),
    );
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name, exact: true});
  }

  box(name: string | RegExp): Locator {
    return this.view.getByRole('checkbox', {name});
  }

  colour(name: string): Locator {
    return this.view.getByRole('radio', {name});
  }

  get links(): readonly string[] {
    return [...this.root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  }

  /** What has the focus, by its words. */
  get focused(): string {
    const active = this.root.activeElement as HTMLInputElement | null;
    return plain((active?.labels?.[0] ?? active)?.textContent);
  }

  /** Presses Tab until something with this text has the focus, then these keys. */
  async tabTo(wanted: string, keys = ''): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await userEvent.keyboard('{Tab}');
      if (this.focused.startsWith(wanted)) {
        if (keys) await userEvent.keyboard(keys);
        return;
      }
      passed.push(this.focused.slice(0, 30));
    }
    expect.unreachable(`${wanted} is not among ${passed.join(' | ')}`);
  }
}
