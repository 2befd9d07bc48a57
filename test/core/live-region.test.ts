import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LiveRegion} from '../../src/core/live-region.js';

class LiveRegionHost extends LitElement {
  readonly live = new LiveRegion(this);
  override render() {
    return html`<button>Look</button>${this.live.render()}`;
  }
}
customElements.define('live-region-host', LiveRegionHost);

const settle = () => vi.advanceTimersByTimeAsync(0);
const open = () => fixture<LiveRegionHost>(html`<live-region-host></live-region-host>`);
const region = (host: LiveRegionHost, role: string) => {
  const element = host.shadowRoot?.querySelector(`[role="${role}"]`);
  if (!element) throw new Error(`no ${role} there`);
  return element;
};
const said = (host: LiveRegionHost, role = 'status') =>
  [...region(host, role).children].map((message) => message.textContent);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('news for the ear', () => {
  it('goes into a region that was there before', async () => {
    const host = await open();
    const before = region(host, 'status');
    expect(before.textContent).toBe('');
    host.live.announce('3 times are free');
    await settle();
    expect(region(host, 'status')).toBe(before);
    expect(said(host)).toEqual(['3 times are free']);
    expect(said(host, 'alert')).toEqual([]);
  });

  it('is added as a piece of its own each time, the same sentence too, and none is lost', async () => {
    const host = await open();
    const added: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const {addedNodes} of records) {
        for (const node of addedNodes) added.push(node.textContent ?? '');
      }
    });
    observer.observe(region(host, 'status'), {childList: true});
    for (const text of ['Loading', 'No times', 'No times']) host.live.announce(text);
    await settle();
    expect(added).toEqual(['Loading', 'No times', 'No times']);
    expect(said(host)).toEqual(added);
    expect(region(host, 'status').getAttribute('aria-atomic')).toBe('false');
    observer.disconnect();
  });

  it('stays when the element renders anew', async () => {
    const host = await open();
    host.live.announce('Kept for you');
    await settle();
    host.requestUpdate();
    await host.updateComplete;
    expect(said(host)).toEqual(['Kept for you']);
  });

  it('interrupts only where it must', async () => {
    const host = await open();
    host.live.announce('One minute left', {assertive: true});
    await settle();
    expect(said(host)).toEqual([]);
    expect(said(host, 'alert')).toEqual(['One minute left']);
  });

  it('is text, whatever it looks like', async () => {
    const host = await open();
    host.live.announce('<img src=x onerror=alert(1)>');
    await settle();
    expect(region(host, 'status').querySelector('img')).toBeNull();
    expect(said(host)).toEqual(['<img src=x onerror=alert(1)>']);
  });

  it('is cleared away once it was read', async () => {
    const host = await open();
    host.live.announce('first');
    await vi.advanceTimersByTimeAsync(6000);
    host.live.announce('second');
    await vi.advanceTimersByTimeAsync(6000);
    expect(said(host)).toEqual(['first', 'second']);
    await vi.advanceTimersByTimeAsync(4000);
    expect(said(host)).toEqual([]);
  });

  it('may come before the element has rendered for the first time', async () => {
    const host = new LiveRegionHost();
    host.live.announce('Early');
    document.body.append(host);
    await settle();
    expect(said(host)).toEqual(['Early']);
    host.remove();
  });

  it('leaves no timer and no text behind when the element goes', async () => {
    const host = await open();
    host.live.announce('Bye');
    await settle();
    host.live.announce('Too late');
    host.remove();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    expect(said(host)).toEqual([]);
  });
});
