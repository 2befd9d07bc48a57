import type {BrowserContext, Locator, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type Act, type Script, scripts, type Step} from '../../demo/server/rehearsal/script.js';
import type {Lang} from '../../demo/server/rules/text.js';
import {contextOptions} from '../support/browser.js';
import {tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';

/** 200 people take their time on a machine with much to do. */
const TIMEOUT = 240_000;

let demo: DemoSite;
let database: Database;

beforeAll(async () => {
  database = await openPglite();
  demo = await startDemo(database, {movableClock: true});
});

afterAll(() => demo?.close());

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
    notAsked: /^Nobody has asked yet/,
  },
} as const;

/** Somebody who rehearses: the panel in one window, the citizen's page in another. */
class Rehearsing {
  readonly lang: Lang;
  readonly panel: Page;
  readonly #context: BrowserContext;
  #citizen: Page | undefined;
  readonly #complaints: string[] = [];

  private constructor(lang: Lang, context: BrowserContext, panel: Page) {
    [this.lang, this.#context, this.panel] = [lang, context, panel];
    const complain = (text: string) => this.#complaints.push(text);
    context.on('weberror', (error) => complain(String(error.error())));
    context.on('console', (message) => {
      if (/Content Security Policy|Trusted ?Type/i.test(message.text())) complain(message.text());
    });
  }

  static async begin(lang: Lang): Promise<Rehearsing> {
    const context = await demo.browser.newContext(contextOptions);
    const panel = await context.newPage();
    await panel.goto(new URL(panels[lang].path, demo.url).href);
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

  press(name: RegExp): Promise<void> {
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
    await this.#context.close();
    expect(this.#complaints).toEqual([]);
  }

  async #open(): Promise<void> {
    await this.#citizen?.close();
    const opened = this.#context.waitForEvent('page');
    await this.panel.locator('#page').click();
    this.#citizen = await opened;
  }

  async #act(act: Act): Promise<void> {
    const {lang} = this;
    if ('open' in act) return this.#open();
    const page = this.citizen;
    if ('choose' in act) return page.getByRole('radio', {name: act.choose[lang]}).check();
    if ('press' in act) return control(page, act.press[lang]).click();
    return page.getByLabel(act.field[lang]).fill(act.write[lang]);
  }
}

/** What somebody can press, by its words; the first where there are several. */
const control = (page: Page, name: string): Locator =>
  page.locator('main').getByRole('button', {name}).first();

/** Words in sight, or the name of something in sight, as the days of the calendar have. */
const told = (page: Page, words: string): Locator =>
  page.getByText(words).or(page.getByLabel(words)).filter({visible: true}).first();

const languages: readonly Lang[] = ['zh', 'en'];
const plays = scripts.flatMap((script) =>
  languages.map((lang) => ({script, lang, name: script.name[lang]})),
);

describe('A situation is played step by step, and the citizen’s page shows what it promises', () => {
  it.each(plays)('$name', {timeout: TIMEOUT}, async ({script, lang}) => {
    const one = await Rehearsing.begin(lang);
    await one.start(script);
    for (const [index, step] of script.steps.entries()) {
      if (index > 0) await one.press(one.words.next);
      await one.play(step);
    }
    await one.press(one.words.end);
    await one.panel.getByText(one.words.stopped).waitFor();
    expect(await one.panel.locator('#now').isVisible()).toBe(false);
    await one.leave();
  });
});

describe.each(languages)('The panel of the rehearsal (%s)', (lang) => {
  it('is played with the keyboard alone: the focus goes to each step, and back to the list', async () => {
    const one = await Rehearsing.begin(lang);
    const {panel, words} = one;
    const {name, steps} = scripts.find(({id}) => id === 'down')!;
    await tabTo(panel, new RegExp(`^${words.start}${name[lang]}$`));
    await panel.keyboard.press('Enter');
    for (const [index, {does}] of steps.entries()) {
      await panel.locator('#step:focus').waitFor();
      await panel.locator('#does').getByText(does[lang]).waitFor();
      const isLast = index + 1 === steps.length;
      const button = (name: RegExp) => panel.getByRole('button', {name}).count();
      expect([await button(words.next), await button(words.end)]).toEqual(isLast ? [0, 1] : [1, 0]);
      if (isLast) break;
      await tabTo(panel, words.next);
      await panel.keyboard.press('Enter');
    }
    await tabTo(panel, words.end);
    await panel.keyboard.press('Enter');
    await panel.locator('#situations:focus').waitFor();
    await one.leave();
  });

  it('holds for everybody: a phone of 320 pixels, large text, in the middle of a situation', async () => {
    const one = await Rehearsing.begin(lang);
    const {panel} = one;
    await panel.setViewportSize({width: 320, height: 640});
    await expectForEverybody(panel, 'the list', 44);
    await one.start(scripts.find(({id}) => id === 'returned')!);
    await panel.locator('#step:focus').waitFor();
    await expectForEverybody(panel, 'a step', 44);
    await panel.locator('#large-text').click();
    await expectForEverybody(panel, 'a step in large text', 60);
    await one.press(one.words.stop);
    await panel.getByText(one.words.stopped).waitFor();
    await one.leave();
  });

  it('says what is missing where a step cannot be played yet', async () => {
    const one = await Rehearsing.begin(lang);
    await one.start(scripts.find(({id}) => id === 'escalated')!);
    await one.panel.locator('#step:focus').waitFor();
    await database.query('delete from question');
    await one.press(one.words.next);
    await one.panel.getByRole('status').getByText(one.words.notAsked).waitFor();
    await one.press(one.words.stop);
    await one.panel.getByText(one.words.stopped).waitFor();
    await one.leave();
  });

  it('shows on every screen what is switched on, and takes it away when it is stopped', async () => {
    const [one, other] = [await Rehearsing.begin(lang), await Rehearsing.begin(lang)];
    await one.start(scripts.find(({id}) => id === 'camera')!);
    await other.panel.locator('#on li').first().waitFor();
    await other.press(one.words.stop);
    await one.panel.locator('#now').waitFor({state: 'hidden'});
    await one.leave();
    await other.leave();
  });
});

describe('A window that refuses the camera', () => {
  it('says so above everything, and refuses no longer once that is pressed', async () => {
    const one = await Rehearsing.begin('en');
    const {panel} = one;
    await one.start(scripts.find(({id}) => id === 'camera')!);
    await panel.locator('#step:focus').waitFor();
    await one.press(one.words.next);
    await panel.getByText('This computer now refuses the camera').waitFor();
    const opened = panel.waitForEvent('popup');
    await panel.locator('#page').click();
    const page = await opened;
    const mark = page.getByText('Rehearsal: this window refuses');
    await mark.waitFor();
    const askCamera = () =>
      page.evaluate(() =>
        navigator.mediaDevices.getUserMedia({video: true}).then(
          () => 'opened',
          ({name}: Error) => name,
        ),
      );
    expect(await askCamera()).toBe('NotAllowedError');
    await page.getByRole('button', {name: 'End it'}).click();
    await mark.waitFor({state: 'hidden'});
    expect(await askCamera()).not.toBe('NotAllowedError');
    await one.press(one.words.stop);
    await panel.getByText(one.words.stopped).waitFor();
    await one.leave();
  });
});
