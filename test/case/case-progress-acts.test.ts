import {afterEach, describe, expect, it, vi} from 'vitest';
import {waiting} from './case-samples.js';
import {Case, patience} from './progress-harness.js';

afterEach(() => vi.restoreAllMocks());

/** Catches what would be saved. */
function catchFiles(): HTMLAnchorElement[] {
  const files: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push(this);
  });
  return files;
}

const share = (send: ((data: ShareData) => Promise<void>) | undefined): void => {
  Object.defineProperty(navigator, 'share', {value: send, configurable: true});
};

const copying = (write: (text: string) => Promise<void>): void => {
  share(undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
};

describe('a deadline', () => {
  it('is put into the citizen’s own calendar, by a file made on the device', async () => {
    const files = catchFiles();
    const view = await Case.open({progress: waiting});
    await view.button('Put it in my calendar Send page 2').click();
    await view.says('The date is in a calendar file.');
    expect(files.map(({download}) => download)).toEqual(['zerotrip.ics']);
    expect(files[0]!.protocol).toBe('blob:');
    const text = await (await fetch(files[0]!.href)).text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261127\r\n');
    expect(text).toContain('SUMMARY:Send page 2\r\n');
    expect(text).toContain('UID:case-7-page@zerotrip\r\n');
    await expect.poll(() => view.heard, patience).toHaveLength(1);
  });

  it('of the case itself has a button, too', async () => {
    const files = catchFiles();
    const view = await Case.open({progress: {...waiting, tasks: []}});
    await view
      .button(/^Put it in my calendar We need something from you: Send page 2 once more/)
      .click();
    await view.says('The date is in a calendar file.');
    expect(files).toHaveLength(1);
  });

  it('is left to a page that reminds by itself', async () => {
    const files = catchFiles();
    const view = await Case.open({progress: waiting});
    const wanted: unknown[] = [];
    view.element.addEventListener('zt-reminder-wanted', (event) => {
      wanted.push(event.detail);
      event.preventDefault();
    });
    await view.button(/Put it in my calendar/).click();
    await view.says('You will be reminded.');
    expect(files).toEqual([]);
    expect(wanted).toEqual([
      {ref: 'case-7', taskId: 'page', title: 'Send page 2', deadline: '2026-11-27'},
    ]);
  });
});

describe('the link to the page', () => {
  it('is copied without anything that names the case or the person', async () => {
    const copied: string[] = [];
    copying(async (text) => void copied.push(text));
    const before = location.href;
    history.replaceState(null, '', `${location.pathname}?case=case-7#lin`);
    const view = await Case.open();
    await view.button('Copy the link to this page').click();
    await view.says('The link is copied. It says nothing about your case.');
    history.replaceState(null, '', before);
    expect(copied).toEqual([location.origin + location.pathname]);
  });

  it('is the page’s own where it names one', async () => {
    const copied: string[] = [];
    copying(async (text) => void copied.push(text));
    const view = await Case.open();
    view.element.shareUrl = '/progress';
    await view.button('Copy the link to this page').click();
    await view.says('The link is copied.');
    expect(copied).toEqual([`${location.origin}/progress`]);
  });

  it('can be copied by hand where the browser does not let us', async () => {
    copying(() => Promise.reject(new Error('no')));
    const view = await Case.open();
    view.element.shareUrl = '/progress';
    await view.button('Copy the link to this page').click();
    await view.says(`Copy it by hand: ${location.origin}/progress`);
  });

  it('goes to the system’s share sheet where there is one, and closing that is no error', async () => {
    const sent: ShareData[] = [];
    share((data) => (sent.push(data), Promise.reject(new DOMException('', 'AbortError'))));
    const view = await Case.open();
    view.element.shareUrl = '/progress';
    await view.button('Share this page').click();
    await expect.poll(() => sent, patience).toEqual([{url: `${location.origin}/progress`}]);
    expect(view.read).not.toContain('by hand');
    share(undefined);
  });
});
