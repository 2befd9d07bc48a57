import {describe, expect, it} from 'vitest';
import {hasNews, mergeInto, mergeShipment, settled} from '../../src/mail/merge.model.js';
import type {Shipment, Status} from '../../src/mail/shipment.model.js';
import {eventsOf, shipment} from './sample.js';

const LATER = '2026-11-25T13:00:00+08:00';
const EARLIER = '2026-11-25T11:00:00+08:00';

describe('a shipment', () => {
  it('in agreement with its history stays the same object', () => {
    const known = shipment();
    expect(settled(known)).toBe(known);
  });

  it('whose events say delivered is delivered, though its status is behind', () => {
    const behind = shipment({status: 'announced', events: eventsOf('accepted', 'delivered')});
    expect(settled(behind)).toMatchObject({status: 'delivered', events: [{id: 'e1'}, {id: 'e0'}]});
  });

  it('delivered on the way back is returned', () => {
    const back = shipment({status: 'delivered', events: eventsOf('in_transit', 'returning')});
    expect(settled(back).status).toBe('returned');
  });

  it('takes from its event who has it, where it does not say itself', () => {
    const [first, last] = eventsOf('in_transit', 'delivered');
    const events = [first!, {...last!, handover: 'neighbour'}] as const;
    expect(settled(shipment({status: 'delivered', events})).handover).toBe('neighbour');
  });
});

describe('an answer', () => {
  it('that says the same again changes nothing', () => {
    const known = mergeShipment(undefined, shipment());
    expect(mergeShipment(known, structuredClone(shipment()))).toBe(known);
  });

  it('that is only a later look keeps the events', () => {
    const known = mergeShipment(undefined, shipment());
    const merged = mergeShipment(known, shipment({checkedAt: LATER}));
    expect(merged.checkedAt).toBe(LATER);
    expect(merged.events).toBe(known.events);
    expect(hasNews(known, merged)).toBe(false);
  });

  it('that was overtaken adds its events and nothing else', () => {
    const known = shipment({status: 'out_for_delivery', events: eventsOf('in_transit')});
    const late = shipment({
      status: 'accepted',
      events: eventsOf('announced', 'accepted'),
      checkedAt: EARLIER,
    });
    const merged = mergeShipment(known, {...late, events: [{...late.events[1]!, id: 'late'}]});
    expect(merged.status).toBe('out_for_delivery');
    expect(merged.checkedAt).toBe(known.checkedAt);
    expect(merged.events.map(({id}) => id)).toEqual(['late', 'e0']);
  });

  it('about another shipment takes nothing over', () => {
    const known = shipment({status: 'delivered'});
    expect(mergeShipment(known, shipment({ref: 'form-2'}))).toMatchObject({
      ref: 'form-2',
      status: 'in_transit',
    });
  });

  it.each<[Status, Status, Status]>([
    ['delivered', 'in_transit', 'delivered'],
    ['delivered', 'unknown', 'delivered'],
    ['returned', 'delivered', 'returned'],
    ['cancelled', 'delivered', 'delivered'],
    ['delivered', 'cancelled', 'delivered'],
    ['exception', 'in_transit', 'in_transit'],
  ])('after %s says %s: %s', (before, after, status) => {
    const events: Shipment['events'] = [];
    const known = shipment({status: before, events});
    expect(mergeShipment(known, shipment({status: after, events, checkedAt: LATER})).status).toBe(
      status,
    );
  });

  it('brings news where somebody has to act otherwise', () => {
    const known = shipment();
    expect(
      hasNews(known, {...known, action: {actor: 'citizen', text: 'Add the house number'}}),
    ).toBe(true);
    expect(
      hasNews(known, {...known, expected: {to: '2026-11-28', precision: 'day', source: 'carrier'}}),
    ).toBe(true);
  });
});

describe('several shipments', () => {
  it('are told apart by the portal’s own name, not by the carrier’s number', () => {
    const first = shipment({ref: 'form', number: 'EA123456785CN', status: 'delivered'});
    const second = shipment({ref: 'card', number: 'EA123456785CN'});
    const all = mergeInto(mergeInto([], first), second);
    expect(all.map(({ref, status}) => [ref, status])).toEqual([
      ['form', 'delivered'],
      ['card', 'in_transit'],
    ]);
    expect(mergeInto(all, structuredClone(second))).toBe(all);
  });
});
