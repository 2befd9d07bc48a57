import {describe, expect, it} from 'vitest';
import {advice, card, MINUTE, read, refusal, week} from './citizen.js';
import type {Citizen} from './citizen.js';

/** How an office shows what can be booked, and when. */
export function describeTimes(citizen: Citizen): void {
  describe('shows what can be booked', () => {
    it('in the language asked for', async () => {
      const english = await citizen.provider.getCatalog({}, read('en'));
      const chinese = await citizen.provider.getCatalog({}, read('zh-CN'));
      const ids = (catalog: typeof english) => catalog.services.map(({id}) => id);
      expect(ids(english).slice(0, 3)).toEqual(['hukou-form', 'id-card', 'move-in']);
      expect(ids(chinese)).toEqual(ids(english));
      expect(english.services[1]?.name).toMatch(/^Renew .*an identity card$/);
      expect(chinese.services[1]?.name).toMatch(/^换.*身份证$/);
    });

    it('with a service, a place and the questions behind every offer', async () => {
      const {services, sites, offerings} = await citizen.provider.getCatalog({}, read('en'));
      expect(offerings.length).toBeGreaterThan(5);
      for (const {serviceId, siteId, mode, fields, consents} of offerings) {
        expect(services.find(({id}) => id === serviceId)?.modes).toContain(mode);
        expect(sites.find(({id}) => id === siteId)?.timeZone).toBe('Asia/Shanghai');
        expect(fields.map((field) => field.name)).toContain('name');
        expect(consents.map(({id}) => id)).toContain('privacy');
      }
    });
  });

  describe('shows times', () => {
    it('of the places asked for, in local time, each on an open day', async () => {
      const page = await citizen.provider.listSlots({...card, ...week}, read());
      expect(page).toMatchObject(week);
      expect(new Set(page.slots.map(({siteId}) => siteId))).toEqual(new Set(card.siteIds));
      for (const slot of page.slots) {
        expect(slot).toMatchObject({mode: 'in-person', status: 'free'});
        expect(slot.start).toMatch(/^2026-1[12]-\d\dT(0[89]|1\d):\d\d:00\+08:00$/);
      }
    });

    it('with the state of every day, weekends closed for a reason', async () => {
      const {days = [], slots} = await citizen.provider.listSlots({...card, ...week}, read());
      expect(days.map(({date}) => date)).toEqual([
        '2026-11-25',
        '2026-11-26',
        '2026-11-27',
        '2026-11-28',
        '2026-11-29',
        '2026-11-30',
        '2026-12-01',
      ]);
      for (const {date, status, freeCount, reason} of days) {
        const isWeekend = date === '2026-11-28' || date === '2026-11-29';
        expect(status).toBe(isWeekend ? 'closed' : 'free');
        expect(reason?.length ?? 0).toBeGreaterThan(isWeekend ? 0 : -1);
        expect(freeCount).toBe(slots.filter(({start}) => start.startsWith(date)).length);
      }
    });

    it('over lunch too, at the duty window', async () => {
      const {slots} = await citizen.provider.listSlots({...card, ...week}, read());
      const noon = slots.filter(({start}) => start.startsWith('2026-11-26T12:30'));
      expect(noon.map(({capacity}) => capacity)).toEqual([1, 1]);
    });

    it('none on a closed day, and where the next are', async () => {
      const weekend = {from: '2026-11-28', to: '2026-11-29'};
      const page = await citizen.provider.listSlots({...card, ...weekend}, read());
      expect(page.slots).toEqual([]);
      expect(page.prevBookableDate).toBe('2026-11-27');
      expect(page.nextBookableDate).toBe('2026-11-30');
    });

    it('never such as have begun', async () => {
      citizen.now = Date.parse('2026-11-25T14:00:00+08:00');
      const {slots} = await citizen.provider.listSlots({...card, ...week}, read());
      expect(slots.every(({start}) => Date.parse(start) > citizen.now)).toBe(true);
      expect(slots.some(({start}) => start.startsWith('2026-11-25'))).toBe(true);
    });

    it('that are long enough for several people', async () => {
      const family = {...card, services: [{id: 'id-card', count: 3}]};
      const slot = await citizen.soonest(family);
      expect(Date.parse(slot.end ?? '') - Date.parse(slot.start)).toBe(45 * MINUTE);
    });

    it('the soonest first', async () => {
      const all = await citizen.provider.listSlots({...advice, ...week}, read());
      const {slots} = await citizen.provider.listNextSlots({...advice, limit: 3}, read());
      expect(slots.map(({id}) => id)).toEqual(all.slots.slice(0, 3).map(({id}) => id));
    });

    it('of at most 62 days', async () => {
      const span = {from: '2026-11-25', to: '2027-01-26'};
      await refusal(citizen.provider.listSlots({...card, ...span}, read()), 'too-long');
    });
  });
}
