import {html} from 'lit';
import {expect, it, vi} from 'vitest';
import {serverHtml} from './server-page.js';

const page = html`<zt-portal src="/api">
  <zt-opening-hours office="donghu"><p>Monday to Friday, 8:30 to 17:30</p></zt-opening-hours>
</zt-portal>`;

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const allIsQuiet = () => new Promise((resolve) => setImmediate(resolve));

it('opening hours rendered by their page’s server keep the author’s words, ask nobody and start no timer', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  const before = timers();
  const first = await serverHtml(page);
  await allIsQuiet();
  expect(first).toContain('<p>Monday to Friday, 8:30 to 17:30</p>');
  expect(first.split('shadowrootmode="open"').at(-1)).toContain('<slot></slot>');
  expect(await serverHtml(page)).toBe(first);
  await allIsQuiet();
  expect(timers()).toBeLessThanOrEqual(before);
  expect(asked).not.toHaveBeenCalled();
});
