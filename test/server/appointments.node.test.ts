import {randomUUID} from 'node:crypto';
import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import type {QueuedMail} from '../../demo/server/db/outbox.js';
import {linhu} from '../../demo/server/world/linhu.js';
import {Office, type ProblemBody, type Reply} from './office.js';

type Answered = Appointment & ProblemBody;
const THURSDAY = '2026-11-26';
const video = `service=hukou-form&mode=video&from=${THURSDAY}&to=${THURSDAY}`;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen({showOutbox: true}));
afterAll(() => office.close());

const look = (one: Appointment, headers = {}) =>
  office.get<Answered>(`/api/appointments/${one.id}`, {token: one.manageToken!, headers});
const cancel = (one: Appointment) =>
  office.send<Answered>(
    'POST',
    `/api/appointments/${one.id}/cancellation`,
    {},
    {token: one.manageToken!},
  );

describe('Looking at an appointment', () => {
  it('needs the token of that appointment', async () => {
    const [mine, other] = [await office.bookForm(), await office.bookForm()];
    expect((await look(mine)).body).toMatchObject({id: mine.id, status: 'confirmed'});
    for (const token of [undefined, 'guess', other.manageToken]) {
      const extras = token ? {token} : {};
      const {status, body} = await office.get<ProblemBody>(`/api/appointments/${mine.id}`, extras);
      expect([status, body.code]).toEqual([403, 'wrong-token']);
    }
  });

  it('finds nothing under an unknown id, or what is none', async () => {
    for (const id of [randomUUID(), 'nothing', "' or 1=1"]) {
      const {status, body} = await office.get<ProblemBody>(
        `/api/appointments/${encodeURIComponent(id)}`,
      );
      expect([status, body.code]).toEqual([404, 'not-found']);
    }
  });

  it('does not repeat the token, and sends nothing where nothing changed', async () => {
    const mine = await office.bookForm();
    const first = await look(mine);
    expect(first.body.manageToken).toBeUndefined();
    const again = await look(mine, {'if-none-match': first.headers.get('etag')!});
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('shows the video link from fifteen minutes before until the end, where it is promised so', async () => {
    const room = {...linhu.video['online-room']!, linkPromise: 'on-the-day' as const};
    await office.reopen({world: {...linhu, video: {'online-room': room}}});
    const mine = await office.bookForm();
    const linkAt = async (time: string) => {
      office.now = new Date(`${THURSDAY}T${time}:00+08:00`);
      return (await look(mine)).body.video?.joinUrl !== undefined;
    };
    expect(mine.video?.joinUrl).toBeUndefined();
    expect(await linkAt('08:14')).toBe(false);
    expect(await linkAt('08:15')).toBe(true);
    expect(await linkAt('08:59')).toBe(true);
    expect(await linkAt('09:00')).toBe(false);
  });

  it('leads to the portal’s own page, with the room’s code where no server reads it', async () => {
    const mine = await office.bookForm();
    const {video} = (await look(mine, {'accept-language': 'en'})).body;
    expect(video?.joinUrl).toMatch(/^http:\/\/localhost\/en\/video-room\.html#room=[\w-]{8,}$/);
    expect(video?.prepareUrl).toBe('http://localhost/en/video-room.html');
  });
});

describe('Cancelling', () => {
  it('gives the time back, once, however often it is asked', async () => {
    const mine = await office.bookForm();
    const free = async () => (await office.slots(video)).slots[0]?.remaining;
    expect(await free()).toBe(1);
    expect((await cancel(mine)).body).toMatchObject({status: 'cancelled', sequence: 1});
    expect((await cancel(mine)).body).toMatchObject({status: 'cancelled', sequence: 1});
    expect(await free()).toBe(2);
  });

  it('is too late within the last half hour before a video meeting', async () => {
    const mine = await office.bookForm();
    office.now = new Date(`${THURSDAY}T08:00:01+08:00`);
    const {status, body} = await cancel(mine);
    expect([status, body.code]).toEqual([409, 'too-late']);
    expect((await look(mine)).body.manage).toMatchObject({canCancel: false, canReschedule: false});
  });
});

describe('Activation', () => {
  async function bookMove(): Promise<[Reply<Appointment>, string]> {
    const query = `service=move-in&mode=in-person&from=${THURSDAY}&to=${THURSDAY}`;
    const services = [{id: 'move-in', count: 1}];
    const held = await office.hold((await office.slots(query)).slots[0]!.id, services, 'in-person');
    const reply = await office.send<Appointment>('POST', '/api/appointments', {
      holdId: held.body.id,
      contact: {name: '李强', phone: '13900000000', email: 'li@example.com'},
      answers: {origin: '四川成都'},
      consents: ['privacy'],
      lang: 'zh-Hans',
    });
    const outbox = await office.app.request('/demo/outbox');
    const {mails} = (await outbox.json()) as {mails: QueuedMail[]};
    const link = new URL(/https?:\S+/.exec(mails[0]!.body)![0]);
    expect(link.search).toBe('');
    return [reply, new URLSearchParams(link.hash.slice(1)).get('activation')!];
  }
  const activate = (id: string, token: string) =>
    office.send<Answered>('POST', `/api/appointments/${id}/activation`, {token});

  it('turns a waiting booking into a confirmed one, and a second time changes nothing', async () => {
    const [{status, body}, token] = await bookMove();
    expect([status, body.status]).toEqual([202, 'pending-activation']);
    expect(body.activation?.expiresAt).toBe('2026-11-24T08:00:00+08:00');
    for (const sequence of [1, 1]) {
      const reply = await activate(body.id, token);
      expect([reply.status, reply.body.status, reply.body.sequence]).toEqual([
        200,
        'confirmed',
        sequence,
      ]);
    }
  });

  it('needs the token of the mail', async () => {
    const [{body}] = await bookMove();
    for (const token of ['guess', body.manageToken!]) {
      expect((await activate(body.id, token)).body.code).toBe('wrong-token');
    }
    expect((await activate(randomUUID(), 'guess')).status).toBe(404);
  });

  it('comes too late after half an hour, and the time is free again', async () => {
    const [{body}, token] = await bookMove();
    office.wait(30);
    const reply = await activate(body.id, token);
    expect([reply.status, reply.body.code]).toEqual([410, 'activation-expired']);
    expect((await look(body)).body.status).toBe('cancelled');
    const query = `service=move-in&mode=in-person&from=${THURSDAY}&to=${THURSDAY}`;
    expect((await office.slots(query)).slots[0]).toMatchObject({id: body.slot.id, remaining: 3});
  });

  it('leaves the booking standing after the half hour', async () => {
    const [{body}, token] = await bookMove();
    await activate(body.id, token);
    office.wait(60);
    expect((await look(body)).body.status).toBe('confirmed');
  });
});

describe('The calendar file', () => {
  const fileOf = async (address: string) => office.get(address.replace('http://localhost', ''));
  const eventOf = (text: string) =>
    new ICAL.Event(
      new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!,
    );

  it('is read alike by two calendar programs', async () => {
    const mine = await office.bookForm();
    const {status, text, headers} = await fileOf(mine.icsUrl!);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const event = eventOf(text);
    expect([event.uid, event.sequence]).toEqual([mine.uid, 0]);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-26T00:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-26T01:00:00.000Z');
    expect(event.component.getFirstPropertyValue('conference')).toBe(mine.video?.joinUrl);
    expect(event.description).toContain(mine.reference);
    const [other] = convertIcsCalendar(undefined, text).events!;
    expect(other).toMatchObject({uid: mine.uid, status: 'CONFIRMED', summary: event.summary});
    expect(other?.start.date.toISOString()).toBe('2026-11-26T00:30:00.000Z');
    expect(other?.alarms).toHaveLength(2);
  });

  it('has no line longer than 75 octets, and cuts no character in two', async () => {
    const {text} = await fileOf((await office.bookForm()).icsUrl!);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('tells calendars that an appointment is cancelled', async () => {
    const mine = await office.bookForm();
    const {body} = await cancel(mine);
    const event = eventOf((await fileOf(body.icsUrl!)).text);
    expect([event.uid, event.sequence]).toEqual([mine.uid, 1]);
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('opens with the signed address for a day, or with the token, and not otherwise', async () => {
    const mine = await office.bookForm();
    const path = `/api/appointments/${mine.id}.ics`;
    expect((await office.get(path, {token: mine.manageToken!})).status).toBe(200);
    expect((await office.get(path)).status).toBe(403);
    const forged = mine.icsUrl!.replace(/expires=\d+/, 'expires=9999999999');
    expect((await fileOf(forged)).status).toBe(403);
    office.wait(26 * 60);
    expect((await fileOf(mine.icsUrl!)).status).toBe(403);
  });
});
