import {html, LitElement} from 'lit';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {fetchTexts, openPage, pass, portalOf, stopTheClock, warningOf} from './kiosk-page.js';

beforeAll(() => fetchTexts('en'));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A widget that says something aloud and asks in a dialog. */
class Speaker extends LitElement {
  override render() {
    return html`<div role="status" data-live></div>
      <dialog>Wang Xiulan</dialog>
      <div class="box"></div>`;
  }
}
customElements.define('kiosk-speaker', Speaker);

const page = () =>
  openPage(
    html`<zt-portal kiosk idle-seconds="30">
      <form id="form"><input name="name" /><input type="checkbox" name="agree" /></form>
      <input id="outside" value="as sent" />
      <input id="joined" form="elsewhere" />
      <textarea></textarea>
      <select>
        <option>One</option>
        <option selected>Two</option>
      </select>
      <input type="radio" name="way" value="post" />
      <input type="file" />
      <div popover>Number LH-2026-0042</div>
      <dialog id="author">Wang Xiulan</dialog>
      <p>A letter</p>
      <details id="folded">Can my daughter come for me?</details>
      <details id="unfolded" open>Opening hours</details>
      <kiosk-speaker></kiosk-speaker>
    </zt-portal>`,
  );

/** Ends the session and waits until the page is wiped. */
async function end(around: Element): Promise<void> {
  portalOf(around).endSession();
  await portalOf(around).updateComplete;
}

describe('when a person’s time at a kiosk is over', () => {
  it('every field of the page’s own is as the page was sent', async () => {
    const around = await page();
    const find = <E extends Element>(selector: string) => around.querySelector<E>(selector)!;
    const [name, agree] = around.querySelectorAll<HTMLInputElement>('#form input');
    name!.value = '王秀兰';
    agree!.checked = true;
    find<HTMLInputElement>('#outside').value = '王秀兰';
    find<HTMLInputElement>('#joined').value = '王秀兰';
    find<HTMLTextAreaElement>('textarea').value = '王秀兰';
    find<HTMLSelectElement>('select').selectedIndex = 0;
    find<HTMLInputElement>('[type=radio]').checked = true;
    await userEvent.upload(find('[type=file]'), new File(['x'], 'wang.pdf'));
    const reset = vi.fn();
    around.addEventListener('reset', reset);
    await end(around);
    expect([name!.value, agree!.checked]).toEqual(['', false]);
    expect(find<HTMLInputElement>('#outside').value).toBe('as sent');
    expect(find<HTMLInputElement>('#joined').value).toBe('');
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
    expect(find<HTMLSelectElement>('select').value).toBe('Two');
    expect(find<HTMLInputElement>('[type=radio]').checked).toBe(false);
    expect(find<HTMLInputElement>('[type=file]').files).toHaveLength(0);
    // A page that keeps its own state hears of it.
    expect(reset).toHaveBeenCalledOnce();
  });

  it('what was open is closed, and what was said aloud is gone, in widgets, too', async () => {
    const around = await page();
    const speaker = around.querySelector<Speaker>('kiosk-speaker')!;
    await speaker.updateComplete;
    const [said, inner] = speaker.shadowRoot!.querySelectorAll<HTMLElement>('[data-live], dialog');
    said!.textContent = 'Booked for Wang Xiulan';
    (inner as HTMLDialogElement).showModal();
    const own = around.querySelector<HTMLDialogElement>('#author')!;
    own.showModal();
    around.querySelector<HTMLElement>('[popover]')!.showPopover();
    await end(around);
    expect(said!.textContent).toBe('');
    expect((inner as HTMLDialogElement).open).toBe(false);
    expect(own.open).toBe(false);
    expect(around.querySelector(':popover-open')).toBeNull();
  });

  it('nothing is marked, nothing has the focus, and everything stands at its beginning', async () => {
    const around = await page();
    const [text] = around.querySelectorAll('p');
    const box = document.createElement('div');
    Object.assign(box.style, {overflow: 'auto', blockSize: '50px'});
    const long = document.createElement('div');
    long.style.blockSize = '5000px';
    box.append(long);
    portalOf(around).append(box, long.cloneNode());
    box.scrollTop = 200;
    scrollTo(0, 900);
    getSelection()!.selectAllChildren(text!);
    around.querySelector<HTMLInputElement>('#outside')!.focus({preventScroll: true});
    await end(around);
    expect(String(getSelection())).toBe('');
    expect(document.activeElement).toBe(document.body);
    expect([box.scrollTop, scrollY]).toEqual([0, 0]);
  });

  it('no camera of the page’s own goes on', async () => {
    const around = await page();
    const stream = document.createElement('canvas').captureStream();
    const video = Object.assign(document.createElement('video'), {srcObject: stream});
    portalOf(around).append(video);
    expect(stream.active).toBe(true);
    await end(around);
    expect(stream.active).toBe(false);
  });

  it('the address names nothing', async () => {
    const around = await page();
    const before = location.pathname + location.search;
    history.replaceState({ref: 'K7'}, '', '#ref=K7-042&token=secret');
    await end(around);
    expect(location.pathname + location.search).toBe(before);
    expect([location.hash, history.state]).toEqual(['', null]);
  });

  it('nor does what a script has written beside it, with no fragment to tell', async () => {
    const around = await page();
    const [title, before] = [document.title, location.href];
    history.replaceState({ref: 'K7'}, '', '?ref=K7-042');
    document.title = 'Wang Xiulan, K7-042';
    window.name = 'K7-042';
    await end(around);
    expect([location.href, history.state, document.title, window.name]).toEqual([
      before,
      null,
      title,
      '',
    ]);
  });

  it('the browser keeps nothing of what the page’s own scripts have kept', async () => {
    const around = await page();
    localStorage.setItem('portal', 'K7-042');
    sessionStorage.setItem('portal', 'K7-042');
    document.cookie = 'portal=K7-042';
    document.cookie = 'everywhere=K7-042; path=/';
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('portal');
      opening.onsuccess = () => resolve(opening.result.close());
    });
    await end(around);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    const names = async () => (await indexedDB.databases()).map(({name}) => name);
    await vi.waitFor(async () => expect(await names()).not.toContain('portal'));
  });

  it('questions that somebody had unfolded are folded, and what the author unfolded is not', async () => {
    const around = await page();
    const [folded, unfolded] = around.querySelectorAll('details');
    folded!.open = true;
    unfolded!.open = false;
    await end(around);
    expect([folded!.open, unfolded!.open]).toEqual([false, true]);
  });

  it('what the browser keeps of a page that is left, for “back”, shows nothing', async () => {
    const around = await page();
    expect(around.querySelector('p')!.checkVisibility()).toBe(true);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(around.querySelector('p')!.checkVisibility()).toBe(false);
  });

  it('a portal that is no kiosk leaves the page’s own fields alone', async () => {
    const around = await openPage(html`<zt-portal><input /></zt-portal>`);
    around.querySelector('input')!.value = 'mine';
    await end(around);
    expect(around.querySelector('input')!.value).toBe('mine');
  });
});

describe('a machine that slept, or that showed a preview of the printed page', () => {
  beforeEach(stopTheClock);

  it('asks nothing when it wakes: what the last person left is gone at once', async () => {
    const around = await page();
    const ended = vi.fn();
    around.addEventListener('zt-kiosk-session-ended', ended);
    const asleep = Date.now() + 3_600_000;
    vi.spyOn(Date, 'now').mockImplementation(() => asleep);
    await pass(30);
    expect(ended).toHaveBeenCalledOnce();
    expect(warningOf(around)).toBeUndefined();
  });

  it('asks as ever where it was but a little slow', async () => {
    const around = await page();
    const slow = Date.now() + 45_000;
    vi.spyOn(Date, 'now').mockImplementation(() => slow);
    await pass(30);
    expect(warningOf(around)).toBeDefined();
  });
});
