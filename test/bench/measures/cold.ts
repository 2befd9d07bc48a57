import type {Measure} from './measure.js';
import {SLOWDOWN, slowDown} from './slowdown.js';

/** From navigation in a new profile until one instance can be used and is laid out. */
export const cold: Measure = {
  figures: [{name: `cold ready, CPU ${SLOWDOWN}x slower`, unit: 'ms', noise: 0.2}],
  async take({id}, lab) {
    await using visit = await lab.open();
    await slowDown(visit.cdp);
    await visit.page.goto(`${lab.origin}/${id}/cold.html`);
    return [await visit.page.evaluate<number>('ready')];
  },
};
