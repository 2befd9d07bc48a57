import type {Browser, Page} from 'playwright';
import {contextOptions} from '../support/browser.js';

/** How a page is visited. */
export interface VisitOptions {
  readonly javaScriptEnabled?: boolean;
  /** A selector: how high what it finds is gets written down in every frame, see {@link heightsOf}. */
  readonly watched?: string;
  /** How many elements it has to find before anything is written down. */
  readonly count?: number;
}

/** A page, and all that its console, its errors and its requests say. */
export interface Visit {
  readonly page: Page;
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

/** Runs in the page: writes down how high the lowest of some elements is in every frame that is painted. */
function watchHeights({count, watched}: {count: number; watched: string}): void {
  const seen = window as unknown as {heights: number[]};
  seen.heights = [];
  const look = (): void => {
    const all = [...document.querySelectorAll(watched)].map(
      (each) => each.getBoundingClientRect().height,
    );
    if (all.length >= count) seen.heights.push(Math.min(...all));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page as somebody who has never been there. */
export async function visit(
  browser: Browser,
  address: string,
  {count = 1, javaScriptEnabled = true, watched}: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({...contextOptions, javaScriptEnabled});
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (!message.text().includes('lit.dev/msg/dev-mode')) said.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  if (javaScriptEnabled && watched) await page.addInitScript(watchHeights, {count, watched});
  await page.goto(address);
  return {page, said, asked};
}

/** How high what is watched was, frame by frame. */
export const heightsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as {heights: number[]}).heights);
