import type {CDPSession, Page} from 'playwright';
import {countMainThread, mainThread} from '../measures/main-thread.js';
import {median, ratio} from '../statistics.js';

/** Milliseconds of work within which a check is done on a computer. */
const TARGET_MS = 400;
const ROUNDS = 7;

/** Widths of a finished picture, and of what a phone takes. */
const WIDTHS = [480, 3000];
const HEIGHT_BY_WIDTH = 4 / 3;

interface Cost {
  /** Milliseconds that the thread ran, whatever else the machine did meanwhile. */
  readonly work: number;
  /** Milliseconds on the clock. */
  readonly clock: number;
}

async function costOf(page: Page, cdp: CDPSession, width: number, faces: boolean): Promise<Cost> {
  const start = await mainThread(cdp);
  const clock = await page.evaluate<number>(`photoPage.check(${width}, ${faces})`);
  return {work: (await mainThread(cdp)) - start, clock};
}

async function timeLine(page: Page, cdp: CDPSession, width: number): Promise<string> {
  const whole: Cost[] = [];
  const without: Cost[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const costs = [await costOf(page, cdp, width, false), await costOf(page, cdp, width, true)];
    // The first round loads the weights and warms the code up.
    if (round === 0) continue;
    without.push(costs[0]!);
    whole.push(costs[1]!);
  }
  const works = whole.map(({work}) => work);
  const parts = without.map(({work}) => work);
  const reached = median(works) <= TARGET_MS ? 'met' : 'NOT MET';
  const clock = median(whole.map(({clock}) => clock));
  return [
    `${width} x ${width * HEIGHT_BY_WIDTH} px: ${ratio(works, parts).toFixed(2)}x the same without faces`,
    `${median(works).toFixed(0)} ms of work (${clock.toFixed(0)} ms by the clock)`,
    `target ≤ ${TARGET_MS} ms: ${reached}`,
  ].join(', ');
}

/** What the whole check costs, warm, with everything in one thread. */
export async function timeLines(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await countMainThread(cdp);
  const lines = ['Whole check, warm, in one thread'];
  for (const width of WIDTHS) lines.push(await timeLine(page, cdp, width));
  return lines;
}
