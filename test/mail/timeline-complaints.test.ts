/** What people complain about in the trackers of others, as far as it is the history and its news. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {MailEvent} from '../../src/mail/index.js';
import {memoryMail} from '../../src/mail/mail.memory.js';
import {clockHere, itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

beforeEach(() => itIs(NOW));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const event = (id: string, about: Partial<MailEvent> = {}): MailEvent => ({
  id,
  status: 'in_transit',
  text: `Step ${id}`,
  at: '2026-11-25T09:30:00+08:00',
  precision: 'minute',
  ...about,
});

describe('complaint 12: a timeline without count and place', () => {
  it('it is an ordered list, newest first, and one step is the current one', async () => {
    const events = [
      event('1', {at: '2026-11-24T09:00:00+08:00', status: 'accepted'}),
      event('3', {at: '2026-11-26T09:00:00+08:00', status: 'out_for_delivery'}),
      event('2'),
    ];
    const tracker = await Tracker.showing({status: 'out_for_delivery', events});
    const list = tracker.view.getByRole('list');
    expect(list.element().localName).toBe('ol');
    expect(tracker.view.getByRole('listitem').elements()).toHaveLength(3);
    expect(tracker.steps.map((step) => /Step \d/.exec(step)?.[0])).toEqual([
      'Step 3',
      'Step 2',
      'Step 1',
    ]);
    const current = tracker.root.querySelectorAll('[aria-current=step]');
    expect([...current].map(({textContent}) => textContent)).toEqual([
      expect.stringContaining('Step 3'),
    ]);
  });

  it('a long one shows its newest steps, and all of them when asked, on paper always', async () => {
    const events = Array.from({length: 9}, (_, index) =>
      event(String(index), {at: `2026-11-2${index % 6}T0${index}:00:00+08:00`}),
    );
    const tracker = await Tracker.showing({events});
    const seen = () => tracker.view.getByRole('listitem').elements().length;
    expect(seen()).toBe(5);
    const more = tracker.view.getByRole('button', {name: 'Show 4 more'});
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await expect.poll(seen, patience).toBe(9);
    await tracker.press('Show fewer');
    await expect.poll(seen, patience).toBe(5);
  });
});

describe('complaint 13: a state told by colour alone', () => {
  it('each step says in words whether it is now or over, and marks differ in shape', async () => {
    const events = [
      event('2', {status: 'exception', reason: 'weather', at: '2026-11-26T09:00:00+08:00'}),
      event('1'),
    ];
    const tracker = await Tracker.showing({status: 'exception', reason: 'weather', events});
    expect(tracker.steps[0]).toMatch(/^Now: .*Held up · The weather holds it up/);
    expect(tracker.steps[1]).toMatch(/^Done: .*On the way/);
    const [trouble, usual] = [...tracker.root.querySelectorAll('.timeline > li')].map(
      (step) => getComputedStyle(step, '::before').borderRadius,
    );
    expect(trouble).not.toBe(usual);
    expect(tracker.view.getByRole('progressbar').elements()).toEqual([]);
  });
});

describe('complaint 14: “3 days ago”, and nobody knows which day', () => {
  it('the date comes first, the words beside it are text, and beyond a week there are none', async () => {
    const events = [
      event('2', {at: '2026-11-25T09:30:00+08:00'}),
      event('1', {at: '2026-11-10T09:30:00+08:00'}),
      event('0', {at: '2025-12-30T09:30:00+08:00'}),
    ];
    const tracker = await Tracker.showing({events});
    expect(tracker.steps[0]).toMatch(/Wednesday 25 November, 9:30.* · yesterday/);
    expect(tracker.steps[1]).toMatch(/Tuesday 10 November, 9:30/);
    expect(tracker.steps[1]).not.toMatch(/ago/);
    expect(tracker.steps[2]).toMatch(/30 December 2025/);
    const times = [...tracker.root.querySelectorAll('time')];
    expect(times[0]).toHaveAttribute('datetime', '2026-11-25T09:30:00+08:00');
    expect(tracker.root.querySelector('time[aria-label], [title]')).toBeNull();
  });

  it('“tomorrow” is counted anew when the page is looked at on another day', async () => {
    const expected = {from: '2026-11-26', precision: 'day', source: 'carrier'} as const;
    const tracker = await Tracker.showing({expected});
    expect(tracker.fact('Expected')).toBe('Thursday 26 November · tomorrow');
    itIs('2026-11-26T09:00:00-08:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await expect
      .poll(() => tracker.fact('Expected'), patience)
      .toBe('Thursday 26 November · today');
  });
});

describe('complaint 15: live regions that chatter, or say nothing', () => {
  it('what stands there from the beginning is not announced, each change once', async () => {
    const post = new Post(letter({nextCheckAfter: undefined}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    expect(tracker.root.querySelectorAll('[data-live]')).toHaveLength(2);
    expect(tracker.spoken).toEqual([]);
    post.answer = () =>
      letter({status: 'out_for_delivery', events: [event('9', {status: 'out_for_delivery'})]});
    await tracker.press('Look again');
    await expect
      .poll(() => tracker.spoken, patience)
      .toEqual(['Being brought to you. Nothing for you to do.']);
    // A later look that brings nothing but a later hour is no news.
    itIs('2026-11-26T10:31:00+08:00');
    const before = post.answer({ref: 'a-1'}) as ReturnType<typeof letter>;
    post.answer = () => ({...before, checkedAt: '2026-11-26T10:31:00+08:00'});
    await tracker.press('Look again');
    await tracker.says(`Checked: ${clockHere('2026-11-26T10:31:00+08:00')}`);
    expect(tracker.spoken.slice(1)).toEqual(['Checked: nothing new.']);
  });

  it('a page that sets a new state has that announced, and the same one not', async () => {
    const tracker = await Tracker.showing({});
    tracker.element.shipments = [letter()];
    tracker.element.shipments = [letter({status: 'out_for_delivery'})];
    await expect
      .poll(() => tracker.spoken, patience)
      .toEqual(['Being brought to you. Nothing for you to do.']);
  });

  it('another language is no news', async () => {
    const tracker = await Tracker.open({post: memoryMail(), refs: 'linhu-in_transit'});
    await tracker.says('Left the sorting centre');
    tracker.around.lang = 'zh-CN';
    await tracker.says('已离开分拣中心');
    expect(tracker.spoken).toEqual([]);
  });
});
