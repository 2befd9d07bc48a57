import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/appointment/appointment.model.js';
import * as talk from '../../src/appointment/booking.model.js';
import * as desk from '../../src/appointment/kept-booking.model.js';
import {narrowed, type Selection} from '../../src/appointment/catalog.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {currentStep, previousStep, stepsOf} from '../../src/appointment/steps.model.js';
import {appointment, hold} from './booking-samples.js';

const linhu = linhuCatalog('en');
const begin = (catalog: Catalog, said: Partial<talk.Booking> = {}) =>
  talk.settle({...talk.newBooking, ...said}, catalog);

describe('the questions', () => {
  it.each<[string, Selection, Partial<talk.Booking>, string]>([
    ['nothing', {}, {}, 'service mode place time details review'],
    [
      'nothing, and a form is wanted',
      {},
      {serviceId: 'hukou-form'},
      'service mode place time details review',
    ],
    [
      'nothing, and a card is wanted',
      {},
      {serviceId: 'id-card'},
      'service people place time details review',
    ],
    ['the service', {serviceId: 'hukou-form'}, {}, 'mode place time details review'],
    [
      'the service, and video is wanted',
      {serviceId: 'hukou-form'},
      {mode: 'video'},
      'mode time details review',
    ],
    [
      'the service and the way',
      {serviceId: 'hukou-form', mode: 'video'},
      {},
      'time details review',
    ],
    ['a service for several', {serviceId: 'id-card'}, {}, 'people place time details review'],
    ['the place', {siteId: 'online-room'}, {}, 'time details review'],
    [
      'all of it',
      {serviceId: 'id-card', siteId: 'donghu', mode: 'in-person'},
      {},
      'people time details review',
    ],
  ])('where the page has decided %s', (_what, preset, said, questions) => {
    const catalog = narrowed(linhu, preset);
    expect(stepsOf(begin(catalog, said), catalog).join(' ')).toBe(questions);
  });

  it('come one after the other, each once, until the appointment stands', () => {
    let booking = begin(linhu);
    const asked: string[] = [];
    const say = (next: (before: talk.Booking) => talk.Booking) => {
      asked.push(currentStep(booking, linhu));
      booking = talk.settle(next(booking), linhu);
    };
    say((before) => talk.chooseService(before, 'hukou-form'));
    say((before) => talk.chooseMode(before, 'video'));
    say((before) => desk.keep(before, hold));
    say(desk.finishDetails);
    say((before) => desk.finish(before, appointment));
    expect(asked).toEqual(['service', 'mode', 'time', 'details', 'review']);
    expect(currentStep(booking, linhu)).toBe('booked');
  });
});

describe('“Back”', () => {
  const complete = begin(linhu, {
    serviceId: 'hukou-form',
    mode: 'in-person',
    siteId: 'donghu',
    slot: {...hold.slot, siteId: 'donghu', mode: 'in-person'},
    hold: {...hold, slot: {...hold.slot, siteId: 'donghu', mode: 'in-person'}},
    details: {name: '王秀英'},
    checked: true,
  });

  it('goes through every question to the first and loses nothing', () => {
    let booking = complete;
    const passed: string[] = [];
    for (let step = previousStep(booking, linhu); step; step = previousStep(booking, linhu)) {
      booking = talk.settle(talk.revisit(booking, step), linhu);
      passed.push(currentStep(booking, linhu));
    }
    expect(passed).toEqual(['details', 'time', 'place', 'mode', 'service']);
    expect({...booking, revisiting: undefined}).toEqual({...complete, revisiting: undefined});
  });

  it('and the same answer again lead on to where the citizen was', () => {
    const back = talk.revisit(complete, 'mode');
    expect(currentStep(back, linhu)).toBe('mode');
    expect(currentStep(talk.chooseMode(back, 'in-person'), linhu)).toBe('review');
  });

  it('and another answer lead to the first question that is open now', () => {
    const other = talk.settle(talk.chooseMode(talk.revisit(complete, 'mode'), 'video'), linhu);
    expect(currentStep(other, linhu)).toBe('time');
    expect(other.details).toEqual({name: '王秀英'});
  });

  it('does not exist at the beginning', () => {
    expect(previousStep(begin(linhu), linhu)).toBeUndefined();
  });

  it('never leads ahead, nor to a question that is not asked', () => {
    expect(currentStep(talk.revisit(begin(linhu), 'review'), linhu)).toBe('service');
    expect(currentStep(talk.revisit(complete, 'people'), linhu)).toBe('review');
  });
});

describe('whatever was said', () => {
  it('there is one step, it is among those announced, and the ones before it are answered', () => {
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
    const bookings = fc.record({
      serviceId: some('hukou-form', 'id-card', 'move-in'),
      mode: some('video' as const, 'phone' as const, 'in-person' as const),
      siteId: some('online-room', 'donghu', 'xingang'),
      count: some(1, 2),
      checked: fc.boolean(),
      revisiting: some('service' as const, 'people' as const, 'time' as const, 'review' as const),
    });
    fc.assert(
      fc.property(bookings, (said) => {
        const booking = begin(linhu, said);
        const steps = stepsOf(booking, linhu);
        expect(steps).toContain(currentStep(booking, linhu));
        expect(new Set(steps).size).toBe(steps.length);
      }),
    );
  });
});
