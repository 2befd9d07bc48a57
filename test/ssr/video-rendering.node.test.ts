import {html} from 'lit';
import {expect, it, vi} from 'vitest';
import {serverHtml} from './server-page.js';

const page = html`<zt-portal src="/api">
  <zt-video-room office="online-room"
    ><p>At your time, open the link of your message</p>
    <p slot="help">Call 0573-0000-0110</p></zt-video-room
  >
</zt-portal>`;

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const allIsQuiet = () => new Promise((resolve) => setImmediate(resolve));

it('a video room rendered by its page’s server keeps the author’s words, asks nobody and starts no timer', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  const before = timers();
  const first = await serverHtml(page);
  await allIsQuiet();
  expect(first).toContain('<p>At your time, open the link of your message</p>');
  const inside = first.split('shadowrootmode="open"').at(-1);
  expect(inside).toContain('<slot></slot>');
  expect(inside).toContain('<slot name="help"></slot>');
  expect(await serverHtml(page)).toBe(first);
  await allIsQuiet();
  expect(timers()).toBeLessThanOrEqual(before);
  expect(asked).not.toHaveBeenCalled();
});
