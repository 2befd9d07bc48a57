import {html} from 'lit';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {serverHtml} from './server-page.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

const page = html`<zt-portal src="/api">
  <zt-appointment-card appointment-id="a-1" .token=${'secret'}><p>Call us</p></zt-appointment-card>
</zt-portal>`;

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const allIsQuiet = () => new Promise((resolve) => setImmediate(resolve));

describe('an appointment’s card rendered by its page’s server', () => {
  it('keeps the author’s words in it, has a place for them, and writes no token', async () => {
    const text = (await serverHtml(page)).replaceAll(/<!--[^]*?-->/g, '');
    expect(text).toMatch(/<\/template>\s*<p>Call us<\/p>\s*<\/zt-appointment-card\s*>/);
    const [, , card] = text.split('shadowrootmode="open"');
    expect(card?.split('</template>')[0]).toContain('<slot></slot>');
    expect(text).not.toContain('secret');
  });

  it('is the same for every request, asks nobody, starts no timer and fails nowhere', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const before = timers();
    const first = await serverHtml(page);
    await allIsQuiet();
    expect(await serverHtml(page)).toBe(first);
    await allIsQuiet();
    expect(timers()).toBeLessThanOrEqual(before);
    expect(asked).not.toHaveBeenCalled();
    expect(stray).toEqual([]);
    asked.mockRestore();
  });
});
