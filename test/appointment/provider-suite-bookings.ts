import {describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import type {SlotFilter} from '../../src/appointment/appointment.provider.js';
import {act, advice, details, MINUTE, refusal} from './citizen.js';
import type {Citizen} from './citizen.js';

const video: SlotFilter = {...advice, siteIds: ['online-room'], mode: 'video'};
const move: SlotFilter = {...advice, services: [{id: 'move-in', count: 1}], mode: 'in-person'};

/** How an office books, and books once. */
export function describeBookings(citizen: Citizen): void {
  describe('books', () => {
    it('a held time, which is then gone for good', async () => {
      const slot = await citizen.tomorrow(advice);
      const {id} = await citizen.hold(advice, slot);
      const booked = await citizen.provider.book({holdId: id, ...details}, act());
      expect(booked).toMatchObject({
        status: 'confirmed',
        mode: 'phone',
        slot: {start: slot.start},
        site: {id: 'donghu'},
        services: [{id: 'hukou-form', count: 1}],
        sequence: 0,
      });
      expect(booked.reference).not.toBe('');
      citizen.now += 60 * MINUTE;
      expect(await citizen.isOffered(advice, slot)).toBe(false);
    });

    it('in the language asked for', async () => {
      const booked = await citizen.book(advice, {lang: 'zh-Hans'});
      expect(booked.site.name).toBe('东湖派出所户籍窗口');
    });

    it('the video room with the time to come in', async () => {
      const answers = {reason: 'lost', deliveryAddress: '临湖市柳堤路 18 号'};
      const booked = await citizen.book(video, {answers, consents: ['privacy', 'recording']});
      const {joinFrom = '', joinUrl, identity} = booked.video ?? {};
      expect(Date.parse(booked.slot.start) - Date.parse(joinFrom)).toBe(15 * MINUTE);
      expect(URL.canParse(joinUrl ?? '')).toBe(true);
      expect(identity).toBe('document+face');
    });

    it('what must be confirmed by e-mail, for half an hour', async () => {
      const contact = {...details.contact, email: 'wang@example.org'};
      const booked = await citizen.book(move, {contact, answers: {origin: '云南 大理'}});
      expect(booked.status).toBe('pending-activation');
      expect(booked.activation?.channel).toBe('email');
      expect(Date.parse(booked.activation?.expiresAt ?? '')).toBe(citizen.now + 30 * MINUTE);
    });

    it('nothing with details missing, says which, and keeps the time', async () => {
      const {id} = await citizen.hold(video, await citizen.soonest(video));
      const contact = {name: '', phone: '12', email: 'nowhere'};
      const empty = {...details, holdId: id, contact, consents: []};
      const {extras} = await refusal(citizen.provider.book(empty, act()), 'invalid');
      expect(new Set(extras.errors?.map(({pointer}) => pointer))).toEqual(
        new Set([
          '/contact/name',
          '/contact/phone',
          '/contact/email',
          '/answers/reason',
          '/answers/deliveryAddress',
          '/consents/privacy',
          '/consents/recording',
        ]),
      );
      const answers = {reason: 'lost', deliveryAddress: '柳堤路'};
      const mended = {...details, holdId: id, answers, consents: ['privacy', 'recording']};
      await expect(citizen.provider.book(mended, act())).resolves.toMatchObject({mode: 'video'});
    });
  });

  describe('acts once', () => {
    it('when the same booking is sent twice', async () => {
      const {id} = await citizen.hold(advice, await citizen.soonest(advice));
      const once = act();
      const first = await citizen.provider.book({holdId: id, ...details}, once);
      const second = await citizen.provider.book({holdId: id, ...details}, once);
      const identity = ({id: own, reference, uid}: Appointment) => ({own, reference, uid});
      expect(identity(second)).toEqual(identity(first));
    });

    it('when the same time is asked to be kept twice', async () => {
      const slot = await citizen.soonest(advice);
      const request = {slotId: slot.id, services: advice.services, mode: advice.mode};
      const once = act();
      const first = await citizen.provider.hold(request, once);
      expect((await citizen.provider.hold(request, once)).id).toBe(first.id);
    });

    it('and refuses another booking with a key that was used', async () => {
      const {id} = await citizen.hold(advice, await citizen.soonest(advice));
      const once = act();
      await citizen.provider.book({holdId: id, ...details}, once);
      const other = {...details, contact: {...details.contact, name: '李梅'}};
      await refusal(citizen.provider.book({holdId: id, ...other}, once), 'key-reused');
    });

    it('and may try again with the key of an act that was refused', async () => {
      const slot = await citizen.soonest(advice);
      const {id} = await citizen.hold(advice, slot);
      const once = act();
      const request = {slotId: slot.id, services: advice.services, mode: advice.mode};
      await refusal(citizen.provider.hold(request, once), 'slot-taken');
      await citizen.provider.releaseHold(id);
      await expect(citizen.provider.hold(request, once)).resolves.toMatchObject({
        slot: {id: slot.id},
      });
    });
  });

  it('leaves the reason alone when a call is called off', async () => {
    const gone = {signal: AbortSignal.abort('left the page'), idempotencyKey: 'k'};
    await expect(citizen.provider.getCatalog({}, gone)).rejects.toBe('left the page');
    await expect(citizen.provider.book({holdId: 'h', ...details}, gone)).rejects.toBe(
      'left the page',
    );
  });
}
