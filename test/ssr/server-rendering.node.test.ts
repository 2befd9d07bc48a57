import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bareBookingPage, bookingPage, kioskPage, serverHtml} from './server-page.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

/** Everything that was started has had its turn. */
const allIsQuiet = () => new Promise((resolve) => setImmediate(resolve));

describe('a page rendered by its server', () => {
  it('has a shadow root for each element, with its styles and a place for the author’s words', async () => {
    const text = await serverHtml(bookingPage);
    const [, portal, picker] = text.split('shadowrootmode="open"');
    for (const root of [portal, picker]) {
      expect(root).toContain('<style>');
      expect(root).toContain('<slot></slot>');
    }
    expect(text.split('shadowrootmode').length - 1).toBe(2);
  });

  it('keeps the author’s words inside the element, outside of its shadow root', async () => {
    const text = await serverHtml(bookingPage);
    expect(text.replaceAll(/<!--[^]*?-->/g, '')).toMatch(
      /<\/template>\s*<p>Call 0573-0000-0110<\/p>\s*<\/zt-appointment-picker\s*>/,
    );
  });

  it('is the same for every request, the first and the later ones', async () => {
    const first = await serverHtml(bookingPage);
    await allIsQuiet();
    expect(await serverHtml(bookingPage)).toBe(first);
  });

  it.each([
    ['without words of the author', bareBookingPage],
    ['of a kiosk in large text', kioskPage],
  ])('works %s', async (_name, page) => {
    expect(await serverHtml(page)).toContain('<slot></slot>');
  });

  it('starts no timer and nothing that fails later', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
    const before = timers().length;
    await serverHtml(kioskPage);
    await allIsQuiet();
    expect(timers().length).toBeLessThanOrEqual(before);
    expect(stray).toEqual([]);
  });
});
