import {describe, expect, it} from 'vitest';
import type {Capabilities} from '../../src/appointment/appointment.model.js';
import {elsewhere} from '../../src/appointment/elsewhere.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {slot} from './booking-samples.js';

const own: Capabilities = linhuCatalog('en').capabilities;
const linking: Capabilities = {...own, slotDeepLink: true};
const bookingUrl = 'https://book.linhu.example/s?id=1';
const bookingPhone = '+86 573 0000 0110';

describe('a time is booked', () => {
  it('here where the office takes bookings and names no other place', () => {
    expect(elsewhere(slot, own, true)).toBeUndefined();
    expect(elsewhere(slot, linking, true)).toBeUndefined();
    expect(elsewhere({...slot, bookingUrl}, own, true)).toBeUndefined();
  });

  it('on the page that its office names, whose name is said', () => {
    expect(elsewhere({...slot, bookingUrl}, linking, false)).toMatchObject({
      href: bookingUrl,
      host: 'book.linhu.example',
    });
  });

  it('by telephone where that is all there is', () => {
    const way = elsewhere({...slot, bookingPhone}, linking, false);
    expect(way).toEqual({href: undefined, host: undefined, phone: bookingPhone});
  });

  it('somewhere that nobody has named, where it cannot be booked here', () => {
    const way = elsewhere(slot, own, false);
    expect(way).toEqual({href: undefined, host: undefined, phone: undefined});
  });
});

describe('an address that is no page', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@linhu.example', 'nonsense'])(
    '%s is not led to',
    (bookingUrl) => {
      expect(elsewhere({...slot, bookingUrl}, linking, false)?.href).toBeUndefined();
    },
  );
});
