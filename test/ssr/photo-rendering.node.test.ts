import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {photoPage, serverHtml} from './server-page.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

describe('a photo guide rendered by its page’s server', () => {
  it('keeps the author’s words in it, outside of its shadow root, which has a place for them', async () => {
    const text = (await serverHtml(photoPage)).replaceAll(/<!--[^]*?-->/g, '');
    expect(text).toMatch(/<\/template>\s*<p>Wear something dark<\/p>\s*<\/zt-photo-guide\s*>/);
    const [, , guide] = text.split('shadowrootmode="open"');
    expect(guide?.split('</template>')[0]).toContain('<slot></slot>');
  });

  it('is the same for every request, asks nobody and fails nowhere', async () => {
    const first = await serverHtml(photoPage);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await serverHtml(photoPage)).toBe(first);
    expect(stray).toEqual([]);
  });
});
