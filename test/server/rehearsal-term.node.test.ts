import {Hono} from 'hono';
import {expect, it} from 'vitest';
import type {Stage} from '../../demo/server/rehearsal/effect.js';
import {Rehearsal} from '../../demo/server/rehearsal/rehearsal.js';
import type {Script} from '../../demo/server/rehearsal/script.js';

const words = {zh: '话', en: 'words'};
const step = {who: 'machine', does: words, sees: [words], says: words, acts: []} as const;
const down: Script = {
  id: 'down',
  name: words,
  trains: words,
  steps: [{...step, sees: [words], acts: [], lever: {type: 'down', retryAfterSeconds: 30}}],
};

it('A rehearsal ends by itself after a quarter of an hour, where nobody stops it', async () => {
  let now = 0;
  const rehearsal = new Rehearsal([down], () => now);
  const app = new Hono()
    .use(rehearsal.meddle)
    .onError((_, c) => c.text('down', 503))
    .get('/', (c) => c.text('up'));
  const status = async () => (await app.request('/')).status;
  await rehearsal.enter({} as Stage, 'down', 0);
  now = 15 * 60_000 - 1;
  expect([await status(), rehearsal.playing?.secondsLeft]).toEqual([503, 1]);
  now += 1;
  expect([rehearsal.playing, await status()]).toEqual([undefined, 200]);
});
