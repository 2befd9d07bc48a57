import {html} from 'lit';
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {fetchTexts, openPage, pass, portalOf, stopTheClock, warningOf} from './kiosk-page.js';

beforeAll(() => Promise.all([fetchTexts('en'), fetchTexts('zh-CN')]));
afterEach(() => void vi.useRealTimers());

const kiosk = (lang = 'en') =>
  html`<zt-portal kiosk idle-seconds="30" lang=${lang}>
    <div slot="attract">
      <h1>Linhu, Household Registry</h1>
      <a href="#english">English</a>
    </div>
    <h2 id="beginning">What is it about?</h2>
    <button id="inside">Book a time</button>
  </zt-portal>`;

const screenOf = (page: Element) =>
  portalOf(page).shadowRoot?.querySelector<HTMLDialogElement>('.attract') ?? undefined;
const closed = (page: Element) => vi.waitFor(() => expect(screenOf(page)).toBeUndefined());
const isShown = (page: Element) => vi.waitFor(() => expect(screenOf(page)?.open).toBe(true));
const heard = (page: Element) =>
  [...portalOf(page).shadowRoot!.querySelectorAll('[data-live]')]
    .map(({textContent}) => textContent)
    .join('');

describe('before somebody comes', () => {
  it('the author’s screen covers the page, and the page behind it cannot be reached', async () => {
    const page = await openPage(kiosk());
    await isShown(page);
    const screen = screenOf(page)!;
    expect(screen.matches(':modal')).toBe(true);
    expect(page.querySelector('h1')!.checkVisibility()).toBe(true);
    const {width, height} = screen.getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    page.querySelector<HTMLElement>('#inside')!.focus();
    expect(document.activeElement?.id).not.toBe('inside');
  });

  it('it says what to do, in the page’s language', async () => {
    const page = await openPage(kiosk('zh-CN'));
    await isShown(page);
    expect(screenOf(page)!.querySelector('button')?.textContent).toContain('点一下屏幕');
    expect(screenOf(page)!.ariaLabel).toBe('欢迎');
  });

  it('nobody’s time is running', async () => {
    stopTheClock();
    const page = await openPage(kiosk());
    await isShown(page);
    await pass(120);
    expect(warningOf(page)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a page without such a screen simply begins', async () => {
    const page = await openPage(html`<zt-portal kiosk><h2>Hello</h2></zt-portal>`);
    expect(screenOf(page)).toBeUndefined();
  });

  it('a portal that is no kiosk does not show it', async () => {
    const page = await openPage(
      html`<zt-portal
        ><p slot="attract">Come in</p>
        <p>Hello</p></zt-portal
      >`,
    );
    expect(page.querySelector('[slot]')!.checkVisibility()).toBe(false);
  });
});

describe('whoever comes', () => {
  const ways: [string, (page: Element) => Promise<void>][] = [
    ['a touch anywhere', (page) => userEvent.click(page.querySelector('h1')!)],
    ['a letter', () => userEvent.keyboard('x')],
    ['the space bar', () => userEvent.keyboard(' ')],
    ['Enter', () => userEvent.keyboard('{Enter}')],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ];
  it.each(ways)(
    'opens the page by %s, stands at its beginning and hears it',
    async (_name, act) => {
      const page = await openPage(kiosk());
      await isShown(page);
      await act(page);
      await closed(page);
      expect(document.activeElement?.id).toBe('beginning');
      await vi.waitFor(() => expect(heard(page)).toContain('You can begin.'));
    },
  );

  it('moves about on it with Tab, and reaches what the author put there', async () => {
    const page = await openPage(kiosk());
    await isShown(page);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(screenOf(page)?.open).toBe(true);
    expect(document.activeElement).toBe(page.querySelector('a'));
  });

  it('has the whole idle time from then on', async () => {
    const page = await openPage(kiosk());
    await isShown(page);
    stopTheClock();
    screenOf(page)!.querySelector('button')!.click();
    await closed(page);
    await pass(29);
    expect(warningOf(page)).toBeUndefined();
    await pass(1);
    expect(warningOf(page)).toBeDefined();
  });
});

it('comes back when a person’s time is over', async () => {
  const page = await openPage(kiosk());
  await isShown(page);
  await userEvent.keyboard('x');
  await closed(page);
  portalOf(page).endSession();
  await isShown(page);
});
