import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {memoryMail} from '../../src/mail/mail.memory.js';
import type {Shipment} from '../../src/mail/index.js';
import {clockHere, itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

beforeEach(() => itIs(NOW));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const office = memoryMail();

describe('the first sentence says who must act', () => {
  it.each([
    ['linhu-no_data', 'Nothing for you to do.'],
    ['linhu-in_transit', 'Nothing for you to do. It should arrive'],
    ['linhu-out_for_delivery', 'Nothing for you to do. It should arrive today.'],
    ['linhu-available_for_pickup', 'Collect it by Friday 4 December. Bring: Your identity card'],
    ['linhu-delivered', 'Nothing for you to do. It has been handed over.'],
    ['linhu-address', 'Correct your address'],
    ['linhu-id-check', 'Have your identity document ready'],
    ['linhu-delivery_attempted', 'Nothing for you to do. The carrier sees to it.'],
    ['linhu-returning', 'Nothing for you to do. We see to it.'],
    ['linhu-returned', 'Nothing for you to do. We see to it.'],
    ['linhu-cancelled', 'Nothing for you to do. We see to it.'],
    ['linhu-unknown', 'We do not know yet what this means.'],
  ])('%s: %s', async (refs, sentence) => {
    const tracker = await Tracker.open({post: office, refs});
    await expect.poll(() => tracker.headlines[0], patience).toContain(sentence);
  });

  it('and a neighbour who has it is named as the one to go to', async () => {
    const tracker = await Tracker.showing({status: 'delivered', handover: 'neighbour'});
    expect(tracker.headlines).toEqual(['Household registration form Fetch it from a neighbour']);
  });

  it('a card stands there only where somebody must act', async () => {
    const quiet = await Tracker.showing({status: 'in_transit'});
    expect(quiet.root.querySelector('.notice')).toBeNull();
    quiet.element.shipments = [
      letter({
        status: 'exception',
        reason: 'lost',
        action: {actor: 'office', text: 'We print it anew.'},
      }),
    ];
    const card = quiet.view.getByRole('group', {name: 'Held up'});
    await expect.element(card, patience).toHaveTextContent('It cannot be found We print it anew.');
    await expect
      .element(card.getByRole('link', {name: 'Phone China Post EMS: 11183'}))
      .toHaveAttribute('href', 'tel:11183');
  });

  it('to collect something: the place, its hours and what to bring stand in the card', async () => {
    const tracker = await Tracker.open({post: office, refs: 'linhu-available_for_pickup'});
    const card = tracker.view.getByRole('group', {name: 'For you to do'});
    await expect.element(card, patience).toHaveTextContent(/Jiefang North Road, Kashgar/);
    await expect.element(card).toHaveTextContent(/Every day, 9:30 to 18:30/);
    await expect.element(card).toHaveTextContent(/Bring: Your identity card/);
  });

  it('in Chinese on a Chinese page', async () => {
    const tracker = await Tracker.open({post: office, refs: 'linhu-address', lang: 'zh-CN'});
    await expect.poll(() => tracker.headlines, patience).toEqual(['常住人口登记表 请改一下地址']);
    expect(tracker.text).toContain('最晚11月30日星期一');
    expect(tracker.fact('邮费')).toContain('免费，不收您钱');
  });
});

describe('the facts', () => {
  it('say that it is free, or what is to be paid', async () => {
    const tracker = await Tracker.showing({});
    expect(tracker.fact('Cost')).toBe('Free of charge');
    tracker.element.shipments = [letter({cost: {amount: 12, currency: 'CNY'}})];
    await expect.poll(() => tracker.fact('Cost'), patience).toBe('You pay ¥12.00');
  });

  it.each([
    [{from: '2026-11-27', precision: 'day'}, 'Friday 27 November · tomorrow'],
    [{to: '2026-11-27', precision: 'day'}, 'by Friday 27 November · tomorrow'],
    [
      {from: '2026-11-28', to: '2026-11-30', precision: 'day'},
      'Saturday 28 November – Monday 30 November',
    ],
    [
      {from: '2026-11-27T14:00:00+08:00', to: '2026-11-27T16:00:00+08:00', precision: 'time'},
      'Friday 27 November, 14:00–16:00 · tomorrow',
    ],
  ] as const)('say when it should come: %j', async (expected, words) => {
    // The reader is where the letter goes.
    itIs('2026-11-26T10:00:00-08:00');
    const tracker = await Tracker.showing({expected: {...expected, source: 'carrier'}});
    // In Linhu it is the 27th already, where a time names its place.
    const here =
      expected.precision === 'time' ? words.replace('· tomorrow', '(time there) · today') : words;
    expect(tracker.fact('Expected')).toBe(here);
  });

  it('a day that has passed is not promised any more', async () => {
    const tracker = await Tracker.showing({
      expected: {from: '2026-11-20', precision: 'day', source: 'carrier'},
    });
    expect(tracker.fact('Was expected')).toBe('Friday 20 November · 5 days ago');
    expect(tracker.headlines[0]).not.toContain('November');
  });

  it('show nothing of the number but its ends, as it came', async () => {
    const tracker = await Tracker.showing({number: 'EA•••••••71CN'});
    expect(tracker.fact('Carried by')).toContain('Number EA•••••••71CN');
  });

  it('what carriers write is text, and only safe addresses are links', async () => {
    const tracker = await Tracker.showing({
      carrier: {id: 'x', name: '<img src=x>', site: 'javascript:alert(1)'},
      events: [{id: '1', text: '<b onclick="x">已签收</b>', lang: 'zh-CN', precision: 'minute'}],
      action: {actor: 'citizen', links: [{label: 'Click', href: 'javascript:alert(1)'}]},
    });
    expect(tracker.root.querySelector('img, b, a')).toBeNull();
    expect(tracker.root.querySelector('[lang="zh-CN"]')).toHaveTextContent(
      '<b onclick="x">已签收</b>',
    );
  });
});

describe('several shipments', () => {
  it('are several sections, each with its own sentence', async () => {
    const tracker = await Tracker.open({post: office, refs: 'linhu-delivered linhu-address'});
    await expect.poll(() => tracker.headlines.length, patience).toBe(2);
    const sections = tracker.view.getByRole('region');
    await expect.element(sections.nth(0)).toHaveAccessibleName(/handed over/);
    await expect.element(sections.nth(1)).toHaveAccessibleName(/Correct your address/);
  });

  it('one that the post does not know yet does not hide the other', async () => {
    const tracker = await Tracker.open({post: office, refs: 'nothing linhu-delivered'});
    await tracker.says(/The post does not know it yet.*It has been handed over/);
  });
});

describe('before there is anything to show', () => {
  it('the author’s words stay, and go when there is something better', async () => {
    let arrive: (shipment: Shipment) => void = () => {};
    const post = new Post(new Promise<Shipment>((resolve) => (arrive = resolve)));
    const content = html`<p>Call 0573-0000-0110</p>`;
    const tracker = await Tracker.open({post, refs: 'a-1', content});
    const words = page.getByText('Call 0573-0000-0110');
    await expect.poll(() => post.asked.length, patience).toBe(1);
    await expect.element(words).toBeVisible();
    arrive(letter());
    await tracker.says('Nothing for you to do.');
    await expect.element(words).not.toBeVisible();
  });

  it('a failure says what to do, keeps the author’s words, and can be tried again', async () => {
    const post = new Post(new ProviderError('unavailable', {detail: 'Back at two.'}));
    const tracker = await Tracker.open({post, refs: 'a-1', content: html`<p>Call us</p>`});
    const failure = tracker.view.getByRole('group', {name: 'We cannot look at the moment'});
    await expect.element(failure, patience).toHaveTextContent('Back at two.');
    await expect.element(page.getByText('Call us')).toBeVisible();
    post.answer = () => letter();
    await tracker.press('Look again');
    await tracker.says('Nothing for you to do.');
  });

  it('who tries again too soon is told when, and nobody is asked', async () => {
    const post = new Post(new ProviderError('rate-limited', {retryAfterSeconds: 300}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('We cannot look at the moment');
    await tracker.press('Look again');
    await tracker.says(
      `There can be nothing new before ${clockHere('2026-11-26T10:05:00+08:00')}.`,
    );
    expect(post.asked).toHaveLength(1);
  });

  it('a page that shows its own shipments is asked nothing', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.open({post, refs: 'a-1', shipments: [letter()]});
    await tracker.says('Nothing for you to do.');
    expect(post.asked).toEqual([]);
    expect(tracker.view.getByRole('button', {name: 'Look again'}).elements()).toEqual([]);
  });
});
