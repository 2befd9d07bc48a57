import {describe, expect, it} from 'vitest';
import {
  actorOf,
  isTerminal,
  lacksHandover,
  needsHandover,
  phaseOf,
} from '../../src/mail/facets.model.js';
import type {Actor, Reason, Shipment, Status} from '../../src/mail/shipment.model.js';
import {eventsOf, shipment} from './sample.js';

const letter = {kind: 'letter', title: 'Letter'} as const;

describe('how far a shipment is', () => {
  it.each<[Status, string]>([
    ['no_data', 'prepared'],
    ['announced', 'prepared'],
    ['accepted', 'posted'],
    ['in_transit', 'moving'],
    ['returning', 'moving'],
    ['out_for_delivery', 'near'],
    ['available_for_pickup', 'near'],
    ['delivery_attempted', 'near'],
    ['delivered', 'done'],
    ['returned', 'done'],
    ['cancelled', 'done'],
  ])('%s: %s', (status, phase) => {
    expect(phaseOf(shipment({status}))).toBe(phase);
  });

  it('is told by its events where the status is a trouble or unknown', () => {
    const events = eventsOf('accepted', 'in_transit', 'exception');
    expect(phaseOf({status: 'exception', events})).toBe('moving');
    expect(phaseOf({status: 'unknown', events: eventsOf('accepted', 'unknown')})).toBe('posted');
    expect(phaseOf({status: 'unknown', events: []})).toBe('prepared');
  });

  it('is never “done” because of an event while the status says otherwise', () => {
    expect(phaseOf({status: 'unknown', events: eventsOf('delivered', 'unknown')})).toBe('near');
  });
});

it('only handed over, returned and cancelled are over', () => {
  const statuses: Status[] = [
    'delivered',
    'returned',
    'cancelled',
    'unknown',
    'exception',
    'no_data',
  ];
  expect(statuses.filter(isTerminal)).toEqual(['delivered', 'returned', 'cancelled']);
});

describe('who has to act', () => {
  it.each<[string, Partial<Shipment>, Actor]>([
    ['nobody while it is on its way', {status: 'in_transit'}, 'nobody'],
    ['nobody while the carrier knows nothing yet', {status: 'no_data'}, 'nobody'],
    ['nobody while customs has it, as usual', {status: 'in_transit', reason: 'customs'}, 'nobody'],
    ['the citizen where a fee is due', {status: 'in_transit', reason: 'payment_due'}, 'citizen'],
    ['the citizen where it waits to be collected', {status: 'available_for_pickup'}, 'citizen'],
    [
      'the carrier after nobody was at home',
      {status: 'delivery_attempted', reason: 'recipient_absent'},
      'carrier',
    ],
    [
      'the citizen after nobody was at home, where it names the place to collect it',
      {
        status: 'delivery_attempted',
        reason: 'recipient_absent',
        pickup: {name: 'Post', address: 'Road 1'},
      },
      'citizen',
    ],
    ['the carrier where nobody says why', {status: 'exception'}, 'carrier'],
    ['the office while it comes back', {status: 'returning'}, 'office'],
    ['the office once it is back', {status: 'returned'}, 'office'],
    ['the carrier at a code that nobody knows', {status: 'unknown'}, 'carrier'],
    ['nobody once the recipient has it', {status: 'delivered', handover: 'recipient'}, 'nobody'],
    [
      'the citizen where a locker has it',
      {status: 'delivered', handover: 'locker_or_station'},
      'citizen',
    ],
    [
      'the office where an identity document was handed to nobody knows whom',
      {status: 'delivered'},
      'office',
    ],
    ['nobody where a letter was delivered', {status: 'delivered', document: letter}, 'nobody'],
  ])('%s', (_who, parts, actor) => {
    expect(actorOf(shipment(parts))).toBe(actor);
  });

  it.each<[Reason, Actor]>([
    ['address_problem', 'citizen'],
    ['recipient_moved', 'citizen'],
    ['id_check_failed', 'citizen'],
    ['refused', 'office'],
    ['lost', 'office'],
    ['damaged', 'office'],
    ['weather', 'carrier'],
    ['delayed', 'carrier'],
  ])('a trouble with %s: %s', (reason, actor) => {
    expect(actorOf(shipment({status: 'exception', reason}))).toBe(actor);
  });

  it('is what the office says, where it says so', () => {
    const parts = {status: 'exception', reason: 'address_problem'} as const;
    expect(actorOf(shipment({...parts, action: {actor: 'office'}}))).toBe('office');
  });
});

describe('“handed over”', () => {
  it('has to say to whom for identity documents alone', () => {
    const kinds = [
      'household_register',
      'id_card',
      'passport',
      'certificate',
      'letter',
      'other',
    ] as const;
    const named = kinds.filter((kind) => needsHandover({document: {kind, title: ''}}));
    expect(named).toEqual(['household_register', 'id_card', 'passport']);
    expect(needsHandover({})).toBe(false);
  });

  it('lacks its “by whom” until a handover or a proof names somebody', () => {
    const delivered = shipment({status: 'delivered'});
    expect(lacksHandover(delivered)).toBe(true);
    expect(lacksHandover({...delivered, handover: 'unspecified'})).toBe(true);
    expect(lacksHandover({...delivered, handover: 'household_or_proxy'})).toBe(false);
    expect(lacksHandover({...delivered, proof: {at: '2026-11-25', by: 'the recipient'}})).toBe(
      false,
    );
  });
});
