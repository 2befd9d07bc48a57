import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {book, chooseAndContinue} from './by-keyboard.js';
import {citizens, mailedLink} from './citizen-run.js';
import {type DemoSite, startDemo} from './demo-site.js';

const MINUTE = 60_000;
const THURSDAY = Date.parse('2026-11-26T09:00:00+08:00');

let demo: DemoSite;
let now = THURSDAY;

beforeAll(async () => {
  demo = await startDemo(await openPglite(), {showOutbox: true, now: () => new Date(now)});
});

afterAll(() => demo?.close());

describe('the way into the video room', () => {
  it('appears by itself when its time has come, by the office’s clock', async () => {
    const {path, service, mode, next, soonest, ...words} = citizens.English;
    const page = await (await demo.browser.newContext(contextOptions)).newPage();
    // A device whose clock is three hours slow.
    await page.clock.install({time: THURSDAY - 180 * MINUTE});
    await page.goto(new URL(path, demo.url).href);
    await chooseAndContinue(page, service, next);
    await chooseAndContinue(page, mode, next);
    const reference = await book(page, {...words, next, time: soonest});
    const booked = await demo.booked(reference);
    const opens = booked!.startsAt.getTime() - 15 * MINUTE;

    now = opens - MINUTE;
    await page.goto(new URL(await mailedLink(demo), demo.url).href);
    const card = page.locator('zt-appointment-card');
    await card.getByText('appears here by itself').waitFor();
    const way = card.getByRole('link', {name: 'Enter the video room'});
    expect(await way.count()).toBe(0);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    now = opens;
    await page.clock.fastForward(MINUTE + 1000);
    await way.waitFor();
    expect(asked).toEqual([]);
    const address = new URL((await way.getAttribute('href')) ?? '');
    expect(address.href.startsWith(new URL('en/video-room.html#room=', demo.url).href)).toBe(true);
    expect(await card.getByRole('status').allInnerTexts()).toContain(
      'You can enter the video room now.',
    );
    await page.context().close();
  });
});
