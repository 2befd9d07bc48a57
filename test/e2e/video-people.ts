import type {BrowserContext, Locator, Page} from 'playwright';
import {expect} from 'vitest';
import {contextOptions} from '../support/browser.js';
import type {DemoSite} from './demo-site.js';

/** Long enough never to decide the outcome. */
export const patience = {timeout: 15_000};

/** Writes down every track that the page was given, to look later whether it is off. */
function watchTracks(): void {
  const {mediaDevices} = navigator;
  const give = mediaDevices.getUserMedia.bind(mediaDevices);
  const seen = (window as unknown as {tracks: MediaStreamTrack[]}) ?? {};
  seen.tracks = [];
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await give(wanted);
    seen.tracks.push(...stream.getTracks());
    return stream;
  };
}

/** Those who meet by video, each with a browser of their own. */
export class People {
  readonly #demo: DemoSite;
  readonly #contexts: BrowserContext[] = [];

  constructor(demo: DemoSite) {
    this.#demo = demo;
  }

  /** Somebody else, with all that their browser asks the network for. */
  async come(): Promise<{page: Page; asked: string[]}> {
    const context = await this.#demo.browser.newContext(contextOptions);
    this.#contexts.push(context);
    const page = await context.newPage();
    await page.addInitScript(watchTracks);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    return {page, asked};
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }
}

/** How many cameras and microphones are on. */
export const liveTracks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (window as unknown as {tracks: MediaStreamTrack[]}).tracks.filter(
        ({readyState}) => readyState === 'live',
      ).length,
  );

/** What a picture shows, in few words: it moves where two of them differ. */
const glance = (video: Locator): Promise<string> =>
  video.evaluate((element: HTMLVideoElement) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [32, 24];
    const context = canvas.getContext('2d')!;
    if (element.videoWidth > 0) context.drawImage(element, 0, 0, 32, 24);
    return context.getImageData(0, 0, 32, 24).data.join();
  });

/** The picture goes on. */
export async function expectMoving(video: Locator): Promise<void> {
  await expect
    .poll(() => video.evaluate(({videoWidth}: HTMLVideoElement) => videoWidth), patience)
    .toBeGreaterThan(0);
  const first = await glance(video);
  await expect.poll(() => glance(video), patience).not.toBe(first);
}
