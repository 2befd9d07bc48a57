/** What happens while the tracker waits, and when it comes and goes. */
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError, type ProblemCode} from '../../src/core/provider-error.model.js';
import type {Shipment} from '../../src/mail/index.js';
import type {MailProvider} from '../../src/mail/mail.provider.js';
import {listenersOf} from '../support/left-behind.js';
import {itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

beforeEach(() => itIs(NOW));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A promise that the test settles. */
function later<T>(): {answer: Promise<T>; settle: (value: T) => void} {
  let settle: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => (settle = resolve));
  return {answer, settle};
}

describe('connecting and removing it 200 times', () => {
  it('leaves no timer, no listener and no question under way', async () => {
    const tracker = await Tracker.open({post: new Post(letter()), refs: 'a-1 a-2'});
    await tracker.says('Nothing for you to do.');
    const {element} = tracker;
    element.remove();
    const counts = [listenersOf(window), listenersOf(document)];
    const running = new Set<unknown>();
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    vi.spyOn(window, 'setTimeout').mockImplementation(((act: () => void, pause?: number) => {
      const timer = set(() => {
        running.delete(timer);
        act();
      }, pause);
      running.add(timer);
      return timer;
    }) as typeof setTimeout);
    vi.spyOn(window, 'clearTimeout').mockImplementation((timer) => {
      running.delete(timer);
      clear(timer);
    });
    const silent = new Post(new Promise<Shipment>(() => undefined));
    for (let round = 0; round < 100; round++) {
      tracker.around.append(element);
      await element.updateComplete;
      element.remove();
      const fresh = document.createElement('zt-mail-tracker');
      Object.assign(fresh, {provider: silent, reference: 'a-1'});
      tracker.around.append(fresh);
      if (round % 10 === 0)
        await expect.poll(() => fresh.shadowRoot?.textContent, patience).toContain('One moment');
      fresh.remove();
    }
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
    expect(silent.options.filter(({signal}) => !signal.aborted)).toEqual([]);
    expect([...running]).toEqual([]);
    vi.restoreAllMocks();
    tracker.around.append(element);
    await tracker.says('Nothing for you to do.');
  }, 60_000);
});

describe('while it waits', () => {
  it('another reference outruns the answer about the one before', async () => {
    const first = later<Shipment>();
    const post = new Post((query) =>
      'ref' in query && query.ref === 'a-1'
        ? first.answer
        : letter({ref: 'a-2', document: {kind: 'letter', title: 'The other one'}}),
    );
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await expect.poll(() => post.asked.length, patience).toBe(1);
    tracker.element.reference = 'a-2';
    await tracker.says('The other one');
    first.settle(letter());
    await tracker.element.updateComplete;
    expect(tracker.headlines).toHaveLength(1);
    expect(tracker.text).not.toContain('Household registration form');
    expect(post.options[0]!.signal.aborted).toBe(true);
  });

  it('moved to another place of the page, it still gets its answer', async () => {
    const first = later<Shipment>();
    const post = new Post(() => first.answer);
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await expect.poll(() => post.asked.length, patience).toBe(1);
    const elsewhere = document.createElement('section');
    tracker.around.append(elsewhere);
    elsewhere.append(tracker.element);
    first.settle(letter());
    await tracker.says('Nothing for you to do.');
  });

  it('taken out and put back much later, it looks again instead of waiting for ever', async () => {
    const post = new Post(new Promise<Shipment>(() => undefined));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await expect.poll(() => post.asked.length, patience).toBe(1);
    const {element} = tracker;
    element.remove();
    await element.updateComplete;
    expect(post.options[0]!.signal.aborted).toBe(true);
    post.answer = () => letter();
    tracker.around.append(element);
    await tracker.says('Nothing for you to do.');
  });

  it('in another language, the answer in the new one is shown and nothing is told as news', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    post.answer = () => letter({document: {kind: 'letter', title: '登记表'}});
    tracker.around.lang = 'zh-CN';
    await tracker.says('登记表');
    await tracker.says('您什么都不用做');
    expect(post.options.at(-1)!.lang).toBe('zh-CN');
    expect(tracker.spoken).toEqual([]);
  });

  it('an answer that was overtaken changes nothing of what is known', async () => {
    const tracker = await Tracker.showing({
      status: 'delivered',
      checkedAt: '2026-11-26T10:00:00+08:00',
    });
    tracker.element.shipments = [
      letter({status: 'in_transit', checkedAt: '2026-11-26T08:00:00+08:00'}),
    ];
    await tracker.element.updateComplete;
    expect(tracker.fact('Where it is')).toBe('Handed over');
  });
});

describe('a server that does not answer as it should', () => {
  it.each<[ProblemCode, RegExp]>([
    ['rate-limited', /We cannot look at the moment/],
    ['unavailable', /We cannot look at the moment/],
    ['timeout', /We cannot look at the moment/],
    ['unreadable', /We cannot look at the moment/],
    ['offline', /There is no internet connection/],
    ['invalid', /We cannot look at the moment/],
    ['wrong-token', /We cannot look at the moment/],
    ['not-found', /The post does not know it yet/],
    ['carrier-needed', /Please ask the office/],
  ])('%s: says so, and whom to ask', async (code, words) => {
    const tracker = await Tracker.open({
      post: new Post(new ProviderError(code)),
      refs: 'a-1',
      content: html`<p slot="help">Call 0573-0000-0110</p>`,
    });
    await tracker.says(words);
    await expect.element(page.getByText('Call 0573-0000-0110')).toBeVisible();
  });

  it('a provider of the page’s own that throws anything is no exception', async () => {
    const post: MailProvider = {
      getMailStatus: () => {
        throw new TypeError('boom');
      },
    };
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('We cannot look at the moment');
  });
});
