import {describe, expect, it} from 'vitest';
import {act, read, refusal} from './citizen.js';
import {where} from './office.js';
import {expectSame, own} from './visitor.js';
import type {OwnBooking, Visitor} from './visitor.js';

/** What whoever has booked sees of it. */
export function describeLooking(visitor: Visitor): void {
  describe('shows a booking', () => {
    it('to whoever has its token, as it was booked', async () => {
      const mine = await visitor.book();
      const seen = await visitor.look(mine);
      expectSame(mine.appointment, seen);
      expect(seen).toMatchObject({status: 'confirmed', mode: visitor.office.wish.mode});
      expect(seen.slot.start).toBe(mine.appointment.slot.start);
    });

    it('to nobody else', async () => {
      const {appointment} = await visitor.book();
      const guess = {...read(), token: 'guessed-0000000000000000'};
      await refusal(visitor.provider.getAppointment(appointment.id, guess), 'wrong-token');
    });
  });
}

/** How a booking that waits comes to count. */
export function describeActivating(visitor: Visitor): void {
  const {waiting} = visitor.office;
  const book = () => visitor.book(undefined, waiting?.wish, waiting?.details);
  const tokenOf = ({appointment}: OwnBooking) => visitor.open.activationToken!(appointment.id);

  describe('waits for the citizen to confirm', () => {
    it('and counts once that is done, however often', async () => {
      const mine = await book();
      const {id} = mine.appointment;
      expect(mine.appointment.status).toBe('pending-activation');
      const token = await tokenOf(mine);
      const first = await visitor.provider.activate(id, token, act());
      expect(first.status).toBe('confirmed');
      await expect(visitor.provider.activate(id, token, act())).resolves.toMatchObject({
        id,
        status: 'confirmed',
      });
    });

    it('with the token of the mail and no other', async () => {
      const {appointment} = await book();
      await refusal(visitor.provider.activate(appointment.id, 'guessed', act()), 'wrong-token');
    });

    it('no longer than it says', async () => {
      const mine = await book();
      const token = await tokenOf(mine);
      visitor.now = Date.parse(mine.appointment.activation!.expiresAt);
      const late = visitor.provider.activate(mine.appointment.id, token, act());
      await refusal(late, 'activation-expired');
    });
  });
}

/** How a booking is moved. */
export function describeMoving(visitor: Visitor): void {
  const {capabilities, wish} = visitor.office;
  const isAtomic = capabilities.reschedule === 'atomic';
  const move = async (
    mine: OwnBooking,
    slot: Parameters<Visitor['take']>[0],
    options = own(mine),
  ) => {
    const {version} = await visitor.look(mine);
    const request = {...(await visitor.take(slot, mine)), version};
    return visitor.provider.reschedule(mine.appointment.id, request, options);
  };

  describe('moves a booking', () => {
    it('to another time, and lets others have the old one', async () => {
      const [first, second] = await visitor.times();
      const moved = await move(await visitor.book(first), second!);
      expect(moved.status).toBe('confirmed');
      expect(moved.stillBooked).toBeUndefined();
      expect(Date.parse(moved.slot.start)).toBe(Date.parse(second!.start));
      expect(await visitor.isOffered(first!)).toBe(true);
      expect(await visitor.isOffered(second!)).toBe(false);
    });

    where(isAtomic)('in one act, under the same reference', async () => {
      const mine = await visitor.book();
      const moved = await move(mine, (await visitor.times())[1]!);
      expectSame(mine.appointment, moved);
      expect(moved.sequence).toBe(mine.appointment.sequence + 1);
      expect((await visitor.look(mine)).slot.start).toBe(moved.slot.start);
    });

    where(isAtomic)('to its own time too, which is still offered to its owner', async () => {
      const [time] = await visitor.times();
      const mine = await visitor.book(time);
      const own = {...wish, reschedule: mine.appointment.id};
      expect(await visitor.isOffered(time!)).toBe(false);
      expect(await visitor.isOffered(time!, own, mine.token)).toBe(true);
    });

    where(isAtomic)('only as long as it is as the citizen saw it', async () => {
      const mine = await visitor.book();
      const {version} = await visitor.look(mine);
      const [other, third] = await visitor.times();
      await move(mine, other!);
      const request = {...(await visitor.take(third!, mine)), version};
      const late = visitor.provider.reschedule(mine.appointment.id, request, own(mine));
      await refusal(late, 'changed');
    });

    it('not for whoever lacks the token', async () => {
      const mine = await visitor.book();
      const [other] = await visitor.times();
      const request = await visitor.take(other!);
      const guess = own({token: 'guessed-0000000000000000'});
      const call = visitor.provider.reschedule(mine.appointment.id, request, guess);
      await refusal(call, 'wrong-token');
      expect((await visitor.look(mine)).slot.start).toBe(mine.appointment.slot.start);
    });
  });
}

/** How a booking is given up. */
export function describeCancelling(visitor: Visitor): void {
  describe('cancels a booking', () => {
    it('once or twice, and lets others have the time', async () => {
      const [time] = await visitor.times();
      const mine = await visitor.book(time);
      const {id} = mine.appointment;
      const gone = await visitor.provider.cancel(id, {reason: 'away'}, own(mine));
      expect(gone.status).toBe('cancelled');
      await expect(visitor.provider.cancel(id, {}, own(mine))).resolves.toMatchObject({
        status: 'cancelled',
      });
      expect(await visitor.isOffered(time!)).toBe(true);
    });

    it('not for whoever lacks the token', async () => {
      const {appointment} = await visitor.book();
      const guess = own({token: 'guessed-0000000000000000'});
      await refusal(visitor.provider.cancel(appointment.id, {}, guess), 'wrong-token');
    });
  });
}

/** How somebody waits for a time. */
export function describeWaitlist(visitor: Visitor): void {
  const {capabilities, days, details, waiting, wish} = visitor.office;
  const contact = {...details.contact, email: 'wang@example.org'};
  const request = {...wish, ...days, contact, lang: 'en'};

  describe('has a waiting list', () => {
    it('that gives a reference, and the same one when asked twice', async () => {
      const once = act();
      const place = await visitor.provider.joinWaitlist(request, once);
      expect(place.reference).not.toBe('');
      expect((await visitor.provider.joinWaitlist(request, once)).reference).toBe(place.reference);
    });

    it('also for whoever has a telephone only', async () => {
      const byPhone = {...request, contact: {phone: '+86 138 0000 0000'}};
      expect((await visitor.provider.joinWaitlist(byPhone, act())).reference).not.toBe('');
    });

    it('but not for whoever could not be told', async () => {
      await refusal(
        visitor.provider.joinWaitlist({...request, contact: {name: '王秀英'}}, act()),
        'invalid',
      );
    });

    where(capabilities.cancel)('whose people are told once when a time is free', async () => {
      const [time, other] = await visitor.times();
      const [one, two] = [await visitor.book(time), await visitor.book(other)];
      await visitor.provider.joinWaitlist(request, act());
      expect(await visitor.open.freeTimeMails?.()).toBe(0);
      await visitor.provider.cancel(one.appointment.id, {}, own(one));
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
      await visitor.provider.cancel(two.appointment.id, {}, own(two));
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
    });

    const hold = async () => {
      const [time] = await visitor.times();
      const {services, mode} = wish;
      return visitor.provider.hold({slotId: time!.id, services, mode}, act());
    };

    where(capabilities.hold)('told, too, when a time that was kept is given back', async () => {
      const {id} = await hold();
      await visitor.provider.joinWaitlist(request, act());
      expect(await visitor.open.freeTimeMails?.()).toBe(0);
      await visitor.provider.releaseHold(id);
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
    });

    where(capabilities.hold)('and when a time is kept no longer', async () => {
      const {secondsLeft} = await hold();
      await visitor.provider.joinWaitlist(request, act());
      visitor.now += (secondsLeft - 1) * 1000;
      expect(await visitor.open.freeTimeMails?.()).toBe(0);
      visitor.now += 1000;
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
    });

    where(waiting)('and when a booking was not confirmed in time', async () => {
      const {appointment} = await visitor.book(undefined, waiting?.wish, waiting?.details);
      await visitor.provider.joinWaitlist({...request, ...waiting!.wish}, act());
      const until = Date.parse(appointment.activation!.expiresAt);
      visitor.now = until - 1000;
      expect(await visitor.open.freeTimeMails?.()).toBe(0);
      visitor.now = until;
      expect(await visitor.open.freeTimeMails?.()).toBe(1);
    });
  });
}
