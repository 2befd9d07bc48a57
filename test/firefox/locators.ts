// Runs in the page, before the tests.
import {
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  processTimeoutOptions,
  selectorEngine,
} from '@vitest/browser/locators';
import {page, server} from 'vitest/browser';
import {untilActionable} from './actionable.js';

/** Where the page leaves the element that the next command is about. */
export interface Pointing {
  pointedAt?: Element;
}

const MOUSE = new Set(['__vitest_click', '__vitest_dblClick', '__vitest_hover']);
const LONGEST = 15_000;

interface Timeout {
  readonly timeout?: number;
}

/**
 * Finds its element in the page, through shadow roots: WebDriver BiDi knows no selector that names
 * one of them for sure.
 */
class FirefoxLocator extends Locator {
  override readonly selector: string;
  readonly #element: Element | undefined;

  constructor(selector: string, element?: Element) {
    super();
    this.selector = selector;
    this.#element = element;
  }

  protected override locator(selector: string): FirefoxLocator {
    return new FirefoxLocator(`${this.selector} >> ${selector}`);
  }

  protected override elementLocator(element: Element): FirefoxLocator {
    return new FirefoxLocator(selectorEngine.generateSelectorSimple(element), element);
  }

  protected override async triggerCommand<T>(command: string, ...args: unknown[]): Promise<T> {
    const {timeout = LONGEST} = processTimeoutOptions({...(args.at(-1) as Timeout)}) ?? {};
    (window as unknown as Pointing).pointedAt = await untilActionable(
      () => this.#element ?? this.query(),
      {name: this.selector, timeout, byMouse: MOUSE.has(command)},
    );
    return super.triggerCommand<T>(command, ...args);
  }
}

const located = (selector: string) => new FirefoxLocator(selector);
type Words = Parameters<typeof getByTextSelector>;

page.extend({
  getByLabelText: (...words: Words) => located(getByLabelSelector(...words)),
  getByRole: (...role: Parameters<typeof getByRoleSelector>) => located(getByRoleSelector(...role)),
  getByTestId: (id: string | RegExp) =>
    located(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  getByAltText: (...words: Words) => located(getByAltTextSelector(...words)),
  getByPlaceholder: (...words: Words) => located(getByPlaceholderSelector(...words)),
  getByText: (...words: Words) => located(getByTextSelector(...words)),
  getByTitle: (...words: Words) => located(getByTitleSelector(...words)),
  elementLocator: (element: Element) =>
    new FirefoxLocator(selectorEngine.generateSelectorSimple(element), element),
});
