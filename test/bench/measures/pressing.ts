import type {Visit} from '../lab.js';
import type {Outcome} from '../probe.js';
import {median} from '../statistics.js';
import {countMainThread, mainThread} from './main-thread.js';
import type {Measure} from './measure.js';
import {SLOWDOWN, slowDown} from './slowdown.js';

// An even number each: there are two answers, and one is more work than the other.
const WARM_UP = 2;
const PRESSES = 4;

interface Press extends Outcome {
  /** Milliseconds of the main thread. */
  readonly work: number;
}

/** Presses the way a person does, through the browser's input; waits until the outcome is drawn. */
async function press({page, cdp}: Visit): Promise<Press> {
  const {x, y} = await page.evaluate<{x: number; y: number}>('probe.aim()');
  await page.evaluate('probe.watch()');
  const start = await mainThread(cdp);
  await page.mouse.click(x, y);
  const outcome = await page.evaluate<Outcome>('probe.outcome');
  return {...outcome, work: (await mainThread(cdp)) - start};
}

async function presses(visit: Visit, count: number): Promise<Press[]> {
  const all: Press[] = [];
  while (all.length < count) all.push(await press(visit));
  return all;
}

/**
 * A press that changes a list of `rows` rows: the main thread's work for it, and the time until it
 * is drawn on an inexpensive phone. One frame is the next one, however late it comes.
 */
export const pressing = (rows: number, name: string): Measure => ({
  figures: [
    {name: `${name}, main thread until painted`, unit: 'ms', noise: 0.15},
    {name: `${name}, until painted, CPU ${SLOWDOWN}x slower`, unit: 'ms', noise: 0.2},
    {name: `${name}, CPU ${SLOWDOWN}x slower`, unit: 'frames', noise: 0},
  ],
  async take({id}, lab) {
    await using visit = await lab.open();
    await visit.page.goto(`${lab.origin}/${id}/stage.html`);
    await visit.page.evaluate(`probe.warmUp(${rows}).then(() => probe.fill(1, ${rows}))`);
    await countMainThread(visit.cdp);
    await presses(visit, WARM_UP);
    const works = (await presses(visit, PRESSES)).map(({work}) => work);
    await slowDown(visit.cdp);
    const slow = await presses(visit, PRESSES);
    const latest = Math.max(...slow.map(({frames}) => frames));
    return [median(works), median(slow.map(({ms}) => ms)), latest];
  },
});
