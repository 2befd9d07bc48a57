import {median} from '../statistics.js';
import type {Measure} from './measure.js';

const WARM_UP = 10;
const ACTS = 40;

/** What a subject does for one act of a person, such as a click on “Next month”, once warm. */
export const acting = (name: string): Measure => ({
  figures: [{name, unit: 'ms', noise: 0.15}],
  async take({id}, lab) {
    await using visit = await lab.open();
    await visit.page.goto(`${lab.origin}/${id}/stage.html`);
    await visit.page.evaluate('probe.fill(1)');
    await visit.page.evaluate(`probe.act(${WARM_UP})`);
    return [median(await visit.page.evaluate<number[]>(`probe.act(${ACTS})`))];
  },
});
