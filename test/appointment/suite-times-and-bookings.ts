import {describe, expect, it} from 'vitest';
import {act, read, refusal} from './citizen.js';
import {where} from './office.js';
import type {Visitor} from './visitor.js';
import {expectSame} from './visitor.js';

/** What every office shows. */
export function describeOffer(visitor: Visitor): void {
  const {capabilities, days, wish} = visitor.office;
  const [service] = wish.services;

  it('offers what is wished, where it is wished, and says what it can do', async () => {
    const catalog = await visitor.provider.getCatalog({}, read());
    expect(catalog.capabilities).toMatchObject(capabilities);
    expect(catalog.services.map(({id}) => id)).toContain(service?.id);
    for (const siteId of wish.siteIds) {
      const fits = {serviceId: service?.id, siteId, mode: wish.mode};
      expect(catalog.offerings).toContainEqual(expect.objectContaining(fits));
      expect(catalog.sites.find(({id}) => id === siteId)?.timeZone).toMatch(/\//);
    }
  });

  it('lists free times with their offset, each on a day that was asked for', async () => {
    const times = await visitor.times();
    expect(times.length).toBeGreaterThan(1);
    for (const {start, siteId, mode} of times) {
      expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
      expect(start.slice(0, 10) >= days.from && start.slice(0, 10) <= days.to).toBe(true);
      expect(wish.siteIds).toContain(siteId);
      expect(mode).toBe(wish.mode);
    }
  });

  where(capabilities.dayCounts)('says for each day how many times are free', async () => {
    const page = await visitor.provider.listSlots({...wish, ...days}, read());
    const counted = (page.days ?? []).filter(({freeCount}) => freeCount);
    expect(counted.length).toBeGreaterThan(0);
    for (const {date, freeCount} of counted) {
      expect(page.slots.filter(({start}) => start.startsWith(date))).toHaveLength(freeCount!);
    }
  });

  where(capabilities.nextFree)('names the soonest times, in order', async () => {
    const {slots} = await visitor.provider.listNextSlots({...wish, limit: 2}, read());
    expect(slots).toHaveLength(2);
    expect(Date.parse(slots[0]!.start)).toBeLessThan(Date.parse(slots[1]!.start));
  });

  where(capabilities.slotDeepLink)('gives each time an address to book it at', async () => {
    for (const {bookingUrl} of await visitor.times()) expect(bookingUrl).toMatch(/^https?:/);
  });

  it('leaves the reason alone when a call is called off', async () => {
    const gone = {signal: AbortSignal.abort('left the page')};
    await expect(visitor.provider.getCatalog({}, gone)).rejects.toBe('left the page');
  });
}

/** How an office that keeps times keeps them. */
export function describeKeeping(visitor: Visitor): void {
  const {capabilities, details, holdMinutes, wish} = visitor.office;
  const request = (slotId: string) => ({slotId, services: wish.services, mode: wish.mode});

  describe('keeps a time', () => {
    it('for one citizen only', async () => {
      const [time] = await visitor.times();
      const hold = await visitor.provider.hold(request(time!.id), act());
      expect(Date.parse(hold.slot.start)).toBe(Date.parse(time!.start));
      expect(hold.secondsLeft).toBeGreaterThan(0);
      expect(await visitor.isOffered(time!)).toBe(false);
      await refusal(visitor.provider.hold(request(time!.id), act()), 'slot-taken');
    });

    it('until it is given back, once or twice', async () => {
      const [time] = await visitor.times();
      const {id} = await visitor.provider.hold(request(time!.id), act());
      await visitor.provider.releaseHold(id);
      await visitor.provider.releaseHold(id);
      expect(await visitor.isOffered(time!)).toBe(true);
      await refusal(visitor.provider.book({holdId: id, ...details}, act()), 'hold-expired');
    });

    where(holdMinutes)('no longer than it says', async () => {
      const [time] = await visitor.times();
      const hold = await visitor.provider.hold(request(time!.id), act());
      expect(hold.secondsLeft).toBe(60 * holdMinutes!);
      visitor.now += hold.secondsLeft * 1000;
      await refusal(visitor.provider.book({holdId: hold.id, ...details}, act()), 'hold-expired');
    });

    where(capabilities.extendHold && holdMinutes)('longer when asked', async () => {
      const [time] = await visitor.times();
      const {id} = await visitor.provider.hold(request(time!.id), act());
      visitor.now += 60_000;
      const longer = await visitor.provider.extendHold(id, read());
      expect(longer).toMatchObject({id, secondsLeft: 60 * holdMinutes!});
    });
  });
}

/** How an office books. */
export function describeBooking(visitor: Visitor): void {
  const {details} = visitor.office;

  describe('books', () => {
    it('a time, which is then gone for good', async () => {
      const [time] = await visitor.times();
      const {appointment} = await visitor.book(time);
      expect(appointment.status).toBe('confirmed');
      expect(appointment.reference).not.toBe('');
      expect(appointment.uid).not.toBe('');
      expect(Date.parse(appointment.slot.start)).toBe(Date.parse(time!.start));
      expect(await visitor.isOffered(time!)).toBe(false);
    });

    it('a time for whoever is first, and says to the second that it is taken', async () => {
      const [time] = await visitor.times();
      await visitor.book(time);
      await refusal(visitor.book(time), 'slot-taken');
    });

    it('once, when the same booking is sent twice', async () => {
      const [time] = await visitor.times();
      const request = {...(await visitor.take(time!)), ...details};
      const once = act();
      const first = await visitor.provider.book(request, once);
      expectSame(first, await visitor.provider.book(request, once));
    });
  });
}
