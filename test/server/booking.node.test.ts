import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {formDetails, Office, type ProblemBody} from './office.js';

const form = [{id: 'hukou-form', count: 1}];
const THURSDAY = '2026-11-26';
const video = `service=hukou-form&mode=video&from=${THURSDAY}&to=${THURSDAY}`;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const firstSlot = async () => (await office.slots(video)).slots[0]!;
const heldForm = async () => (await office.hold((await firstSlot()).id, form, 'video')).body;
const book = (body: unknown, key?: string | null) =>
  office.send<Appointment & ProblemBody>('POST', '/api/appointments', body, {
    ...(key === undefined ? {} : {key}),
  });

describe('Booking', () => {
  it('confirms a video meeting with its join window and what to show', async () => {
    const booked = await office.bookForm();
    expect(booked).toMatchObject({
      status: 'confirmed',
      sequence: 0,
      slot: {start: '2026-11-26T08:30:00+08:00', durationMinutes: 30},
      video: {
        joinFrom: '2026-11-26T08:15:00+08:00',
        joinUntil: '2026-11-26T09:00:00+08:00',
        identity: 'document+face',
      },
      manage: {canCancel: true, canReschedule: true},
    });
    expect(booked.reference).toMatch(/^[A-Z]\d-\d{3}$/);
  });

  it('answers in the language the citizen booked in', async () => {
    const {id} = await heldForm();
    const {body} = await book({...formDetails, holdId: id, lang: 'en'});
    expect(body.site.name).toBe('Online registration room');
  });

  it('lists everything that is not filled in or not agreed to', async () => {
    const {id} = await heldForm();
    const {status, body} = await book({
      holdId: id,
      contact: {phone: 'call me', email: 'nobody', nickname: 'Lan'},
      answers: {reason: 'bored', deliveryAddress: 'x'.repeat(201)},
      consents: ['privacy'],
      lang: 'en',
    });
    expect(status).toBe(422);
    expect(body.errors?.map(({pointer, code}) => [pointer, code])).toEqual([
      ['/contact/name', 'required'],
      ['/contact/phone', 'not-tel'],
      ['/contact/email', 'not-email'],
      ['/answers/reason', 'not-select'],
      ['/answers/deliveryAddress', 'too-long'],
      ['/contact/nickname', 'unknown-field'],
      ['/consents/recording', 'consent-required'],
    ]);
    expect(body.errors?.[0]?.detail).toBe('Enter “Full name”');
  });

  it('still books after the mistakes are corrected, with the same hold', async () => {
    const {id} = await heldForm();
    await book({...formDetails, holdId: id, consents: []});
    expect((await book({...formDetails, holdId: id})).status).toBe(201);
  });

  it('refuses a hold that ended', async () => {
    const {id} = await heldForm();
    office.wait(10);
    const {status, body} = await book({...formDetails, holdId: id});
    expect([status, body.code]).toEqual([410, 'hold-expired']);
  });

  it('refuses a hold twice, and one that never was', async () => {
    const {id} = await heldForm();
    await book({...formDetails, holdId: id});
    for (const holdId of [id, randomUUID()]) {
      expect((await book({...formDetails, holdId})).body.code).toBe('hold-expired');
    }
  });

  it('lets one telephone number have three coming visits for a service', async () => {
    for (const phone of ['13800000000', '+86 138 0000 0000', '138-0000-0000']) {
      await office.bookForm(THURSDAY, {name: '王秀兰', phone});
    }
    const {id} = await heldForm();
    const {status, body} = await book({...formDetails, holdId: id});
    expect([status, body.code]).toEqual([409, 'too-many']);
  });

  it('says what is wrong with a body that is none', async () => {
    for (const body of ['{', '[]', {holdId: 7}]) {
      const {status, body: problem} = await book(body);
      expect([status, problem.code]).toEqual([422, 'invalid']);
    }
  });

  it('does not read more than it needs', async () => {
    const {status, body} = await book({...formDetails, holdId: 'x'.repeat(70_000)});
    expect([status, body.code]).toEqual([413, 'too-long']);
  });
});

describe('An Idempotency-Key', () => {
  it('is asked for on everything that changes something', async () => {
    const {id} = await office.bookForm();
    for (const path of [
      '/api/holds',
      '/api/appointments',
      `/api/appointments/${id}/activation`,
      `/api/appointments/${id}/reschedule`,
      `/api/appointments/${id}/cancellation`,
    ]) {
      const slotId = (await firstSlot()).id;
      const body = {slotId, services: form, mode: 'video', token: 'x', ...formDetails};
      const {status, body: problem} = await office.send<ProblemBody>(
        'POST',
        path,
        {...body, holdId: randomUUID()},
        {key: null},
      );
      expect([path, status, problem.code]).toEqual([path, 400, 'key-missing']);
    }
  });

  it('gives the first answer again, token included, and books once', async () => {
    const {id} = await heldForm();
    const first = await book({...formDetails, holdId: id}, 'one-key');
    const again = await book({...formDetails, holdId: id}, 'one-key');
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
  });

  it('does not serve for another request', async () => {
    const {id} = await heldForm();
    await book({...formDetails, holdId: id}, 'one-key');
    const {status, body} = await book({...formDetails, holdId: id, lang: 'en'}, 'one-key');
    expect([status, body.code]).toEqual([422, 'key-reused']);
  });

  it('may try again after a refusal', async () => {
    const slot = await firstSlot();
    const kept = await office.hold(slot.id, form, 'video');
    await office.hold(slot.id, form, 'video');
    expect((await office.hold(slot.id, form, 'video', {key: 'mine'})).status).toBe(409);
    await office.send('DELETE', `/api/holds/${kept.body.id}`, {});
    expect((await office.hold(slot.id, form, 'video', {key: 'mine'})).status).toBe(201);
  });

  it('of a request that is still running is told to wait', async () => {
    const {id} = await heldForm();
    const both = await Promise.all([
      book({...formDetails, holdId: id}, 'double'),
      book({...formDetails, holdId: id}, 'double'),
    ]);
    expect(both.map(({status}) => status).sort()).toEqual([201, 409]);
    const waiting = both.find(({status}) => status === 409)!;
    expect(waiting.body.code).toBe('in-progress');
    expect(waiting.headers.get('retry-after')).toBe('1');
  });

  it('leaves neither names nor tokens in the stored answers', async () => {
    const {id} = await heldForm();
    const {body} = await book({...formDetails, holdId: id}, 'secret-key');
    const rows = JSON.stringify(await office.database.query('select * from answer'));
    const kept = JSON.stringify(await office.database.query('select * from appointment'));
    for (const secret of [body.manageToken!, 'secret-key']) {
      expect(rows).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
    expect(rows).not.toContain('户口登记表');
  });
});
