import {describe, expect, it} from 'vitest';
import {isReplaced} from '../../src/mail/replaced.model.js';
import type {MailEvent, Shipment, Status} from '../../src/mail/shipment.model.js';
import {shipment} from './sample.js';

const document = {kind: 'letter', title: 'The form'} as const;

const event = (day: number, status: Status): MailEvent => ({
  id: `${day}`,
  status,
  text: '',
  local: `2026-11-${day}`,
  precision: 'day',
});

const back: Shipment = shipment({
  ref: 'one',
  document,
  status: 'returned',
  events: [event(24, 'returned'), event(20, 'accepted')],
});
const again: Shipment = shipment({
  ref: 'two',
  document,
  status: 'in_transit',
  events: [event(25, 'accepted')],
});

describe('what came back and was sent again', () => {
  it('is the one that came back, never the new one', () => {
    expect(isReplaced(back, [back, again])).toBe(true);
    expect(isReplaced(again, [back, again])).toBe(false);
  });

  it('also where nothing has happened to the new one yet', () => {
    expect(isReplaced(back, [back, {...again, events: []}])).toBe(true);
  });

  it.each<[string, Partial<Shipment>]>([
    ['where the other one holds something else', {document: {kind: 'letter', title: 'A card'}}],
    ['where nobody says what the other one holds', {document: undefined}],
    ['where the other one was posted before, for somebody else', {events: [event(20, 'accepted')]}],
    ['where the other one came back as well', {status: 'returned'}],
  ])('is not said %s', (_where, about) => {
    expect(isReplaced(back, [back, {...again, ...about}])).toBe(false);
  });
});
