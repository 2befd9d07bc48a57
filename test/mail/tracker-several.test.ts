/** Several shipments, several trackers, several people; and where the focus is. */
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {Portal} from '../../src/portal/index.js';
import {itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

beforeEach(() => itIs(NOW));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('two on one page', () => {
  it('keep what they know, and what is open, to themselves', async () => {
    const events = Array.from({length: 8}, (_, index) => ({
      id: `${index}`,
      text: `Step ${index}`,
      local: `2026-11-1${index}`,
      precision: 'day' as const,
    }));
    const tracker = await Tracker.on(html`
      <zt-mail-tracker data-testid="tracker" .shipments=${[letter({events})]}></zt-mail-tracker>
      <zt-mail-tracker .shipments=${[letter({events, status: 'delivered'})]}></zt-mail-tracker>
    `);
    await tracker.says('Nothing for you to do.');
    await tracker.press('Show 3 more');
    const [first, second] = tracker.around.querySelectorAll('zt-mail-tracker');
    const isShort = (each: Element) => each.shadowRoot!.querySelector('.timeline.short') !== null;
    await expect.poll(() => [isShort(first!), isShort(second!)], patience).toEqual([false, true]);
    expect(second!.shadowRoot!.textContent).toContain('It has been handed over.');
  });
});

describe('a history that somebody has opened', () => {
  it('stays open when the page sets news of the same shipment', async () => {
    const events = Array.from({length: 8}, (_, index) => ({
      id: `${index}`,
      text: `Step ${index}`,
      local: `2026-11-1${index}`,
      precision: 'day' as const,
    }));
    const tracker = await Tracker.on(html`
      <zt-mail-tracker data-testid="tracker" .shipments=${[letter({events})]}></zt-mail-tracker>
    `);
    await tracker.says('Nothing for you to do.');
    await tracker.press('Show 3 more');
    const news = {id: 'new', text: 'Step new', local: '2026-11-20', precision: 'day' as const};
    const element = tracker.around.querySelector('zt-mail-tracker')!;
    element.shipments = [letter({events: [...events, news]})];
    await tracker.says('Step new');
    expect(tracker.root.querySelector('.timeline.short')).toBeNull();
  });
});

describe('the focus', () => {
  it('goes through number, button and link in the order in which they are read', async () => {
    const tracker = await Tracker.showing({
      action: {
        actor: 'citizen',
        text: 'Call us',
        links: [{label: 'Mend it', href: 'https://x.example/'}],
      },
      events: Array.from({length: 7}, (_, index) => ({
        id: `${index}`,
        text: `Step ${index}`,
        precision: 'day' as const,
      })),
    });
    const met: string[] = [];
    tracker.root.querySelector('a')!.focus();
    for (let step = 0; step < 3; step++) {
      met.push((tracker.root.activeElement?.textContent ?? '').trim());
      await userEvent.keyboard('{Tab}');
    }
    expect(met).toEqual(['Mend it', 'Phone China Post EMS: 11183', 'Show 2 more']);
  });

  it('stays where it is when an update arrives', async () => {
    const post = new Post(letter({nextCheckAfter: undefined}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    tracker.root.querySelector('button')!.focus();
    post.answer = () => letter({status: 'out_for_delivery', nextCheckAfter: undefined});
    await tracker.press('Look again');
    await tracker.says('Being brought to you');
    expect(tracker.root.activeElement).toHaveTextContent('Look again');
  });

  it('stays in the shipment where the button that had it is no longer needed', async () => {
    const post = new Post(letter({nextCheckAfter: undefined}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    post.answer = () => letter({status: 'delivered'});
    await tracker.press('Look again');
    await tracker.says('It has been handed over.');
    await expect
      .poll(() => tracker.root.activeElement?.textContent, patience)
      .toMatch(/Checked|handed over/);
  });
});

describe('what came back and was sent again', () => {
  const document = {kind: 'letter', title: 'The form'} as const;
  const at = (day: number) => ({at: `2026-11-${day}T09:00:00+08:00`, precision: 'minute'}) as const;
  const back = letter({
    ref: 'one',
    document,
    status: 'returned',
    events: [{id: '1', status: 'returned', text: 'Back', ...at(23)}],
  });
  const again = letter({
    ref: 'two',
    document,
    events: [{id: '1', status: 'accepted', text: 'Posted once more', ...at(25)}],
  });

  it('the new one leads, and the old one is a sentence until somebody wants to see it', async () => {
    const tracker = await Tracker.open({shipments: [back, again]});
    await tracker.says('Posted once more');
    expect(tracker.headlines).toEqual([
      'The form Nothing for you to do.',
      'The form This one did not arrive. We have sent it again.',
    ]);
    const old = [...tracker.root.querySelectorAll<HTMLElement>('section')][1]!;
    const isSeen = () => old.querySelector('.timeline')!.checkVisibility();
    expect(isSeen()).toBe(false);
    await tracker.press('Show what happened to it');
    await expect.poll(isSeen, patience).toBe(true);
  });

  it('alone, it is told in full', async () => {
    const tracker = await Tracker.open({shipments: [back]});
    await tracker.says('We see to it.');
    expect(tracker.text).not.toContain('sent it again');
  });
});

describe('the next person at the machine', () => {
  it('is served by a provider that was told to forget', async () => {
    const forget = vi.fn();
    const post = Object.assign(new Post(letter()), {forget});
    const tracker = await Tracker.on(
      html`<zt-portal kiosk>
        <zt-mail-tracker data-testid="tracker" .provider=${post}></zt-mail-tracker>
      </zt-portal>`,
    );
    await tracker.view.getByLabelText('Number on the receipt').fill('EA200000071CN');
    await tracker.press('Look it up');
    await tracker.says('Nothing for you to do.');
    expect(forget).not.toHaveBeenCalled();
    tracker.around.querySelector<Portal>('zt-portal')!.endSession();
    await expect.poll(() => forget.mock.calls.length, patience).toBe(1);
  });

  it('and so is a number that somebody gives up', async () => {
    const forget = vi.fn();
    const post = Object.assign(new Post(letter()), {forget});
    const tracker = await Tracker.open({post});
    await tracker.view.getByLabelText('Number on the receipt').fill('EA200000071CN');
    await tracker.press('Look it up');
    await tracker.press('Another number');
    expect(forget).toHaveBeenCalledOnce();
  });
});
