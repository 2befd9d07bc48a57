import type {Measure} from './measure.js';
import {SLOWDOWN, slowDown} from './slowdown.js';

const WARM_UP = 10;
const ACTS = 100;

/** Tasks of 50 ms and more, which a person notices, while the same act is done again and again. */
export const longTasks: Measure = {
  figures: [{name: `long tasks in ${ACTS} acts, CPU ${SLOWDOWN}x slower`, unit: 'tasks', noise: 0}],
  async take({id}, lab) {
    await using visit = await lab.open();
    const {cdp, page} = visit;
    await page.goto(`${lab.origin}/${id}/stage.html`);
    await page.evaluate('probe.fill(1)');
    await page.evaluate(`probe.act(${WARM_UP})`);
    await slowDown(cdp);
    await page.evaluate(`globalThis.long = 0; new PerformanceObserver((list) => {
      long += list.getEntries().length;
    }).observe({entryTypes: ['longtask']})`);
    for (let act = 0; act < ACTS; act++) await page.evaluate('probe.act(1).then(probe.frame)');
    return [await page.evaluate<number>('long')];
  },
};
