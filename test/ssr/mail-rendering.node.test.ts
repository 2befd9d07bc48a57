import {html} from 'lit';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {serverHtml} from './server-page.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

const page = html`<zt-portal src="/api">
  <zt-mail-tracker reference="a-1"
    ><p>Call us</p>
    <p slot="help">0573-0000-0110</p></zt-mail-tracker
  >
</zt-portal>`;

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const allIsQuiet = () => new Promise((resolve) => setImmediate(resolve));

describe('a mail tracker rendered by its page’s server', () => {
  it('keeps the author’s words and the telephone in it, and has a place for both', async () => {
    const text = (await serverHtml(page)).replaceAll(/<!--[^]*?-->/g, '');
    expect(text).toMatch(
      /<\/template>\s*<p>Call us<\/p>\s*<p slot="help">0573-0000-0110<\/p>\s*<\/zt-mail-tracker\s*>/,
    );
    const [, , tracker] = text.split('shadowrootmode="open"');
    const root = tracker?.split('</template>')[0];
    expect(root).toContain('<slot></slot>');
    expect(root).toContain('<slot name="help"></slot>');
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
