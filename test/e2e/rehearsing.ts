import type {Browser, BrowserContext, ConsoleMessage, Locator, Page, WebError} from 'playwright';
import {expect} from 'vitest';
import type {Act, Script, Step} from '../../demo/server/rehearsal/script.js';
import type {Lang} from '../../demo/server/rules/text.js';
import {contextOptions} from '../support/browser.js';
import {fillIn} from './by-keyboard.js';
import type {DemoSite} from './demo-site.js';

/** 200 people take their time on a machine with much to do. */
export const TIMEOUT = 240_000;

/** What is pressed and read on the panel, in both languages. */
const panels = {
  zh: {
    path: '/rehearsal.html',
    start: '开始演：',
    next: /^下一步$/,
    end: /^演完了，全部停下$/,
    stop: /^全部停下$/,
    stopped: '都停下了，恢复原样。',
    isComing: /正在约/,
    other: '另外有人换了一步',
    ended: '停下来了',
    notAsked: /^还没有人提问/,
  },
  en: {
    path: '/en/rehearsal.html',
    start: 'Start: ',
    next: /^Next step$/,
    end: /^Finished: stop everything$/,
    stop: /^Stop everything$/,
    stopped: 'All is stopped and as it was.',
    isComing: /are booking/,
    other: 'Somebody else has moved on',
    ended: 'It is stopped',
    notAsked: /^Nobody has asked yet/,
  },
} as const;

/** How long the panel waits until it looks again. */
const LOOK_AGAIN_MS = 2000;

/** One browser's memory for all who rehearse: nobody has to fetch the pages' files anew. */
const shared = new WeakMap<Browser, Promise<BrowserContext>>();

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext(contextOptions);
  // Time goes on as ever, and can be let pass.
  await context.clock.install();
  return context;
}

function contextOf(browser: Browser): Promise<BrowserContext> {
  const known = shared.get(browser) ?? newContext(browser);
  shared.set(browser, known);
  return known;
}

/** Somebody who rehearses: the panel in one window, the citizen's page in another. */
export class Rehearsing {
  readonly lang: Lang;
  readonly panel: Page;
  readonly #context: BrowserContext;
  #citizen: Page | undefined;
  readonly #complaints: string[] = [];

  private constructor(lang: Lang, context: BrowserContext, panel: Page) {
    [this.lang, this.#context, this.panel] = [lang, context, panel];
    context.on('weberror', this.#fail);
    context.on('console', this.#log);
  }

  static async begin({browser, url}: DemoSite, lang: Lang): Promise<Rehearsing> {
    const context = await contextOf(browser);
    const panel = await context.newPage();
    await panel.goto(new URL(panels[lang].path, url).href);
    await panel.locator('[data-script] button:visible').first().waitFor();
    return new Rehearsing(lang, context, panel);
  }

  get words() {
    return panels[this.lang];
  }

  get citizen(): Page {
    if (!this.#citizen) throw new Error('No step has opened the citizen’s page.');
    return this.#citizen;
  }

  start({name}: Script): Promise<void> {
    const button = `${this.words.start}${name[this.lang]}`;
    return this.panel.getByRole('button', {name: button, exact: true}).click();
  }

  async press(name: RegExp): Promise<void> {
    // A window behind another one draws once a second, and a press waits until it has.
    await this.panel.bringToFront();
    return this.panel.getByRole('button', {name}).first().click();
  }

  /** Does what the panel says, and sees what it promises. */
  async play({acts, does, says, sees}: Step): Promise<void> {
    const {lang, panel} = this;
    for (const words of [does, says]) await panel.getByText(words[lang], {exact: true}).waitFor();
    // Until those who come have come.
    const on = panel.locator('#on', {hasNotText: this.words.isComing});
    await on.waitFor({state: 'attached', timeout: TIMEOUT});
    for (const act of acts) await this.#act(act);
    for (const words of sees) {
      await panel.locator('#sees').getByText(words[lang], {exact: true}).waitFor();
      await told(this.citizen, words[lang]).waitFor();
    }
  }

  /** Nothing was refused by the pages' policy, and no script has failed. */
  async leave(): Promise<void> {
    await this.#citizen?.close();
    // The size of the text is all that a page keeps.
    await this.panel.evaluate(() => localStorage.clear());
    await this.panel.close();
    this.#context.off('weberror', this.#fail);
    this.#context.off('console', this.#log);
    expect(this.#complaints).toEqual([]);
  }

  /** The panel looks again for what others have done. */
  lookAgain(): Promise<void> {
    return this.panel.clock.fastForward(LOOK_AGAIN_MS);
  }

  readonly #fail = (error: WebError): void => void this.#complaints.push(String(error.error()));

  readonly #log = (message: ConsoleMessage): void => {
    const text = message.text();
    if (/Content Security Policy|Trusted ?Type/i.test(text)) this.#complaints.push(text);
  };

  async #open(): Promise<void> {
    await this.#citizen?.close();
    const opened = this.#context.waitForEvent('page');
    await this.panel.locator('#page').click();
    this.#citizen = await opened;
  }

  async #fillIn(page: Page): Promise<void> {
    await page.locator('#step:focus').waitFor();
    await fillIn(page, /^(下一步|Continue)$/);
  }

  async #act(act: Act): Promise<void> {
    const {lang} = this;
    if ('open' in act) return this.#open();
    const page = this.citizen;
    await page.bringToFront();
    if ('choose' in act) return page.getByRole('radio', {name: act.choose[lang]}).check();
    if ('press' in act) return control(page, act.press[lang]).click();
    if ('wait' in act) return page.clock.fastForward(act.wait * 1000);
    if ('fillIn' in act) return this.#fillIn(page);
    return page.getByLabel(act.field[lang]).fill(act.write[lang]);
  }
}

/** What somebody can press, by its words; the first where there are several. */
const control = (page: Page, name: string): Locator =>
  page.locator('main').getByRole('button', {name}).first();

/** Words in sight, or the name of something in sight, as the days of the calendar have. */
const told = (page: Page, words: string): Locator =>
  page.getByText(words).or(page.getByLabel(words)).filter({visible: true}).first();
