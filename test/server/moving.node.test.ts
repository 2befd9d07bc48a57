import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {Office, type ProblemBody, type Reply} from './office.js';

type Answered = Appointment & ProblemBody;
const form = [{id: 'hukou-form', count: 1}];
const THURSDAY = '2026-11-26';
const video = `service=hukou-form&mode=video&from=${THURSDAY}&to=${THURSDAY}`;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const look = (one: Appointment, headers = {}) =>
  office.get<Answered>(`/api/appointments/${one.id}`, {token: one.manageToken!, headers});

async function move(one: Appointment, holdId: string, tag?: string): Promise<Reply<Answered>> {
  const etag = tag ?? (await look(one)).headers.get('etag')!;
  const extras = {token: one.manageToken!, headers: {'if-match': etag}};
  return office.send('POST', `/api/appointments/${one.id}/reschedule`, {holdId}, extras);
}

describe('Moving', () => {
  const holdAt = async (index: number) =>
    (await office.hold((await office.slots(video)).slots[index]!.id, form, 'video')).body;

  it('keeps reference and UID, and frees the old time', async () => {
    const mine = await office.bookForm();
    const {status, body} = await move(mine, (await holdAt(5)).id);
    expect(status).toBe(200);
    expect(body).toMatchObject({uid: mine.uid, reference: mine.reference, sequence: 1});
    expect(body.slot.start).toBe('2026-11-26T11:00:00+08:00');
    const {slots} = await office.slots(video);
    expect(slots.find(({id}) => id === mine.slot.id)?.remaining).toBe(2);
    expect(slots.find(({id}) => id === body.slot.id)?.remaining).toBe(1);
  });

  it('does not happen on a version that is no longer the present one', async () => {
    const mine = await office.bookForm();
    const seen = (await look(mine)).headers.get('etag')!;
    await move(mine, (await holdAt(5)).id);
    const {status, body} = await move(mine, (await holdAt(6)).id, seen);
    expect([status, body.code]).toEqual([412, 'changed']);
  });

  it('does not happen where no version is named', async () => {
    const mine = await office.bookForm();
    const path = `/api/appointments/${mine.id}/reschedule`;
    const body = {holdId: (await holdAt(5)).id};
    const reply = await office.send<ProblemBody>('POST', path, body, {token: mine.manageToken!});
    expect([reply.status, reply.body.code]).toEqual([428, 'changed']);
  });

  it('does not happen with a hold that ended, nor with one for something else', async () => {
    const mine = await office.bookForm();
    const ended = await holdAt(5);
    office.wait(10);
    expect((await move(mine, ended.id)).body.code).toBe('hold-expired');
    const {slots} = await office.slots(
      `service=hukou-form&mode=in-person&from=${THURSDAY}&to=${THURSDAY}`,
    );
    const counter = await office.hold(slots[0]!.id, form, 'in-person');
    expect((await move(mine, counter.body.id)).status).toBe(422);
  });

  it('counts one’s own time as free, so that a family can begin a quarter of an hour later', async () => {
    const family = [{id: 'id-card', count: 4}];
    const lunch = `service=id-card:4&mode=in-person&site=donghu&from=${THURSDAY}&to=${THURSDAY}`;
    const noon = (await office.slots(lunch)).slots.find(({start}) => start.includes('T12:00'))!;
    const held = await office.hold(noon.id, family, 'in-person');
    const details = {
      holdId: held.body.id,
      contact: {name: '王秀兰', phone: '13800000000'},
      answers: {},
      consents: ['privacy'],
      lang: 'zh',
    };
    const {body: mine} = await office.send<Appointment>('POST', '/api/appointments', details);
    const token = mine.manageToken!;
    const quarterPast = (page: {slots: readonly {id: string; start: string}[]}) =>
      page.slots.find(({start}) => start.includes('T12:15'));
    expect(quarterPast(await office.slots(lunch))).toBeUndefined();
    const own = quarterPast(await office.slots(`${lunch}&reschedule=${mine.id}`, {token}))!;
    expect((await office.hold(own.id, family, 'in-person')).status).toBe(409);
    const kept = await office.hold(own.id, family, 'in-person', {reschedule: mine.id, token});
    expect(kept.status).toBe(201);
    const booked = await office.send<ProblemBody>('POST', '/api/appointments', {
      ...details,
      holdId: kept.body.id,
    });
    expect(booked.status).toBe(422);
    expect((await move(mine, kept.body.id)).body.slot.start).toBe('2026-11-26T12:15:00+08:00');
  });

  it('shows one’s own time as free to nobody else', async () => {
    const mine = await office.bookForm();
    const {status} = await office.get(`/api/slots?${video}&reschedule=${mine.id}`);
    expect(status).toBe(403);
  });
});
