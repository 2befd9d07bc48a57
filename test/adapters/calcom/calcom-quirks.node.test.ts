import {describe, expect, it} from 'vitest';
import type {Slot} from '../../../src/appointment/appointment.model.js';
import type {FullAppointmentProvider} from '../../../src/appointment/appointment.provider.js';
import {
  calcomAppointment,
  calcomLanguage,
  calcomRefusal,
  calcomSlot,
} from '../../../src/adapters/calcom/index.js';
import {parseBooking, parseSlots} from '../../../src/adapters/calcom/calcom.schema.js';
import {linhuCatalog} from '../../../src/appointment/linhu.memory.js';
import {act, advice, details, MORNING, read, refusal} from '../../appointment/citizen.js';
import {calcomOffice} from './calcom-office.js';

const days = {from: '2026-11-26', to: '2026-11-27'};
const full = {...details, contact: {...details.contact, email: 'wang@example.org'}};

async function visit(
  ...parts: Parameters<typeof calcomOffice> extends [unknown, ...infer R] ? R : []
) {
  const {cal, provider} = calcomOffice(() => MORNING, ...parts);
  const office = provider as FullAppointmentProvider;
  const {slots} = await office.listSlots({...advice, ...days}, read());
  const [first, second] = slots as readonly [Slot, Slot];
  const wish = (slot: Slot) => ({slotId: slot.id, services: advice.services, mode: advice.mode});
  const hold = (slot: Slot) => office.hold(wish(slot), act());
  const book = async (slot: Slot, more = {}) =>
    office.book({holdId: (await hold(slot)).id, ...full, ...more}, act());
  return {cal, office, first, second, hold, wish, book};
}

describe('what Cal.com is asked', () => {
  it('names the version of each family', async () => {
    const {cal, book, first} = await visit();
    await book(first);
    expect(cal.versions).toEqual(new Set(['slots 2024-09-04', 'bookings 2024-08-13']));
    expect(cal.asked[0]).toContain('timeZone=Asia/Shanghai&format=range');
  });

  it('gives the reservation back after booking, as the booking does not know it', async () => {
    const {cal, book, first} = await visit();
    await book(first);
    expect(cal.asked.slice(-2)).toEqual([
      'POST /v2/bookings',
      'DELETE /v2/slots/reservations/reservation-1',
    ]);
    expect(cal.reservations.size).toBe(0);
  });

  it('names zone and language of whoever comes', async () => {
    const {cal, book, first} = await visit();
    await book(first, {lang: 'zh-Hans'});
    expect(cal.bodies.find((body) => 'attendee' in body)).toMatchObject({
      start: '2026-11-26T00:30:00Z',
      attendee: {timeZone: 'Asia/Shanghai', language: 'zh-CN', phoneNumber: '+8613800000000'},
      metadata: {consents: 'privacy'},
    });
  });

  it.each([
    ['zh-Hans', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['pt-BR', 'pt-BR'],
    ['de-AT', 'de'],
    ['tlh', 'en'],
  ])('in %s has its mails in %s', (asked, given) => expect(calcomLanguage(asked)).toBe(given));
});

describe('a refusal', () => {
  const said = (status: number, message: string, http = status) => ({
    status: http,
    json: {status: 'error', error: {message, details: {statusCode: status}}},
  });
  const taken = 'User either already has booking at this time or is not available';

  it.each([
    ['reserve', said(422, 'cannot be booked'), 'slot-taken'],
    ['book', said(400, taken), 'slot-taken'],
    ['book', said(409, 'Conflict'), 'slot-taken'],
    ['book', said(400, taken, 200), 'slot-taken'],
    ['book', said(400, 'responses - {email}email_validation_error'), 'invalid'],
    ['move', said(400, taken), 'slot-taken'],
    ['cancel', said(400, 'in the past'), 'too-late'],
    ['read', said(404, 'not found'), 'not-found'],
    ['read', said(401, 'Invalid API Key'), 'unavailable'],
    ['book', {status: 502, json: undefined}, 'unavailable'],
  ] as const)('of a call to %s is told as what it is', (asked, answer, code) => {
    expect(calcomRefusal(answer, asked)?.code).toBe(code);
  });

  it('names the field that is wrong', () => {
    const answer = said(400, 'responses - {email}email_validation_error');
    expect(calcomRefusal(answer, 'book')?.extras.errors?.[0]?.pointer).toBe('/contact/email');
  });

  it('of a time that somebody booked beside the hold comes with the nearest ones', async () => {
    const {office, hold, wish, first} = await visit();
    const {id} = await hold(first);
    await office.book({wish: wish(first), ...full}, act());
    const {extras} = await refusal(office.book({holdId: id, ...full}, act()), 'slot-taken');
    expect(extras.alternatives).toHaveLength(3);
  });
});

describe('a booking at Cal.com', () => {
  it('keeps its id, its link and its place in the calendar over two moves', async () => {
    const {office, book, hold, first, second} = await visit();
    const {id, uid, manageToken: token = ''} = await book(first);
    for (const slot of [second, first]) {
      const {id: holdId} = await hold(slot);
      await office.reschedule(id, {holdId}, {...act(), token});
    }
    const seen = await office.getAppointment(id, {...read(), token});
    expect(seen).toMatchObject({id, uid, sequence: 2, status: 'confirmed'});
    const gone = await office.cancel(id, {}, {...act(), token});
    expect(gone).toMatchObject({id, uid, sequence: 3, status: 'cancelled'});
  });

  it('is only kept until the host says yes', async () => {
    const {book, first} = await visit({requiresConfirmation: true});
    expect((await book(first)).status).toBe('held');
  });

  it('by video has the address as its room, and no other location', () => {
    const booking = (location: string) =>
      parseBooking({
        status: 'success',
        data: {
          id: 7,
          uid: 'u',
          status: 'accepted',
          start: '2026-11-26T01:00:00.000Z',
          end: '2026-11-26T01:30:00.000Z',
          eventTypeId: 11,
          location,
        },
      });
    const events = [
      {eventTypeId: 11, serviceId: 'hukou-form', siteId: 'online-room', mode: 'video'},
    ] as const;
    const context = {catalog: linhuCatalog('en'), events, now: MORNING};
    const room = (location: string) => calcomAppointment([booking(location)], context).video;
    expect(room('https://app.cal.example/video/abc')).toMatchObject({
      joinUrl: 'https://app.cal.example/video/abc',
      joinFrom: '2026-11-26T08:45:00+08:00',
      joinUntil: '2026-11-26T09:30:00+08:00',
    });
    expect(room('integrations:zoom')?.joinUrl).toBeUndefined();
    expect(room('javascript:alert(1)')?.joinUrl).toBeUndefined();
  });
});

describe('a time at Cal.com', () => {
  const place = {siteId: 'office', mode: 'in-person'} as const;

  it('keeps the offset that the server wrote, on both half past twos', () => {
    const times = parseSlots({
      data: {
        '2026-10-25': [
          {start: '2026-10-25T02:30:00.000+02:00'},
          {start: '2026-10-25T02:30:00.000+01:00'},
          {start: 'soon'},
        ],
        '2026-10-26': 'closed',
      },
    });
    const slots = times.map(({start}) => calcomSlot(place, start, 15));
    expect(slots.map(({end}) => end)).toEqual([
      '2026-10-25T02:45:00+02:00',
      '2026-10-25T02:45:00+01:00',
    ]);
    expect(new Set(slots.map(({id}) => id)).size).toBe(2);
  });

  it('is the server’s, even where the device’s zones are out of date', () => {
    // British Columbia stays at -07:00 since November 2026; older data say -08:00.
    const [time] = parseSlots({data: {d: [{start: '2026-11-20T10:00:00-07:00'}]}});
    expect(calcomSlot(place, time!.start, 15).start).toBe('2026-11-20T10:00:00-07:00');
  });
});
