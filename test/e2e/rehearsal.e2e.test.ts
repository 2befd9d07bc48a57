import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {scripts} from '../../demo/server/rehearsal/script.js';
import type {Lang} from '../../demo/server/rules/text.js';
import {tabTo} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';
import {Rehearsing, TIMEOUT} from './rehearsing.js';

let demo: DemoSite;
let database: Database;

beforeAll(async () => {
  database = await openPglite();
  demo = await startDemo(database, {movableClock: true});
});

afterAll(() => demo?.close());

const languages: readonly Lang[] = ['zh', 'en'];
const plays = scripts.flatMap((script) =>
  languages.map((lang) => ({script, lang, name: script.name[lang]})),
);

describe('A situation is played step by step, and the citizen’s page shows what it promises', () => {
  it.each(plays)('$name', {timeout: TIMEOUT}, async ({script, lang}) => {
    const one = await Rehearsing.begin(demo, lang);
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
    const one = await Rehearsing.begin(demo, lang);
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
    const one = await Rehearsing.begin(demo, lang);
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
    const one = await Rehearsing.begin(demo, lang);
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
    const [one, other] = [await Rehearsing.begin(demo, lang), await Rehearsing.begin(demo, lang)];
    await one.start(scripts.find(({id}) => id === 'camera')!);
    await other.lookAgain();
    await other.panel.locator('#on li').first().waitFor();
    await other.panel.getByRole('status').getByText(one.words.other).waitFor();
    await other.press(one.words.stop);
    await one.lookAgain();
    await one.panel.locator('#now').waitFor({state: 'hidden'});
    await one.panel.getByRole('status').getByText(one.words.ended).waitFor();
    await one.leave();
    await other.leave();
  });
});

describe('A window that refuses the camera', () => {
  it('says so above everything, and refuses no longer once that is pressed', async () => {
    const one = await Rehearsing.begin(demo, 'en');
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
