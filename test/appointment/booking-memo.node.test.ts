import {describe, expect, it} from 'vitest';
import {newBooking} from '../../src/appointment/booking.model.js';
import {bookingOf, memoOf} from '../../src/appointment/booking-memo.js';
import {memoName} from '../../src/appointment/memo-name.js';
import {keep} from '../../src/appointment/kept-booking.model.js';
import {hold, slot} from './booking-samples.js';

const typed = {
  ...keep(newBooking, hold),
  serviceId: 'hukou-form',
  details: {name: 'Lin Xiuying', phone: '+86 139 0000 0001'},
  consents: ['privacy'],
};

describe('what the tab keeps of a conversation', () => {
  it('is ids and keys', () => {
    expect(memoOf(typed, {bookKey: 'key-1'})).toMatchObject({
      serviceId: 'hukou-form',
      slotId: slot.id,
      holdId: hold.id,
      bookKey: 'key-1',
    });
  });

  it('is nothing that was typed and no consent', () => {
    const kept = JSON.stringify(memoOf(typed, {}));
    for (const secret of ['Lin Xiuying', '139', 'privacy']) expect(kept).not.toContain(secret);
  });

  it('leaves out what was not said', () => {
    expect(memoOf(newBooking, {})).toEqual({});
  });

  it('leads back to the same questions, with no time chosen yet', () => {
    const again = bookingOf(newBooking, memoOf({...typed, mode: 'video', count: 2}, {}));
    expect(again).toMatchObject({serviceId: 'hukou-form', mode: 'video', count: 2});
    expect(again.slot).toBeUndefined();
    expect(again.hold).toBeUndefined();
  });
});

describe('two pickers of a page', () => {
  it('keep their conversations apart', () => {
    const names = [{id: ''}, {id: 'a'}, {id: '', service: 's'}, {id: '', service: 's', site: 'x'}];
    expect(new Set(names.map(memoName)).size).toBe(names.length);
  });
});
