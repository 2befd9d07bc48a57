import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {MailEvent, Status} from '../../src/mail/shipment.model.js';
import {mergeEvents, statusOf} from '../../src/mail/timeline.model.js';
import {event, eventsOf} from './sample.js';

const statuses: readonly Status[] = [
  'announced',
  'accepted',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'delivery_attempted',
  'exception',
  'returning',
  'returned',
  'delivered',
  'cancelled',
  'unknown',
];

const time = fc
  .record({
    day: fc.integer({min: 20, max: 26}),
    hour: fc.integer({min: 10, max: 23}),
    form: fc.constantFrom('+08:00', '+06:00', 'Z', 'Asia/Shanghai', 'America/Vancouver', '', 'day'),
  })
  .map(({day, hour, form}): Partial<MailEvent> => {
    const wall = `2026-11-${day}T${hour}:00:00`;
    if (form === 'day') return {at: undefined, local: wall.slice(0, 10), precision: 'day'};
    if (/^(Z|\+)/.test(form)) return {at: `${wall}${form}`};
    return {at: undefined, local: wall, zone: form || undefined};
  });

const history = fc.uniqueArray(
  fc.record({id: fc.integer({min: 0, max: 40}), status: fc.constantFrom(...statuses), time}),
  {selector: ({id}) => id, maxLength: 12},
);

const events = history.map((items) =>
  items.map(({id, status, time: parts}) => event({id: String(id), status, ...parts})),
);

const shuffledPair = events.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length})),
);

describe('a history', () => {
  it('is the same in whatever order it arrives', () => {
    fc.assert(
      fc.property(shuffledPair, ([one, other]) => {
        expect(mergeEvents([], other)).toEqual(mergeEvents([], one));
        expect(statusOf(other)).toEqual(statusOf(one));
      }),
    );
  });

  it('is the same array where an answer says nothing new', () => {
    fc.assert(
      fc.property(shuffledPair, ([one, other]) => {
        const known = mergeEvents([], one);
        expect(mergeEvents(known, structuredClone(other))).toBe(known);
      }),
    );
  });

  it('loses nothing that was known, in however many answers it comes', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const merged = mergeEvents(mergeEvents([], one), other);
        const ids = merged.map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(one.length + other.length);
        const texts = new Set(merged.map(({text}) => text));
        expect([...one, ...other].every(({text}) => texts.has(text))).toBe(true);
      }),
    );
  });

  it('never leaves an ending', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const before = statusOf(one).status;
        fc.pre(/^(delivered|returned|cancelled)$/.test(before));
        expect(statusOf([...one, ...other]).status).toMatch(/^(delivered|returned|cancelled)$/);
      }),
    );
  });

  it('never says delivered where no event does', () => {
    fc.assert(
      fc.property(events, (all) => {
        fc.pre(all.every(({status}) => status !== 'delivered'));
        expect(statusOf(all).status).not.toBe('delivered');
      }),
    );
  });

  it('has the newest event first, and what nobody can date last', () => {
    const lost = event({id: 'lost', at: undefined});
    const merged = mergeEvents([lost], eventsOf('announced', 'accepted', 'in_transit'));
    expect(merged.map(({id}) => id)).toEqual(['e2', 'e1', 'e0', 'lost']);
  });

  it('keeps an event’s id where the same thing comes again under another', () => {
    const [known] = eventsOf('accepted');
    const merged = mergeEvents([known!], [{...known!, id: 'again', handover: 'recipient'}]);
    expect(merged).toEqual([{...known, handover: 'recipient'}]);
  });

  it('takes the carrier’s corrected words', () => {
    const known = eventsOf('accepted');
    const merged = mergeEvents(known, [{...known[0]!, text: 'Accepted in Kashgar'}]);
    expect(merged.map(({text}) => text)).toEqual(['Accepted in Kashgar']);
  });
});

describe('two events', () => {
  const order = (...all: MailEvent[]) => mergeEvents([], all).map(({id}) => id);

  it('of different places are ordered by what really came first', () => {
    const there = event({id: 'Urumqi', at: '2026-11-25T10:00:00+08:00'});
    const here = event({
      id: 'Almaty',
      at: undefined,
      local: '2026-11-25T08:00:00',
      zone: 'Asia/Almaty',
    });
    expect(order(there, here)).toEqual(['Almaty', 'Urumqi']);
  });

  it('of one day, of which one has no hour, end with what ends the journey', () => {
    const day = {at: undefined, local: '2026-11-25', precision: 'day'} as const;
    const noon = event({id: 'noon', status: 'out_for_delivery'});
    const posted = event({id: 'posted', status: 'accepted', ...day});
    const handed = event({id: 'handed', status: 'delivered', ...day});
    expect(order(noon, handed, posted)).toEqual(['handed', 'noon', 'posted']);
  });

  it('at the same minute are ordered by how far they bring it', () => {
    const same = [event({id: 'a', status: 'delivered'}), event({id: 'b', status: 'in_transit'})];
    expect(order(...same.toReversed())).toEqual(['a', 'b']);
  });
});

describe('where a history ends', () => {
  it.each<[string, readonly Status[], Status]>([
    ['nowhere yet', [], 'no_data'],
    ['with its last event', ['announced', 'accepted', 'in_transit'], 'in_transit'],
    [
      'with the ending, whatever comes after',
      ['in_transit', 'delivered', 'in_transit'],
      'delivered',
    ],
    ['with the sender, where it was on its way back', ['returning', 'delivered'], 'returned'],
    [
      'with the recipient, where somebody cries “return” later',
      ['delivered', 'returning'],
      'delivered',
    ],
    ['with a code that nobody knows', ['in_transit', 'unknown'], 'unknown'],
  ])('%s', (_where, way, status) => {
    expect(statusOf(eventsOf(...way)).status).toBe(status);
  });

  it('with the words of the event that says so', () => {
    const [, last] = eventsOf('in_transit', 'unknown');
    expect(statusOf(eventsOf('in_transit', 'unknown')).event).toEqual(last);
  });

  it('without a word on who took it, where the sender has it back', () => {
    const [back, handed] = eventsOf('returning', 'delivered');
    expect(statusOf([back!, {...handed!, handover: 'recipient_signed'}]).handover).toBeUndefined();
  });

  it('passes over what only informs', () => {
    expect(
      statusOf([...eventsOf('accepted'), event({id: 'x', at: '2026-11-26T00:00:00Z'})]).status,
    ).toBe('accepted');
  });
});
