import type {CDPSession} from 'playwright';
import {BYTES_PER_KIB, type Measure} from './measure.js';

const INSTANCES = 50;
const CYCLES = 20;

/** Memory in use once all that can be let go of is gone: bytes of V8, bytes of Blink, nodes. */
async function inUse(cdp: CDPSession): Promise<{js: number; dom: number; nodes: number}> {
  // The second pass collects what only finalizers of the first set free.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const {nodes} = await cdp.send('Memory.getDOMCounters');
  return {js: heap.usedSize, dom: heap.embedderHeapUsedSize ?? 0, nodes};
}

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
