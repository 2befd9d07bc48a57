import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as talk from '../../src/appointment/booking.model.js';
import * as desk from '../../src/appointment/kept-booking.model.js';
import {narrowed} from '../../src/appointment/catalog.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {appointment, hold, slot} from './booking-samples.js';

const linhu = linhuCatalog('en');

/** Everything said for a visit to the online room, and a time kept for it. */
const kept: talk.Booking = {
  serviceId: 'hukou-form',
  count: 1,
  mode: 'video',
  siteId: 'online-room',
  date: '2026-11-26',
  slot: hold.slot,
  hold,
  details: {name: '王秀英', reason: 'lost'},
  consents: ['privacy'],
  checked: true,
};

describe('what the catalogue leaves no choice about', () => {
  it('is chosen for the citizen', () => {
    const catalog = narrowed(linhu, {siteId: 'online-room'});
    expect(talk.settle(talk.newBooking, catalog)).toMatchObject({
      serviceId: 'hukou-form',
      mode: 'video',
      siteId: 'online-room',
      count: 1,
    });
  });

  it('is not chosen where there are two', () => {
    const settled = talk.settle({...talk.newBooking, serviceId: 'hukou-form'}, linhu);
    expect(settled).toMatchObject({serviceId: 'hukou-form', count: 1});
    expect(settled.mode).toBeUndefined();
    expect(settled.siteId).toBeUndefined();
  });

  it('leaves a possible choice as it is', () => {
    expect(talk.settle(kept, linhu)).toEqual(kept);
  });

  it.each([
    ['the service', narrowed(linhu, {serviceId: 'id-card'})],
    ['the way to meet', narrowed(linhu, {mode: 'in-person'})],
    ['the place', narrowed(linhu, {siteId: 'donghu'})],
  ])(
    'opens the time again where %s is no longer offered, and keeps what was typed',
    (_what, less) => {
      const settled = talk.settle(kept, less);
      expect(settled).toMatchObject({details: kept.details, consents: kept.consents});
      expect([settled.slot, settled.hold, settled.date]).toEqual([undefined, undefined, undefined]);
    },
  );

  it.each([
    [undefined, undefined],
    [3, 3],
    [9, 4],
  ])('%s people become %s where four fit', (said, count) => {
    const booking = {...talk.newBooking, serviceId: 'id-card', count: said};
    expect(talk.settle(booking, linhu).count).toBe(count);
  });

  it('is the same when settled twice', () => {
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
    const bookings = fc.record({
      serviceId: some('hukou-form', 'id-card', 'move-in', 'passport'),
      mode: some('video' as const, 'phone' as const, 'in-person' as const),
      siteId: some('online-room', 'donghu', 'xingang', 'nowhere'),
      count: some(1, 2, 9),
      slot: some(slot),
    });
    fc.assert(
      fc.property(bookings, (said) => {
        const once = talk.settle({...talk.newBooking, ...said}, linhu);
        expect(talk.settle(once, linhu)).toEqual(once);
      }),
    );
  });
});

describe('another answer to an early question', () => {
  const changes: [string, talk.Booking][] = [
    ['service', talk.chooseService(kept, 'id-card')],
    ['number of people', talk.chooseCount(kept, 2)],
    ['way to meet', talk.chooseMode(kept, 'phone')],
    ['place', talk.chooseSite(kept, 'donghu')],
  ];

  it.each(changes)('(%s) opens the time again and keeps what was typed', (_what, changed) => {
    expect([changed.slot, changed.hold, changed.date]).toEqual([undefined, undefined, undefined]);
    expect(changed).toMatchObject({details: kept.details, consents: kept.consents});
  });

  it('about what is asked has the details gone through again', () => {
    expect(talk.chooseService(kept, 'id-card')).toMatchObject({checked: false});
    expect(talk.chooseMode(kept, 'phone')).toMatchObject({checked: false});
    expect(talk.chooseSite(kept, 'donghu')).toMatchObject({checked: false});
    expect(talk.chooseCount(kept, 2)).toMatchObject({checked: true});
  });

  it.each<[string, talk.Booking]>([
    ['service', talk.chooseService(kept, 'hukou-form')],
    ['number of people', talk.chooseCount(kept, 1)],
    ['way to meet', talk.chooseMode(kept, 'video')],
    ['place', talk.chooseSite(kept, 'online-room')],
  ])('(%s) that is the same answer changes nothing', (_what, same) => {
    expect(same).toEqual({...kept, revisiting: undefined});
  });
});

describe('a time', () => {
  it('brings its day with it', () => {
    expect(talk.chooseSlot(talk.newBooking, slot)).toMatchObject({slot, date: '2026-11-26'});
  });

  it('stays chosen while the citizen looks at other days', () => {
    expect(talk.chooseDate(kept, '2026-11-27')).toMatchObject({slot: {id: slot.id}});
  });

  it('that is no longer kept stays chosen; one that is lost does not', () => {
    expect(talk.letGo(kept)).toMatchObject({slot: {id: slot.id}, hold: undefined});
    expect(desk.loseSlot(kept).slot).toBeUndefined();
    expect(desk.loseSlot(kept)).toMatchObject({details: kept.details, date: kept.date});
  });

  it('is the one the office keeps, whichever was asked for', () => {
    const other = {...slot, id: 'other', start: '2026-11-27T09:00:00+08:00'};
    const booking = desk.keep(talk.chooseSlot(talk.newBooking, slot), {...hold, slot: other});
    expect(booking).toMatchObject({slot: {id: 'other'}, date: '2026-11-27'});
  });
});

describe('what is typed', () => {
  it('changes that one answer', () => {
    expect(desk.enterDetail(kept, 'name', '王').details).toEqual({name: '王', reason: 'lost'});
    expect(kept.details['name']).toBe('王秀英');
  });

  it('counts a consent once, and takes it back', () => {
    const twice = desk.setConsent(kept, 'privacy', true);
    expect(twice.consents).toEqual(['privacy']);
    expect(desk.setConsent(twice, 'privacy', false).consents).toEqual([]);
    expect(desk.setConsent(twice, 'recording', false).consents).toEqual(['privacy']);
  });

  it('is forgotten once the appointment stands', () => {
    expect(desk.finish(kept, appointment)).toMatchObject({
      appointment,
      details: {},
      consents: [],
      hold: undefined,
    });
  });

  it('is open again where the office found something wrong', () => {
    const {details, checked} = desk.reopenDetails(desk.finishDetails(kept));
    expect([details, checked]).toEqual([kept.details, false]);
  });
});
