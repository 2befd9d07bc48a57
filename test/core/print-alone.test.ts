import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {printAlone} from '../../src/core/print-alone.js';

afterEach(() => void vi.restoreAllMocks());

/** How many rules of paper the page has. */
const rulesOfPaper = (): number =>
  document.adoptedStyleSheets.filter((sheet) =>
    sheet.cssRules[0]?.cssText.startsWith('@media print'),
  ).length;

describe('printing one element alone', () => {
  it('hides what is around it until the printing is over', async () => {
    let during = 0;
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      during = rulesOfPaper();
    });
    const around = await fixture(
      html`<div>
        <p>One</p>
        <p>Other</p>
      </div>`,
    );
    const before = rulesOfPaper();
    printAlone(around.querySelector('p')!);
    expect(print).toHaveBeenCalledOnce();
    expect(during).toBe(before + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(rulesOfPaper()).toBe(before);
    expect(around.querySelector('[data-zt-printed]')).toBeNull();
  });

  it('prints the whole page from inside a shadow root', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const host = await fixture(html`<div></div>`);
    const inside = host.attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
    const before = rulesOfPaper();
    printAlone(inside);
    expect(print).toHaveBeenCalledOnce();
    expect(rulesOfPaper()).toBe(before);
  });
});
