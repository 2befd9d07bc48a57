import {expect as expectA11y} from '@open-wc/testing';
import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProviderError, type ProblemCode} from '../../src/core/provider-error.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {Hours, itIs, linhu, pass, patience, THURSDAY} from './hours-harness.js';

beforeEach(() => itIs(THURSDAY));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const [donghu] = linhuOffices('en');
describe('Opening hours', () => {
  it.each([
    ['2026-11-26T08:00:00+08:00', 'Closed now Opens today at 8:30.'],
    [THURSDAY, 'Open now Until 17:30.'],
    ['2026-11-26T12:30:00+08:00', 'Open now, one window All windows from 13:30, open until 17:30.'],
    ['2026-11-26T18:00:00+08:00', 'Closed now Opens tomorrow, Friday 27 November, at 8:30.'],
    ['2026-11-27T18:00:00+08:00', 'Closed now Opens Monday 30 November at 8:30.'],
  ])('say at %s: %s', async (instant, words) => {
    itIs(instant);
    const hours = await Hours.open();
    await hours.says('The next seven days');
    expect(hours.now).toBe(words);
  });

  it('say for a room on the network that one needs an appointment', async () => {
    const hours = await Hours.open({office: 'online-room'});
    await hours.says('Now by appointment only Until 20:00.');
  });

  it('are told to an elderly reader of Chinese as a clerk would say them', async () => {
    itIs('2026-11-26T12:30:00+08:00');
    const hours = await Hours.open({lang: 'zh-CN'});
    await hours.says('现在有人办，开一个值班窗口');
    expect(hours.now).toContain('13:30 窗口全开，到 17:30 下班。');
    expect(hours.text).toContain('中午不休息，12:00 到 13:30 留一个窗口。');
  });

  it('list the next seven days, today first, with who is there', async () => {
    const hours = await Hours.open();
    await hours.says('The next seven days');
    expect(hours.rows).toHaveLength(7);
    expect(hours.rows[0]).toBe(
      'Today Thursday 26 November 8:30–12:00 12:00–13:30 one window 13:30–17:30',
    );
    expect(hours.rows[2]).toBe('Saturday 28 November closed');
    expect(hours.root.querySelectorAll('[aria-current="date"]')).toHaveLength(1);
    expect(hours.text).toContain('Open over lunch, one window: 12:00 to 13:30.');
  });

  it('name the days ahead that are different, with the reason', async () => {
    const hours = await Hours.open();
    await hours.says('Different on these days');
    const ahead = hours.root.querySelector('.ahead')!.textContent.replaceAll(/\s+/g, ' ');
    expect(ahead).toContain('1 January 2027 New Year’s Day closed');
    expect(ahead).toContain('5 February 2027 to 8 February 2027 Spring Festival closed');
    expect(ahead).toContain('30 January 2027 Working Saturday');
    expect(ahead).toContain('9:00–12:00');
  });

  it('tell a reader elsewhere what time it is at the office', async () => {
    const hours = await Hours.open();
    await hours.says(
      'At the office it is now Thursday 26 November at 10:00 (China Standard Time).',
    );
  });

  it('tell a reader whose day is another which day it is at the office', async () => {
    itIs('2026-11-27T00:30:00Z');
    const data = {timeZone: 'Pacific/Kiritimati', week: [], exceptions: []};
    const ahead = await Hours.open({data});
    await ahead.says('At the office it is now Friday 27 November at 14:30');
    // The same Thursday as the reader's.
    const behind = await Hours.open({data: {...data, timeZone: 'Pacific/Niue'}});
    await behind.says('At the office it is now 13:30 (Niue Time).');
  });

  it('go by the office’s clock, however wrong the device’s is', async () => {
    itIs('2020-01-01T00:00:00Z');
    const hours = await Hours.open({provider: linhu({now: () => '2026-11-26T17:29:30+08:00'})});
    await hours.says('Open now Until 17:30.');
    await pass(1);
    await hours.says('Closed now Opens tomorrow, Friday 27 November, at 8:30.');
  });
});

describe('A page that stays open', () => {
  it('changes at the minute, tells it once, and turns the day', async () => {
    itIs('2026-11-26T17:28:58+08:00');
    const hours = await Hours.open();
    await hours.says('Open now Until 17:30.');
    await pass(1);
    expect(hours.now).toContain('Open now');
    expect(hours.spoken).toBe('');
    await pass(0.1);
    await hours.says('Closed now');
    await expect
      .poll(() => hours.spoken, patience)
      .toBe('Closed now. Opens tomorrow, Friday 27 November, at 8:30.');
    vi.setSystemTime('2026-11-27T00:00:30+08:00');
    await pass(1);
    await hours.says('Opens today at 8:30.');
    expect(hours.rows[0]).toContain('Friday 27 November');
    vi.setSystemTime('2026-11-30T10:00:30+08:00');
    await pass(1);
    await hours.says('Open now Until 17:30.');
    expect(hours.rows[0]).toContain('Monday 30 November');
  });

  it('does nothing while nobody sees it, and is right when it is seen again', async () => {
    itIs('2026-11-26T17:28:20+08:00');
    const hours = await Hours.open();
    await hours.says('Open now');
    const seen = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await hours.element.updateComplete;
    expect(vi.getTimerCount()).toBe(0);
    await pass(60);
    expect(hours.now).toContain('Open now');
    seen.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await hours.says('Closed now');
  });

  it('that is left 200 times keeps no timer and no listener', async () => {
    const hours = await Hours.open();
    await hours.says('Open now');
    const {around, element} = hours;
    element.remove();
    await element.updateComplete;
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    for (let round = 0; round < 200; round++) {
      around.append(element);
      element.remove();
    }
    expect(added.mock.calls.length).toBeGreaterThanOrEqual(200);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    expect(vi.getTimerCount()).toBe(0);
    around.append(element);
    await hours.says('Open now');
  });
});

describe('When it goes wrong', () => {
  it.each<[ProblemCode, string]>([
    ['offline', 'There is no internet connection.'],
    ['unavailable', 'Try again'],
    ['not-found', 'Something is wrong on our side.'],
  ])('%s says what to do, with the author’s words in sight', async (code, words) => {
    const provider = linhu({fail: () => new ProviderError(code)});
    const hours = await Hours.open({provider, content: html`<p>Call us: 0573-0000-0110</p>`});
    await hours.says(words);
    expect(hours.root.querySelector('slot')).not.toBeNull();
  });

  it('trying again shows the hours', async () => {
    let isDown = true;
    const fail = () => (isDown ? new ProviderError('unavailable') : undefined);
    const hours = await Hours.open({provider: linhu({fail})});
    await hours.says('Try again');
    isDown = false;
    hours.root.querySelector<HTMLButtonElement>('#failure button')!.click();
    await hours.says('Open now');
  });
});

describe('Several elements of a page', () => {
  it('ask the portal’s back end once', async () => {
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json({...donghu, generatedAt: THURSDAY}));
    const page = await fixture<HTMLElement>(
      html`<zt-portal src="/api" lang="en">
        <zt-opening-hours office="donghu"></zt-opening-hours>
        <zt-opening-hours office="donghu"></zt-opening-hours>
      </zt-portal>`,
    );
    const shown = () =>
      [...page.querySelectorAll('zt-opening-hours')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('.now') !== null,
      );
    await expect.poll(shown, patience).toEqual([true, true]);
    const offices = asked.mock.calls.filter(([url]) => String(url).includes('/offices/donghu'));
    expect(offices).toHaveLength(1);
  });
});

describe('Everybody', () => {
  it.each(['', '320px'])(
    'finds nothing in the way, and no sideways scrolling: %s',
    async (width) => {
      const hours = await Hours.open();
      await hours.says('Open now');
      vi.useRealTimers();
      hours.around.style.inlineSize = width;
      hours.around.style.fontSize = '200%';
      await expectA11y(hours.element).to.be.accessible();
      expect(hours.element.scrollWidth).toBeLessThanOrEqual(hours.element.clientWidth);
    },
  );
});
