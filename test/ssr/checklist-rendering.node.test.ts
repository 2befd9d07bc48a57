import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bareChecklistPage, checklistPage, serverHtml} from './server-page.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

describe('a checklist rendered by its page’s server', () => {
  it('keeps the author’s words, each in its element, outside of the shadow roots', async () => {
    const text = (await serverHtml(checklistPage)).replaceAll(/<!--[^]*?-->/g, '');
    expect(text.split('shadowrootmode').length - 1).toBe(4);
    expect(text).toMatch(/<\/template>\s*<p>Call 0573-0000-0110<\/p>\s*<\/zt-service-summary\s*>/);
    expect(text).toMatch(
      /<\/template>\s*<ul>\s*<li>Bring a passport<\/li>\s*<\/ul>\s*<\/zt-requirements-checklist\s*>/,
    );
  });

  it('has a place for them in every shadow root', async () => {
    const [, ...roots] = (await serverHtml(checklistPage)).split('shadowrootmode="open"');
    for (const root of roots) expect(root.split('</template>')[0]).toContain('<slot></slot>');
  });

  it('keeps its name for the form', async () => {
    expect(await serverHtml(checklistPage)).toMatch(/<zt-requirements-checklist[^>]*name="papers"/);
  });

  it('works without words of the author', async () => {
    expect(await serverHtml(bareChecklistPage)).toContain('<slot></slot>');
  });

  it('is the same for every request, asks nobody and fails nowhere', async () => {
    const first = await serverHtml(checklistPage);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await serverHtml(checklistPage)).toBe(first);
    expect(stray).toEqual([]);
  });
});
