import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../demo/server/db/database.js';
import {openPglite} from '../../demo/server/db/pglite.js';
import {withDevices} from '../support/browser.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectForEverybody} from './for-everybody.js';
import {expectMoving, liveTracks, patience, People} from './video-people.js';

let demo: DemoSite;
let database: Database;
let people: People;

beforeAll(async () => {
  database = await openPglite();
  demo = await startDemo(database, {movableClock: true}, withDevices);
  people = new People(demo);
});

afterAll(() => demo?.close());
afterEach(() => people.leave());

const person = () => people.come();

const languages = {
  Chinese: {
    path: '/video-room.html',
    enter: '进入视频房间',
    waiting: '正在等民警进来',
    start: '进入房间',
    here: '民警来了',
    connected: '请看本人和证件',
    yes: '是本人',
    confirmed: '核对好了',
    end: '结束视频',
    over: '摄像头和话筒都关了',
    left: '结束了',
  },
  English: {
    path: '/en/video-room.html',
    enter: 'Enter the video room',
    waiting: 'waiting for the officer',
    start: 'Enter the room',
    here: 'The officer is here',
    connected: 'Look at the person and the document',
    yes: 'It is this person',
    confirmed: 'confirmed that it is you',
    end: 'End the meeting',
    over: 'Camera and microphone are off',
    left: 'It is over',
  },
} as const;

describe.each(Object.entries(languages))('A meeting by video, in %s', (_language, words) => {
  it('shows both to each other, tells the decision, and leaves nothing behind', async () => {
    const [citizen, officer] = [await person(), await person()];
    await citizen.page.goto(new URL(words.path, demo.url).href);
    const enter = citizen.page.getByRole('button', {name: words.enter});
    await enter.focus();
    await citizen.page.keyboard.press('Enter');
    await citizen.page.getByText(words.waiting).waitFor();

    const way = await citizen.page.locator('#desk').getAttribute('href');
    await officer.page.goto(new URL(way!, demo.url).href);
    expect(officer.page.url()).not.toContain('#');
    await officer.page.getByRole('button', {name: words.start}).click();
    await officer.page.getByText(words.connected).waitFor();
    await citizen.page.getByText(words.here).waitFor();
    await expectMoving(citizen.page.locator('#other'));
    await expectMoving(officer.page.locator('#other'));
    await expectForEverybody(citizen.page, 'the meeting', 44);
    await expectForEverybody(officer.page, 'the officer’s side', 44);

    await officer.page.getByRole('button', {name: words.yes, exact: true}).click();
    await citizen.page.getByText(words.confirmed).waitFor();

    await citizen.page.getByRole('button', {name: words.end}).click();
    await citizen.page.getByText(words.over).waitFor();
    await officer.page.getByText(words.left).waitFor();
    expect(await liveTracks(citizen.page)).toBe(0);
    expect(await liveTracks(officer.page)).toBe(0);
    await expect
      .poll(async () => (await database.query('select id from video_room')).length, patience)
      .toBe(0);
    expect(await database.query('select id from video_signal')).toEqual([]);

    const [room, token] = [...new URL(way!, demo.url).hash.matchAll(/=([\w-]+)/g)].map(
      ([, value]) => value!,
    );
    for (const {asked, page} of [citizen, officer]) {
      expect(asked.filter((url) => !url.startsWith(demo.url))).toEqual([]);
      expect(asked.filter((url) => url.includes(token!) && !url.includes('#'))).toEqual([]);
      const kept = await page.evaluate(() =>
        JSON.stringify([{...localStorage}, {...sessionStorage}]),
      );
      expect(kept).not.toContain(room);
      expect(kept).not.toContain(token);
      expect(await page.context().cookies()).toEqual([]);
    }
  });
});

describe('The room before a meeting', () => {
  it('tries camera, microphone, sound and connection under the portal’s policy, then lets all go', async () => {
    const {page, asked} = await person();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(new URL('/en/video-room.html', demo.url).href);
    const room = page.locator('zt-video-room');
    await room.getByRole('button', {name: 'Try the camera'}).click();
    await expectMoving(room.locator('video'));
    await room.getByRole('button', {name: 'Try the microphone'}).click();
    await room.getByText('We hear you well.', {exact: true}).waitFor();
    await room.getByRole('button', {name: 'Play a sound'}).click();
    await room.getByRole('button', {name: 'I heard it'}).click();
    await room.getByRole('button', {name: 'Try the connection'}).click();
    await room.getByText('It is good enough.', {exact: true}).waitFor();
    await room.getByRole('button', {name: 'Rehearse it'}).click();
    await expectMoving(room.locator('.frame video'));
    expect(await liveTracks(page)).toBe(2);
    // Another page in front: nobody is looked at.
    await page.goto('about:blank');
    await page.goBack();
    await room.getByRole('button', {name: /Try the camera|Turn the camera on again/}).waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('video').length)).toBe(2);
    expect(await room.locator('video').count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(demo.url) && url !== 'about:blank')).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each([
    ['on a narrow telephone', '/video-room.html', 44],
    ['in large text', '/video-room.html', 60],
    ['in English', '/en/video-room.html', 44],
  ])('hinders nobody %s', async (where, path, target) => {
    const {page} = await person();
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(new URL(path, demo.url).href);
    if (target === 60) await page.locator('#large-text').click();
    const room = page.locator('zt-video-room');
    await room.locator('#enter').waitFor();
    for (const button of await room.locator('.check > button').all()) await button.click();
    await room.locator('[aria-labelledby=paper] > button').click();
    await expectMoving(room.locator('.frame video'));
    await expectForEverybody(page, where, target);
  });

  it('keeps the telephone in sight where the browser allows nothing', async () => {
    const {page} = await person();
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      navigator.mediaDevices.getUserMedia = refuse;
    });
    await page.goto(new URL('/en/video-room.html', demo.url).href);
    await page.getByRole('button', {name: 'Enter the video room'}).click();
    await page.getByText('Camera and microphone were not turned on').waitFor();
    const room = page.locator('zt-video-room');
    await room.getByText('That did not work').waitFor();
    expect(await room.getByRole('link', {name: /Call \+86/}).count()).toBeGreaterThan(0);
  });
});
