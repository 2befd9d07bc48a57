import {BYTES_PER_KIB, type Measure} from './measure.js';
import {inUse} from './memory.js';

const INSTANCES = 50;
const CYCLES = 20;

/** Fifty instances on one page: time, memory of each, and what stays when they are gone. */
export const many: Measure = {
  figures: [
    {name: `${INSTANCES} instances`, unit: 'ms', noise: 0.15},
    {name: 'heap each, JS', unit: 'KiB', noise: 0.15},
    {name: 'heap each, JS and Blink', unit: 'KiB', noise: 0.15},
    {name: `kept after ${CYCLES} cycles`, unit: 'nodes', noise: 0},
  ],
  async take({id}, lab) {
    await using visit = await lab.open();
    const {page, cdp} = visit;
    await page.goto(`${lab.origin}/${id}/stage.html`);
    const empty = await inUse(cdp);
    const time = await page.evaluate<number>(`probe.fill(${INSTANCES})`);
    const full = await inUse(cdp);
    const js = (full.js - empty.js) / INSTANCES / BYTES_PER_KIB;
    const dom = (full.dom - empty.dom) / INSTANCES / BYTES_PER_KIB;
    await page.evaluate('probe.clear()');
    const before = await inUse(cdp);
    await page.evaluate(`probe.cycle(${CYCLES})`);
    return [time, js, js + dom, (await inUse(cdp)).nodes - before.nodes];
  },
};
