import {html} from 'lit';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {DeviceStore} from '../../src/core/storage.js';
import {watchListeners} from '../core/context-watch.js';
import {
  answer,
  buttonOf,
  fetchTexts,
  insideOf,
  openPage,
  pass,
  portalOf,
  stopTheClock,
  warningOf,
} from './kiosk-page.js';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];
const kiosk = html`<zt-portal kiosk idle-seconds="30">
  <portal-inside></portal-inside><input />
</zt-portal>`;
const sign = (type = 'pointermove') =>
  document.body.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
const store = () =>
  new DeviceStore({name: 'draft', version: 1, area: 'local', maxAgeMs: 1e9, parse: String});

beforeAll(() => Promise.all([fetchTexts('en'), fetchTexts('zh-CN')]));
beforeEach(stopTheClock);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('at a kiosk that nobody touches', () => {
  it('the question comes after the idle time, not before', async () => {
    const page = await openPage(kiosk);
    await pass(29);
    expect(warningOf(page)).toBeUndefined();
    await pass(1);
    expect(warningOf(page)?.textContent).toContain('Are you still there?');
    expect(warningOf(page)?.matches(':modal')).toBe(true);
  });

  it('the question has a name and says how many seconds are left', async () => {
    const page = await openPage(kiosk);
    await pass(30);
    const warning = warningOf(page)!;
    const title = warning.querySelector(`#${warning.getAttribute('aria-labelledby')}`);
    expect(title?.textContent?.trim()).toBe('Are you still there?');
    expect(warning.textContent).toContain('In 20 seconds');
    const said = warning.querySelector(`#${warning.getAttribute('aria-describedby')}`);
    expect(said?.textContent).toContain('In 20 seconds');
    await pass(19);
    expect(warning.textContent).toContain('In 1 second everything');
  });

  it('it is asked in the page’s language, and in the page’s words', async () => {
    const page = await openPage(
      html`<zt-portal
        lang="zh-CN"
        kiosk
        idle-seconds="30"
        .messages=${{stay: '我没走'}}
      ></zt-portal>`,
    );
    await pass(30);
    expect(warningOf(page)?.textContent).toContain('您还在吗');
    expect(buttonOf(page, '我没走')).toBeDefined();
  });

  it('any sign of a person puts the question off', async () => {
    const page = await openPage(kiosk);
    for (const type of SIGNS) {
      await pass(29);
      sign(type);
    }
    await pass(29);
    expect(warningOf(page)).toBeUndefined();
    await pass(1);
    expect(warningOf(page)).toBeDefined();
  });

  it('a sign during the question does not answer it', async () => {
    const page = await openPage(kiosk);
    const ended = vi.fn();
    page.addEventListener('zt-kiosk-session-ended', ended);
    await pass(30);
    for (const type of SIGNS) sign(type);
    await pass(10);
    expect(warningOf(page)).toBeDefined();
    await pass(10);
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('who answers “I am still here”', () => {
  it('goes on where they were, and is asked again only after the whole idle time', async () => {
    const page = await openPage(kiosk);
    const ended = vi.fn();
    page.addEventListener('zt-kiosk-session-ended', ended);
    const field = page.querySelector('input')!;
    field.focus();
    await pass(30);
    expect(document.activeElement).not.toBe(field);
    await answer(page, () => buttonOf(page, 'I am still here').click());
    expect(portalOf(page).shadowRoot?.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(field);
    await pass(25);
    expect(warningOf(page)).toBeUndefined();
    await pass(5);
    expect(warningOf(page)).toBeDefined();
    expect(ended).not.toHaveBeenCalled();
  });

  it('may do so with the key for “close”, too', async () => {
    const page = await openPage(kiosk);
    await pass(30);
    // What the browser does on Escape.
    await answer(page, (warning) => warning.requestClose());
    expect(warningOf(page)).toBeUndefined();
    await pass(21);
    expect(insideOf(page).portal.value?.session).toBe(0);
  });
});

describe('when a session at a kiosk ends', () => {
  it('what was stored is gone, the elements are told, and the page hears it', async () => {
    store().write('half a form', Date.now());
    const page = await openPage(kiosk);
    const heard: Event[] = [];
    const keep = (event: Event): void => void heard.push(event);
    document.addEventListener('zt-kiosk-session-ended', keep);
    await pass(49);
    expect(store().read(Date.now())).toBe('half a form');
    await pass(1);
    document.removeEventListener('zt-kiosk-session-ended', keep);
    expect(heard.map(({target}) => target)).toEqual([portalOf(page)]);
    expect(store().read(Date.now())).toBeUndefined();
    expect(insideOf(page).portal.value?.session).toBe(1);
    expect(warningOf(page)).toBeUndefined();
  });

  it('by the button, that is at once', async () => {
    const page = await openPage(kiosk);
    await pass(30);
    buttonOf(page, 'Clear it now').click();
    await pass(0);
    expect(insideOf(page).portal.value?.session).toBe(1);
    expect(warningOf(page)).toBeUndefined();
  });

  it('the next person has the whole time again', async () => {
    const page = await openPage(kiosk);
    await pass(50 + 29);
    expect(warningOf(page)).toBeUndefined();
    await pass(1);
    expect(warningOf(page)).toBeDefined();
    await pass(20);
    expect(insideOf(page).portal.value?.session).toBe(2);
  });

  it('a button of the page can do it, too', async () => {
    const page = await openPage(kiosk);
    store().write('half a form', Date.now());
    portalOf(page).endSession();
    expect(insideOf(page).portal.value?.session).toBe(1);
    expect(store().read(Date.now())).toBeUndefined();
  });
});

describe('watching costs nothing', () => {
  it('where there is no kiosk: no timer, no listener', async () => {
    const listening = watchListeners(window, SIGNS);
    await openPage(html`<zt-portal idle-seconds="30"></zt-portal>`);
    expect(listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([['0'], ['-5'], ['soon']])('where the idle time is “%s”', async (seconds) => {
    const listening = watchListeners(window, SIGNS);
    await openPage(html`<zt-portal kiosk idle-seconds=${seconds}></zt-portal>`);
    expect(listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('once the machine is no kiosk any more, or the portal is gone', async () => {
    const listening = watchListeners(window, SIGNS);
    const page = await openPage(kiosk);
    const portal = portalOf(page);
    expect(listening()).toBe(SIGNS.length);
    expect(vi.getTimerCount()).toBe(1);
    portal.kiosk = false;
    await portal.updateComplete;
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
    portal.kiosk = true;
    await portal.updateComplete;
    expect([listening(), vi.getTimerCount()]).toEqual([SIGNS.length, 1]);
    portal.remove();
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('in the middle of the question, too', async () => {
    const listening = watchListeners(window, SIGNS);
    const page = await openPage(kiosk);
    await pass(35);
    expect(warningOf(page)).toBeDefined();
    portalOf(page).remove();
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('after 200 times in the page and out of it', async () => {
    const listening = watchListeners(window, SIGNS);
    const page = await openPage(kiosk);
    const portal = portalOf(page);
    for (let round = 0; round < 200; round += 1) {
      portal.remove();
      page.append(portal);
    }
    await portal.updateComplete;
    expect([listening(), vi.getTimerCount()]).toEqual([SIGNS.length, 1]);
    portal.remove();
    expect([listening(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('and nothing is drawn anew when the mouse moves or the seconds are counted', async () => {
    const page = await openPage(kiosk);
    await portalOf(page).updateComplete;
    const drawn = insideOf(page).drawn;
    const asked = vi.spyOn(portalOf(page), 'requestUpdate');
    for (let move = 0; move < 50; move += 1) sign();
    expect(asked).not.toHaveBeenCalled();
    await pass(45);
    expect(warningOf(page)).toBeDefined();
    expect(insideOf(page).drawn).toBe(drawn);
  });
});
