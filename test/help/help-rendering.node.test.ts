import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr';
import {html} from 'lit';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import '../../src/help/define.js';

const stray: unknown[] = [];
const keep = (reason: unknown): void => void stray.push(reason);
beforeAll(() => void process.on('unhandledRejection', keep));
afterAll(() => void process.off('unhandledRejection', keep));

describe.each([
  ['a help desk', html`<zt-help-desk office="donghu" src="/api"><p>Call us</p></zt-help-desk>`],
  [
    'a request for a call',
    html`<zt-callback-request office="donghu" src="/api"><p>Call us</p></zt-callback-request>`,
  ],
])('%s rendered by its server', (_what, page) => {
  it('shows the author’s words, asks nobody, and nothing fails later', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const text = await collectResult(render(page));
    expect(text).toContain('<slot></slot>');
    expect(text).toContain('<p>Call us</p>');
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).not.toHaveBeenCalled();
    expect(stray).toEqual([]);
  });
});
