import {fixture} from '@open-wc/testing-helpers';
import {css, html, LitElement, type TemplateResult} from 'lit';
import {describe, expect, it, vi} from 'vitest';
import {LateSheet} from '../../src/core/late-sheet.controller.js';

interface Sheet {
  readonly words: string;
  readonly colour: ReturnType<typeof css>;
}

const fetchSheet = vi.fn<() => Promise<Sheet>>();

class LateComer extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }
  `;
  readonly sheet = new LateSheet(this, fetchSheet, ({colour}) => [colour]);
  override render(): TemplateResult {
    const {error, isLoading} = this.sheet.waiting;
    return html`<p>${this.sheet.value?.words ?? (isLoading ? 'on its way' : error?.code)}</p>`;
  }
}
customElements.define('late-comer', LateComer);

const sheet: Sheet = {
  words: 'here',
  colour: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
};
const arrive = (): Promise<LateComer> => fixture<LateComer>(html`<late-comer></late-comer>`);
const paragraph = (element: LateComer): HTMLElement => element.shadowRoot!.querySelector('p')!;
const said = (element: LateComer): string => paragraph(element).textContent.trim();

describe('what an element draws with', () => {
  it('is on its way at first, then draws, in its own look beside the element’s', async () => {
    fetchSheet.mockResolvedValueOnce(sheet);
    const element = await arrive();
    await vi.waitFor(() => expect(said(element)).toBe('here'));
    expect(getComputedStyle(paragraph(element)).color).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(element).display).toBe('block');
  });

  it('fails in words that the element knows, and comes when somebody tries again', async () => {
    fetchSheet.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const element = await arrive();
    await vi.waitFor(() => expect(element.sheet.waiting.error).toBeDefined());
    expect(element.sheet.waiting.isLoading).toBe(false);
    fetchSheet.mockResolvedValueOnce(sheet);
    element.sheet.waiting.retry();
    await vi.waitFor(() => expect(said(element)).toBe('here'));
    expect(element.sheet.waiting.error).toBeUndefined();
  });

  it('is fetched once, however often the element is drawn, taken away and put back', async () => {
    fetchSheet.mockClear().mockResolvedValue(sheet);
    const element = await arrive();
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    element.requestUpdate();
    await element.updateComplete;
    await vi.waitFor(() => expect(said(element)).toBe('here'));
    expect(fetchSheet).toHaveBeenCalledTimes(1);
  });
});
