import {describe, expect, it} from 'vitest';
import type {Slot} from '../../src/appointment/appointment.model.js';
import {act, advice, card, details, MINUTE, read, refusal, week} from './citizen.js';
import type {Citizen} from './citizen.js';

/** How an office keeps a time. */
export function describeHolds(citizen: Citizen): void {
  describe('keeps a time', () => {
    it('for ten minutes', async () => {
      const slot = await citizen.soonest(advice);
      const kept = await citizen.hold(advice, slot);
      expect(kept.slot).toMatchObject({id: slot.id, start: slot.start});
      expect(kept.secondsLeft).toBe(600);
      expect(Date.parse(kept.expiresAt)).toBe(citizen.now + 10 * MINUTE);
      expect(await citizen.isOffered(advice, slot)).toBe(false);
    });

    it('for one citizen only, and offers others the nearest times instead', async () => {
      const slot = await citizen.soonest(advice);
      await citizen.hold(advice, slot);
      const {extras} = await refusal(citizen.hold(advice, slot), 'slot-taken');
      const nearest = extras.alternatives as readonly Slot[];
      expect(nearest).toHaveLength(3);
      for (const other of nearest) {
        expect(other).toMatchObject({status: 'free', mode: 'phone'});
        expect(other.id).not.toBe(slot.id);
        expect(Math.abs(Date.parse(other.start) - Date.parse(slot.start))).toBeLessThan(
          60 * MINUTE,
        );
      }
      await expect(citizen.hold(advice, nearest[0]!)).resolves.toMatchObject({
        slot: {id: nearest[0]!.id},
      });
    });

    it('as often as there are windows', async () => {
      const atDonghu = {...card, siteIds: ['donghu']};
      const slot = await citizen.soonest(atDonghu);
      for (let window = 0; window < 3; window++) await citizen.hold(atDonghu, slot);
      await refusal(citizen.hold(atDonghu, slot), 'slot-taken');
    });

    it('all along a longer visit', async () => {
      const family = {...card, siteIds: ['donghu'], services: [{id: 'id-card', count: 4}]};
      const {slots} = await citizen.provider.listSlots({...family, ...week}, read());
      const overLunch = slots.find(({start}) => start.startsWith('2026-11-26T12:00'))!;
      await citizen.hold(family, overLunch);
      const single = await citizen.provider.listSlots(
        {...card, ...week, siteIds: ['donghu']},
        read(),
      );
      const noon = single.slots.filter(({start}) => start.startsWith('2026-11-26T12'));
      expect(noon).toEqual([]);
    });

    it('longer when asked', async () => {
      const {id} = await citizen.hold(advice, await citizen.soonest(advice));
      citizen.now += 5 * MINUTE;
      const kept = await citizen.provider.extendHold(id, read());
      expect(kept.id).toBe(id);
      expect(kept.secondsLeft).toBe(600);
    });

    it('until it lapses', async () => {
      const slot = await citizen.tomorrow(advice);
      const {id} = await citizen.hold(advice, slot);
      citizen.now += 10 * MINUTE;
      await refusal(citizen.provider.book({holdId: id, ...details}, act()), 'hold-expired');
      await refusal(citizen.provider.extendHold(id, read()), 'hold-expired');
      await expect(citizen.hold(advice, slot)).resolves.toBeDefined();
    });

    it('until it is given back, once or twice', async () => {
      const slot = await citizen.soonest(advice);
      const {id} = await citizen.hold(advice, slot);
      await citizen.provider.releaseHold(id);
      await citizen.provider.releaseHold(id);
      await citizen.provider.releaseHold('never-there');
      expect(await citizen.isOffered(advice, slot)).toBe(true);
      await refusal(citizen.provider.book({holdId: id, ...details}, act()), 'hold-expired');
    });

    it('but none that does not exist', async () => {
      const made = {...(await citizen.soonest(advice)), id: 'made~up'};
      await refusal(citizen.hold(advice, made), 'invalid');
    });

    it('but not for more people than fit', async () => {
      const slot = await citizen.soonest(card);
      const crowd = {...card, services: [{id: 'id-card', count: 5}]};
      await refusal(citizen.hold(crowd, slot), 'too-long');
    });
  });
}
