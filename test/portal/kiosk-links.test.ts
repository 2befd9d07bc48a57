import {html, LitElement} from 'lit';
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {fetchTexts, openPage, portalOf} from './kiosk-page.js';

beforeAll(() => Promise.all([fetchTexts('en'), fetchTexts('zh-CN')]));

/** A widget of somebody else's inside the portal. */
class Widget extends LitElement {
  override render() {
    return html`<a href="https://map.example/linhu">Map</a>`;
  }
}
customElements.define('kiosk-widget', Widget);

/** Whether a press went on to the browser; the test takes it there, so that it leads nowhere. */
let went: string[] = [];
const arrive = (event: Event): void => {
  const pressed = event.composedPath()[0] as Element;
  if (pressed.matches('button, body')) return;
  if (!event.defaultPrevented) went.push(event.type);
  event.preventDefault();
};
const TYPES = ['click', 'auxclick', 'submit', 'contextmenu', 'dragstart', 'copy', 'cut'];
beforeAll(() => {
  for (const type of TYPES) addEventListener(type, arrive);
  return () => {
    for (const type of TYPES) removeEventListener(type, arrive);
  };
});
afterEach(() => (went = []));

const kiosk = (inside: unknown, lang = 'en') =>
  openPage(html`<zt-portal kiosk idle-seconds="300" lang=${lang}>${inside}</zt-portal>`);
const noticeOf = (page: Element) =>
  portalOf(page).shadowRoot!.querySelector<HTMLDialogElement>('.way-out') ?? undefined;
const said = async (page: Element): Promise<string> => {
  await vi.waitFor(() => expect(noticeOf(page)?.matches(':modal')).toBe(true));
  return noticeOf(page)!.textContent.replaceAll(/\s+/g, ' ').trim();
};
const press = (target: Element, init: MouseEventInit = {}, type = 'click') =>
  target.dispatchEvent(
    new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}),
  );

describe('at a kiosk a link that leads elsewhere is told and not followed', () => {
  it.each([
    ['tel:+8657300000110', 'Call 0573-0000-0110', /Call this number from any phone 0573-0000-0110/],
    ['mailto:help@linhu.example', 'Write', /Write to this address help@linhu\.example/],
    ['https://maps.example/a', 'Map', /on your own phone or computer maps\.example\/a/],
    ['/page-2.pdf', 'The form', /Nothing is saved on this machine/],
  ])('%s', async (href, label, words) => {
    const page = await kiosk(html`<a href=${href}>${label}</a>`);
    await userEvent.click(page.querySelector('a')!);
    expect(await said(page)).toMatch(words);
    expect(went).toEqual([]);
  });

  it('in Chinese, too', async () => {
    const page = await kiosk(html`<a href="tel:+8657300000110">0573-0000-0110</a>`, 'zh-CN');
    await userEvent.click(page.querySelector('a')!);
    expect(await said(page)).toMatch(/请用电话拨打这个号码 0573-0000-0110/);
  });

  it('also inside of a widget, and with whatever button or key it is pressed', async () => {
    const page = await kiosk(html`<kiosk-widget></kiosk-widget>`);
    const widget = page.querySelector<Widget>('kiosk-widget')!;
    await widget.updateComplete;
    const link = widget.shadowRoot!.querySelector('a')!;
    for (const [init, type] of [
      [{}, 'click'],
      [{ctrlKey: true}, 'click'],
      [{shiftKey: true}, 'click'],
      [{button: 1}, 'auxclick'],
    ] as const) {
      press(link, init, type);
      expect(await said(page)).toContain('map.example/linhu');
      noticeOf(page)!.close();
      await vi.waitFor(() => expect(noticeOf(page)).toBeUndefined());
    }
    expect(went).toEqual([]);
  });

  it('also in a drawing', async () => {
    const page = await kiosk(
      html`<svg viewBox="0 0 9 9">
        <a xlink:href="https://map.example/x"><path d="M0 0h9v9z" /></a>
      </svg>`,
    );
    press(page.querySelector('path')!);
    expect(await said(page)).toContain('map.example/x');
    expect(went).toEqual([]);
  });

  it('nor is one that a script opens in this window', async () => {
    const page = await kiosk(html`<p>Hello</p>`);
    location.assign('https://map.example/by-script');
    expect(await said(page)).toContain('map.example/by-script');
  });

  it('and whoever has read it stands at the link again', async () => {
    const page = await kiosk(html`<a href="tel:110">110</a>`);
    page.querySelector('a')!.focus();
    await userEvent.keyboard('{Enter}');
    await said(page);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(noticeOf(page)).toBeUndefined());
    expect(document.activeElement).toBe(page.querySelector('a'));
  });

  it('nor is what was made to be saved kept any longer', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR']));
    const page = await kiosk(html`<a href=${href} download="a.ics">Calendar</a>`);
    await userEvent.click(page.querySelector('a')!);
    expect(await said(page)).toContain('Nothing is saved');
    expect(revoked).toHaveBeenCalledWith(href);
    revoked.mockRestore();
  });

  it('and neither is a form sent there', async () => {
    const page = await kiosk(
      html`<form action="https://pay.example/" method="post" target="_blank">
        <button>Pay</button>
      </form>`,
    );
    await userEvent.click(page.querySelector('button')!);
    expect(await said(page)).toContain('pay.example');
    expect(went).toEqual([]);
  });
});

describe('at a kiosk the office’s own pages', () => {
  it('are followed, and say nothing', async () => {
    const page = await kiosk(html`<a href="/ask.html">Ask</a>`);
    await userEvent.click(page.querySelector('a')!);
    expect(went).toEqual(['click']);
    expect(noticeOf(page)).toBeUndefined();
  });

  it('get what is sent to them, in the same window', async () => {
    const page = await kiosk(
      html`<form action="/search" target="_blank"><button formtarget="x">Find</button></form>`,
    );
    await userEvent.click(page.querySelector('button')!);
    expect(went).toEqual(['submit']);
    // Named, since the page’s <base> may name another one.
    expect(page.querySelector('form')!.target).toBe('_self');
    expect(page.querySelector('[formtarget]')).toBeNull();
  });

  it('may have links that are acts of their scripts', async () => {
    const page = await kiosk(html`<a href="javascript:void(0)">Larger</a>`);
    press(page.querySelector('a')!);
    expect(went).toEqual(['click']);
    expect(noticeOf(page)).toBeUndefined();
  });

  it.each([
    ['Alt, which saves what it leads to', {altKey: true}, false],
    ['Shift', {shiftKey: true}, false],
    ['a <base> that names another window', {}, true],
  ])('are opened in this window, also with %s', async (_what, init, isBased) => {
    const base = Object.assign(document.createElement('base'), {target: '_blank'});
    if (isBased) document.head.append(base);
    const page = await kiosk(html`<a href="#here">Here</a>`);
    press(page.querySelector('a')!, init);
    base.remove();
    // Taken from the browser, and opened all the same.
    expect(went).toEqual([]);
    expect(location.hash).toBe('#here');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('at a kiosk nothing is taken along or left by the browser', () => {
  it.each(['contextmenu', 'dragstart', 'copy', 'cut'])('by “%s”', async (type) => {
    const page = await kiosk(html`<p>LH-2026-0042</p>`);
    press(page.querySelector('p')!, {}, type);
    expect(went).toEqual([]);
  });

  it.each([
    ...'sdouhjfgS'.split('').map((key) => ({key, ctrlKey: true})),
    {key: 's', metaKey: true},
    {key: 'F3'},
  ])('by the keys that save, mark or search a page: %o', async (init) => {
    await kiosk(html`<p>LH-2026-0042</p>`);
    const event = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true});
    // Nothing has the focus.
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([{key: 's'}, {key: 'a', ctrlKey: true}, {key: 'f', ctrlKey: true, altKey: true}])(
    'while other keys are the person’s own: %o',
    async (init) => {
      await kiosk(html`<p>LH-2026-0042</p>`);
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true});
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    },
  );

  it('in what it offers to fill in, neither in the page’s fields nor in a widget’s', async () => {
    const page = await kiosk(
      html`<input autocomplete="tel" /><zt-portal><textarea></textarea></zt-portal>`,
    );
    page.querySelector('input')!.focus();
    page.querySelector('textarea')!.focus();
    expect(page.querySelector('input')!.autocomplete).toBe('off');
    expect(page.querySelector('textarea')!.autocomplete).toBe('off');
  });
});

it('everywhere else links, menus, keys and fields are the page’s own', async () => {
  const added = vi.spyOn(navigation, 'addEventListener');
  const removed = vi.spyOn(navigation, 'removeEventListener');
  const page = await openPage(
    html`<zt-portal><a href="tel:110">110</a><input autocomplete="tel" /></zt-portal>`,
  );
  const portal = portalOf(page);
  const isKept = (): boolean => {
    const save = new KeyboardEvent('keydown', {key: 's', ctrlKey: true, cancelable: true});
    return !document.dispatchEvent(save);
  };
  const tryAll = () => {
    press(page.querySelector('a')!);
    press(page.querySelector('a')!, {}, 'contextmenu');
    page.querySelector('input')!.focus();
    page.querySelector('input')!.blur();
  };
  tryAll();
  expect(went).toEqual(['click', 'contextmenu']);
  expect(page.querySelector('input')!.autocomplete).toBe('tel');
  expect([isKept(), added.mock.calls.length]).toEqual([false, 0]);
  // The same once a machine is no kiosk any longer.
  portal.kiosk = true;
  await vi.waitFor(() => expect(portal.shadowRoot!.querySelector('[data-live]')).not.toBeNull());
  expect(isKept()).toBe(true);
  portal.kiosk = false;
  await portal.updateComplete;
  tryAll();
  expect(isKept()).toBe(false);
  expect(removed.mock.calls).toEqual(added.mock.calls);
  vi.restoreAllMocks();
  expect(went).toEqual(['click', 'contextmenu', 'click', 'contextmenu']);
});
