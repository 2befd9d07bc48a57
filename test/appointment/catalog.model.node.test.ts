import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Catalog, MeetingMode} from '../../src/appointment/appointment.model.js';
import {
  maxQuantity,
  modesFor,
  narrowed,
  offeringFor,
  offeringsFor,
  type Selection,
  servicesFor,
  sitesFor,
  tripsFor,
} from '../../src/appointment/catalog.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';

const linhu = linhuCatalog('en');
const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

describe('in the catalogue of Linhu', () => {
  it.each([
    ['hukou-form', ['video', 'phone', 'in-person']],
    ['id-card', ['in-person']],
    ['move-in', ['phone', 'in-person']],
    ['passport', []],
  ])('%s can be done by %j, the one without a trip first', (service, modes) => {
    expect(modesFor(linhu, service)).toEqual(modes);
  });

  it.each<[string, MeetingMode, string[]]>([
    ['hukou-form', 'video', ['online-room']],
    ['hukou-form', 'in-person', ['donghu', 'xingang']],
    ['hukou-form', 'phone', ['donghu']],
    ['id-card', 'video', []],
  ])('%s by %s is done at %j', (service, mode, sites) => {
    expect(ids(sitesFor(linhu, service, mode))).toEqual(sites);
  });

  it.each([
    ['id-card', 4],
    ['hukou-form', 1],
    ['passport', 1],
    [undefined, 1],
  ])('one visit for %s serves up to %i people', (service, count) => {
    expect(maxQuantity(linhu, service)).toBe(count);
  });

  it('one person at a time is served where the back end cannot count', () => {
    const capabilities = {...linhu.capabilities, quantities: false};
    expect(maxQuantity({...linhu, capabilities}, 'id-card')).toBe(1);
  });

  it('the conditions are known once service, way and place are', () => {
    const chosen: Selection = {serviceId: 'hukou-form', mode: 'video', siteId: 'online-room'};
    expect(offeringFor(linhu, chosen)).toMatchObject({...chosen, trips: 0});
    for (const open of ['serviceId', 'mode', 'siteId'] as const) {
      expect(offeringFor(linhu, {...chosen, [open]: undefined})).toBeUndefined();
    }
    expect(offeringFor(linhu, {...chosen, siteId: 'donghu'})).toBeUndefined();
  });

  it('a service that nobody offers is not shown', () => {
    const closed: Catalog = {
      ...linhu,
      offerings: linhu.offerings.filter(({serviceId}) => serviceId !== 'id-card'),
    };
    expect(ids(servicesFor(closed))).toEqual(['hukou-form', 'move-in']);
    expect(servicesFor({...linhu, offerings: []})).toEqual([]);
  });
});

describe('what the page has decided', () => {
  it('leaves only what agrees with it', () => {
    const online = narrowed(linhu, {siteId: 'online-room'});
    expect(ids(servicesFor(online))).toEqual(['hukou-form']);
    expect(narrowed(linhu, {serviceId: 'passport'}).offerings).toEqual([]);
    expect(narrowed(linhu, {})).toEqual(linhu);
  });

  it('can only ever take away, and takes away the same when said twice', () => {
    const some = <T>(values: T[]) => fc.option(fc.constantFrom(...values), {nil: undefined});
    const selections = fc.record({
      serviceId: some([...ids(linhu.services), 'passport']),
      mode: some<MeetingMode>(['video', 'phone', 'in-person']),
      siteId: some(ids(linhu.sites)),
    });
    fc.assert(
      fc.property(selections, (selection) => {
        const less = narrowed(linhu, selection);
        expect(linhu.offerings).toEqual(expect.arrayContaining([...less.offerings]));
        expect(narrowed(less, selection)).toEqual(less);
        expect(less.offerings).toEqual(offeringsFor(linhu, selection));
        for (const [key, value] of Object.entries(selection)) {
          if (value)
            expect(less.offerings.every((each) => each[key as never] === value)).toBe(true);
        }
      }),
    );
  });
});

describe('the number of trips', () => {
  it.each<[MeetingMode, number | undefined, number]>([
    ['in-person', undefined, 1],
    ['video', undefined, 0],
    ['phone', undefined, 0],
    ['in-person', 2, 2],
    ['video', 1, 1],
    ['in-person', 0, 0],
  ])('by %s where the office says %s is %i', (mode, trips, count) => {
    const offering = {...linhu.offerings[0]!, trips};
    expect(tripsFor(mode, offering)).toBe(count);
  });

  it('is guessed from the way to meet where there is no offering yet', () => {
    expect(tripsFor('in-person')).toBe(1);
    expect(tripsFor('video')).toBe(0);
  });
});
