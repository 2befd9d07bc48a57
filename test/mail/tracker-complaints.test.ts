/** What people complain about in the trackers of others, as far as it is seen or heard. */
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
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

describe('complaint 1: local time shown as UTC', () => {
  it('the clock of the place stands there, and its zone only where the reader’s differs', async () => {
    const tracker = await Tracker.showing({
      events: [
        event('far', {at: '2026-11-25T09:30:00+08:00'}),
        event('near', {local: '2026-11-24T08:00', at: undefined, zone: 'America/Vancouver'}),
      ],
    });
    expect(tracker.steps[0]).toContain('Wednesday 25 November, 9:30 (time there)');
    expect(tracker.steps[1]).toMatch(/Tuesday 24 November, 8:00 ·/);
  });
});

describe('complaint 2: a day told as the day before', () => {
  it('a day without a time stays that day, in every zone', async () => {
    const expected = {from: '2026-11-27', precision: 'day', source: 'carrier'} as const;
    const tracker = await Tracker.showing({expected});
    expect(tracker.headlines[0]).toContain('It should arrive on Friday 27 November.');
  });
});

describe('complaint 3: a status that stands still', () => {
  it('it is looked at again as soon as there can be something new', async () => {
    // The spread is a minute at least: longer than anybody waits here.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    vi.useRealTimers();
    const post = new Post(() => letter({nextCheckAfter: new Date(Date.now() + 60).toISOString()}));
    await Tracker.open({post, refs: 'a-1'});
    await expect.poll(() => post.asked.length, patience).toBeGreaterThanOrEqual(3);
  });

  it('when it was looked at stands there, and that nobody has to wait', async () => {
    const tracker = await Tracker.showing({checkedAt: '2026-11-26T08:00:00+08:00'});
    expect(tracker.text).toContain(`Checked: ${clockHere('2026-11-26T08:00:00+08:00')}.`);
    const watched = await Tracker.open({post: new Post(letter()), refs: 'a-1'});
    await watched.says(
      `Checked: ${clockHere('2026-11-26T10:00:00+08:00')}. We look again by ourselves`,
    );
  });

  it('what cannot be renewed stays, and says since when it is so', async () => {
    const post = new Post(letter({nextCheckAfter: undefined}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    post.answer = () => new ProviderError('offline');
    await tracker.press('Look again');
    const since = clockHere('2026-11-26T10:00:00+08:00');
    const sentence = `There is no internet connection. This is from ${since}.`;
    await tracker.says(sentence);
    expect(tracker.text).toContain('Nothing for you to do.');
    expect(tracker.spoken).toEqual([sentence]);
  });

  it('what is over is not looked at any more', async () => {
    const tracker = await Tracker.open({post: memoryMail(), refs: 'linhu-delivered'});
    await tracker.says('It is finished, so we look no more.');
    expect(tracker.view.getByRole('button', {name: 'Look again'}).elements()).toEqual([]);
  });
});

describe('complaint 5: a return told as a delivery', () => {
  it('what came back to the office is never called handed over', async () => {
    const tracker = await Tracker.showing({
      status: 'delivered',
      events: [
        event('2', {status: 'delivered', at: '2026-11-26T08:00:00+08:00'}),
        event('1', {status: 'returning'}),
      ],
    });
    expect(tracker.fact('Where it is')).toContain('Back with us');
    expect(tracker.headlines[0]).toContain('We see to it.');
  });
});

describe('complaint 7: asked too often, and locked out', () => {
  it('the button that looks again says when there can be something new, and asks nobody', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.open({post, refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    await tracker.press('Look again');
    await tracker.says(
      `There can be nothing new before ${clockHere('2026-11-26T10:30:00+08:00')}.`,
    );
    expect(post.asked).toHaveLength(1);
    itIs('2026-11-26T10:31:00+08:00');
    await tracker.press('Look again');
    await tracker.says('Checked: nothing new.');
    expect(post.asked).toHaveLength(2);
  });
});

describe('complaint 9: “invalid number” where it is only too early', () => {
  it('a number that the post does not know yet is not called wrong, and stays in view, masked', async () => {
    const post = new Post(new ProviderError('not-found'));
    const tracker = await Tracker.open({post});
    await tracker.view.getByLabelText('Number on the receipt').fill('EA200000071CN');
    await tracker.press('Look it up');
    await tracker.says('The post does not know it yet');
    expect(tracker.text).toContain('The number may still be right');
    expect(tracker.text).toContain('Number EA•••••••71CN');
    expect(tracker.text).not.toMatch(/invalid|wrong|error/i);
  });
});

describe('complaint 10: no proof of who took it', () => {
  it('for an identity document it is said plainly that nobody has told', async () => {
    const document = {kind: 'id_card', title: 'Identity card'} as const;
    const tracker = await Tracker.showing({status: 'delivered', document});
    expect(tracker.fact('Handed over to')).toBe('The carrier has not told us to whom. We ask.');
    expect(tracker.headlines).toEqual(['Identity card Nothing for you to do. We see to it.']);
  });

  it('who, when, and the carrier’s own proof', async () => {
    const proof = {
      at: '2026-11-26T09:30:00+08:00',
      by: 'the recipient',
      url: 'https://ems.example/proof',
    };
    const tracker = await Tracker.showing({
      status: 'delivered',
      handover: 'recipient_signed',
      proof,
    });
    expect(tracker.fact('Handed over to')).toBe(
      'you, signed for the recipient Thursday 26 November, 9:30 Look at the proof',
    );
    await expect
      .element(tracker.view.getByRole('link', {name: 'Look at the proof'}))
      .toHaveAttribute('href', 'https://ems.example/proof');
  });
});
