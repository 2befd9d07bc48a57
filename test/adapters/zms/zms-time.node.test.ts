import {describe, expect, it} from 'vitest';
import {zmsPlan, zmsSlots} from '../../../src/adapters/zms/index.js';
import {parseCalendar, parseOffices} from '../../../src/adapters/zms/zms.schema.js';
import {officesAndServices} from './zms-places.js';

/** The starts that a citizen in Munich reads for instants in seconds. */
function starts(...instants: readonly string[]): readonly string[] {
  const plan = zmsPlan(parseOffices(officesAndServices()), {}, 'de');
  const appointments = instants.map((instant) => Date.parse(instant) / 1000);
  const offices = [{officeId: '21', appointments}];
  const calendar = parseCalendar({availableDays: [{date: 'any', offices}]});
  const wish = {services: [{id: '1001', count: 1}], mode: 'phone'} as const;
  return zmsSlots(plan, calendar, wish).map(({start}) => start);
}

describe('an instant in seconds', () => {
  it('is told on the clock of the office, in summer and in winter', () => {
    expect(starts('2026-07-01T07:00:00Z', '2026-12-01T08:00:00Z')).toEqual([
      '2026-07-01T09:00:00+02:00',
      '2026-12-01T09:00:00+01:00',
    ]);
  });

  it('is told apart on the autumn night that has half past two twice', () => {
    expect(starts('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]);
  });

  it('leaves out the hour that the spring night does not have', () => {
    expect(starts('2026-03-29T00:45:00Z', '2026-03-29T01:00:00Z')).toEqual([
      '2026-03-29T01:45:00+01:00',
      '2026-03-29T03:00:00+02:00',
    ]);
  });

  it('that is none costs that time only', () => {
    const offices = [{officeId: '21', appointments: ['soon', null, 1795656600]}];
    const {availableDays} = parseCalendar({availableDays: [{date: 'any', offices}, 'x']});
    expect(availableDays[0]?.offices[0]?.appointments).toEqual([1795656600]);
  });
});
