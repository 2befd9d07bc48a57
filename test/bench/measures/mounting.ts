import type {Visit} from '../lab.js';
import {countMainThread, mainThread} from './main-thread.js';
import {BYTES_PER_KIB, type Measure} from './measure.js';
import {inUse} from './memory.js';

const CYCLES = 20;

/** Fills the page: milliseconds until the rows are laid out, and of the main thread until painted. */
async function timeFilling({page, cdp}: Visit, rows: number): Promise<[number, number]> {
  await countMainThread(cdp);
  const start = await mainThread(cdp);
  const ready = await page.evaluate<number>(
    `probe.fill(1, ${rows}).then((time) => probe.frame().then(() => time))`,
  );
  return [(await mainThread(cdp)) - start, ready];
}

/** `rows` of what a subject shows, in a warm page: time, memory of each, and what stays once gone. */
export const mounting = (rows: number, name: string, row = 'row'): Measure => ({
  figures: [
    {name: `${name}, main thread until painted`, unit: 'ms', noise: 0.15},
    {name: `${name}, ready`, unit: 'ms', noise: 0.2},
    {name: `heap a ${row}, JS`, unit: 'KiB', noise: 0.15},
    {name: `heap a ${row}, JS and Blink`, unit: 'KiB', noise: 0.15},
    {name: `kept after ${CYCLES} cycles`, unit: 'nodes', noise: 0},
  ],
  async take({id}, lab) {
    await using visit = await lab.open();
    const {page, cdp} = visit;
    await page.goto(`${lab.origin}/${id}/stage.html`);
    await page.evaluate(`probe.warmUp(${rows}).then(probe.frame)`);
    const empty = await inUse(cdp);
    const times = await timeFilling(visit, rows);
    const full = await inUse(cdp);
    const js = (full.js - empty.js) / rows / BYTES_PER_KIB;
    const dom = (full.dom - empty.dom) / rows / BYTES_PER_KIB;
    await page.evaluate('probe.clear()');
    const before = await inUse(cdp);
    await page.evaluate(`probe.cycle(${CYCLES})`);
    return [...times, js, js + dom, (await inUse(cdp)).nodes - before.nodes];
  },
});
