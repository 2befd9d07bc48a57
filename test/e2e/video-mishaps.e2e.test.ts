import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {withDevices} from '../support/browser.js';
import {type DemoSite, startDemo} from './demo-site.js';
import {expectMoving, liveTracks, patience, People} from './video-people.js';

/** Nobody listens there: it is written down, not asked. */
const iceServers = [{urls: 'stun:127.0.0.1:9'}];

let demo: DemoSite;
let people: People;

beforeAll(async () => {
  const options = {movableClock: true, iceServers};
  demo = await startDemo(await openPglite(), options, withDevices);
  people = new People(demo);
});

afterAll(() => demo?.close());
afterEach(() => people.leave());

/** Writes down by which servers the page looks for the other side. */
function watchConnections(): void {
  const Connection = RTCPeerConnection;
  const seen = window as unknown as {servers: unknown[]};
  seen.servers = [];
  window.RTCPeerConnection = class extends Connection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      seen.servers.push(configuration?.iceServers);
    }
  };
}

const isHere = (citizen: Page) => citizen.getByText('The officer is here').waitFor();
const isWaiting = (citizen: Page) => citizen.getByText('waiting for the officer').waitFor();

const comeIn = (officer: Page) => officer.getByRole('button', {name: 'Enter the room'}).click();

/** A citizen and an officer who see each other. */
async function meet(): Promise<{citizen: Page; officer: Page; way: string}> {
  const [{page: citizen}, {page: officer}] = [await people.come(), await people.come()];
  await citizen.addInitScript(watchConnections);
  await citizen.goto(new URL('/en/video-room.html', demo.url).href);
  await citizen.getByRole('button', {name: 'Enter the video room'}).click();
  await isWaiting(citizen);
  const href = await citizen.locator('#desk').getAttribute('href');
  const way = new URL(href!, demo.url).href;
  await officer.goto(way);
  await comeIn(officer);
  await isHere(citizen);
  await expectMoving(citizen.locator('#other'));
  return {citizen, officer, way};
}

describe('a meeting in which something goes wrong', () => {
  it('goes on when the officer’s page is loaded anew', async () => {
    const {citizen, officer} = await meet();
    await officer.reload();
    await isWaiting(citizen);
    expect(officer.url()).not.toContain('#');
    await comeIn(officer);
    await isHere(citizen);
    await expectMoving(citizen.locator('#other'));
    await expectMoving(officer.locator('#other'));
    // Over, it is not come back to.
    await officer.getByRole('button', {name: 'End', exact: true}).click();
    await citizen.getByText('Camera and microphone are off').waitFor();
    await officer.reload();
    await officer.getByText('opened from a citizen’s video room').waitFor();
  });

  it('goes on when the citizen presses the way in once more', async () => {
    const {citizen, officer} = await meet();
    const opened: string[] = [];
    citizen.on('request', (request) => {
      if (request.url().endsWith('/demo/video-rooms')) opened.push(request.method());
    });
    await citizen.getByRole('button', {name: 'Enter once more'}).click();
    await expectMoving(citizen.locator('#other'));
    await expectMoving(officer.locator('#other'));
    expect(await citizen.locator('#call').evaluate((call) => call.matches(':focus'))).toBe(true);
    expect(opened).toEqual([]);
  });

  it('goes on without the server, and says what it could not send', async () => {
    const {citizen, officer} = await meet();
    let refused = 0;
    const down = async (): Promise<void> => {
      for (const page of [citizen, officer]) {
        await page.route('**/demo/video-rooms/**', (route) => {
          refused += 1;
          return route.abort();
        });
      }
    };
    await down();
    await officer.getByRole('button', {name: 'It is this person'}).click();
    await officer.getByText('That was not sent').waitFor();
    // More than either side would bear without a picture.
    await expect.poll(() => refused, patience).toBeGreaterThan(16);
    await expectMoving(citizen.locator('#other'));
    for (const page of [citizen, officer]) await page.unroute('**/demo/video-rooms/**');
    await officer.getByRole('button', {name: 'It is this person'}).click();
    await citizen.getByText('confirmed that it is you').waitFor();
  });

  it('goes over to the page by which the officer came in last', async () => {
    const {citizen, officer, way} = await meet();
    const {page: other} = await people.come();
    await other.goto(way);
    await comeIn(other);
    await officer.getByText('The connection is gone').waitFor();
    expect(await liveTracks(officer)).toBe(0);
    await expectMoving(other.locator('#other'));
    await expectMoving(citizen.locator('#other'));
  });

  it('ends for the officer when the citizen leaves the page, and is over on the way back', async () => {
    const {citizen, officer} = await meet();
    await citizen.goto(new URL('/en/', demo.url).href);
    await officer.getByText('It is over.').waitFor();
    expect(await liveTracks(officer)).toBe(0);
    await citizen.goBack();
    await citizen.getByRole('button', {name: 'Enter the video room'}).waitFor();
    expect(await citizen.locator('#own').isVisible()).toBe(false);
  });

  it('is found by the servers that whoever runs the demo names, and by no others', async () => {
    const {citizen} = await meet();
    const servers = await citizen.evaluate(
      () => (window as unknown as {servers: unknown[]}).servers,
    );
    expect(servers).toEqual([iceServers]);
  });

  it('does not begin without the server, and the telephone stays in sight', async () => {
    const {page} = await people.come();
    await page.goto(new URL('/en/video-room.html', demo.url).href);
    await page.route('**/demo/video-rooms', (route) => route.abort());
    await page.getByRole('button', {name: 'Enter the video room'}).click();
    const room = page.locator('zt-video-room');
    await room.getByText('That did not work').waitFor();
    expect(await liveTracks(page)).toBe(0);
    await page.unroute('**/demo/video-rooms');
    await page.getByRole('button', {name: 'Enter the video room'}).click();
    await isWaiting(page);
  });
});
