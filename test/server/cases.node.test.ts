import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {caseRefOf} from '../../demo/server/casework/ref.js';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import type {CaseProgress} from '../../src/case/case.model.js';
import {Office} from './office.js';

const english = {'accept-language': 'en'};

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const refOf = ({id, reference}: Appointment): string => caseRefOf({id, reference});
const states = ({steps}: CaseProgress) => steps.map(({id, state}) => `${id} ${state}`);
const caseOf = async (appointment: Appointment, headers = {}) =>
  (await office.caseStatus(refOf(appointment), headers)).body;

/** Sets the clock to a time in Linhu. */
const on = (time: string): void => {
  office.now = new Date(`${time}+08:00`);
};

const atTheCounter = async (): Promise<Appointment> => {
  const day = '2026-11-26';
  const page = await office.slots(
    `service=hukou-form&mode=in-person&site=donghu&from=${day}&to=${day}`,
  );
  const services = [{id: 'hukou-form', count: 1}];
  const held = await office.hold(page.slots[0]!.id, services, 'in-person');
  const {body} = await office.send<Appointment>('POST', '/api/appointments', {
    holdId: held.body.id,
    contact: {name: '王秀兰', phone: '13800000000'},
    answers: {reason: 'lost'},
    consents: ['privacy'],
    lang: 'zh-Hans',
  });
  return body;
};

describe('A booking opens a case', () => {
  it('which says when the video is, and that no trip is needed', async () => {
    const booked = await office.bookForm();
    const progress = await caseOf(booked);
    expect(progress).toMatchObject({
      ref: refOf(booked),
      title: '户口登记表丢了，补一份',
      submittedAt: '2026-11-24T07:30:00+08:00',
      visits: {needed: 0, text: '办好寄到您手里。'},
      action: {
        actor: 'citizen',
        text: '到点前 15 分钟可以进视频，手边放好身份证。',
        deadline: '2026-11-26T08:30:00+08:00',
      },
    });
    expect(states(progress)).toEqual([
      'received done',
      'checked current',
      'printed upcoming',
      'posted upcoming',
      'handed-over upcoming',
    ]);
    expect(progress.shipments).toBeUndefined();
    expect(progress.outcome).toBeUndefined();
  });

  it('whose number stands on the confirmation', async () => {
    const booked = await office.bookForm();
    expect(booked.nextSteps?.at(-1)).toContain(refOf(booked));
    expect(refOf(booked)).toMatch(/^[A-Z]\d-\d{3}-[0-9A-F]{6}$/);
  });

  it('and the booking that fails opens none', async () => {
    const before = await office.database.query('select ref from case_file');
    await office.send('POST', '/api/appointments', {holdId: randomUUID(), contact: {}, lang: 'en'});
    expect(await office.database.query('select ref from case_file')).toEqual(before);
  });

  it('which goes from received to handed over while the clock goes on', async () => {
    const booked = await office.bookForm();
    const stood: string[] = [];
    for (const time of [
      '2026-11-26T08:59',
      '2026-11-26T09:01',
      '2026-11-26T10:05',
      '2026-11-26T17:45',
      '2026-11-29T10:36',
    ]) {
      on(`${time}:00`);
      const {steps} = await caseOf(booked);
      stood.push(steps.find(({state}) => state !== 'done')?.id ?? 'all done');
    }
    expect(stood).toEqual(['checked', 'printed', 'posted', 'handed-over', 'all done']);
  });

  it('in which there is nothing for the citizen to do after the check', async () => {
    const booked = await office.bookForm();
    on('2026-11-26T09:30:00');
    expect((await caseOf(booked)).action).toEqual({
      actor: 'office',
      text: '打印好、盖好章，就免费寄给您。',
    });
    on('2026-11-27T09:30:00');
    expect((await caseOf(booked, english)).action).toEqual({
      actor: 'carrier',
      text: 'A courier brings it to you, and you sign for it.',
    });
    on('2026-11-30T09:30:00');
    const ended = await caseOf(booked, english);
    expect(ended.outcome?.label).toBe('Done, and handed over to you');
    expect(ended.action).toEqual({actor: 'nobody'});
    expect(ended.nextCheckAfter).toBeUndefined();
  });

  it('which names its shipment as soon as it is posted, not before', async () => {
    const booked = await office.bookForm();
    on('2026-11-26T17:39:00');
    expect((await caseOf(booked)).shipments).toBeUndefined();
    on('2026-11-26T17:41:00');
    const {shipments, visits} = await caseOf(booked);
    expect(shipments).toEqual([`${refOf(booked)}-P1`]);
    expect(visits.needed).toBe(0);
  });

  it('at a counter needs one visit, and none after it', async () => {
    const booked = await atTheCounter();
    const before = await caseOf(booked, english);
    expect(before.visits).toEqual({
      needed: 1,
      text: 'One visit: we check your identity in person.',
    });
    expect(before.steps[1]?.label).toBe('Identity checked at the counter');
    on('2026-11-26T12:00:00');
    const after = await caseOf(booked);
    expect(after.visits.needed).toBe(0);
    expect(after.shipments).toBeUndefined();
    expect(after.outcome?.label).toBe('办好了，已经交到您手里');
  });
});

describe('A case follows its appointment', () => {
  it('to another day', async () => {
    const booked = await office.bookForm();
    const page = await office.slots('service=hukou-form&mode=video&from=2026-12-01&to=2026-12-01');
    const services = [{id: 'hukou-form', count: 1}];
    const held = await office.hold(page.slots[0]!.id, services, 'video');
    const token = booked.manageToken!;
    const moved = await office.send(
      'POST',
      `/api/appointments/${booked.id}/reschedule`,
      {holdId: held.body.id},
      {token, headers: {'if-match': '*'}},
    );
    expect(moved.status).toBe(200);
    const progress = await caseOf(booked);
    expect(progress.action?.deadline).toBe('2026-12-01T08:30:00+08:00');
    on('2026-11-27T12:00:00');
    expect(states(await caseOf(booked))).toContain('checked current');
  });

  it('to its end, when the time is given back', async () => {
    const booked = await office.bookForm();
    const path = `/api/appointments/${booked.id}/cancellation`;
    await office.send('POST', path, {}, {token: booked.manageToken!});
    on('2026-12-10T12:00:00');
    const progress = await caseOf(booked);
    expect(progress.outcome?.label).toBe('已经取消');
    expect(states(progress)).toEqual([
      'received done',
      'checked skipped',
      'printed skipped',
      'posted skipped',
      'handed-over skipped',
    ]);
  });
});

describe('Asking about a case', () => {
  it('brings nothing new twice: 304, until something happens', async () => {
    const ref = refOf(await office.bookForm());
    const first = await office.caseStatus(ref);
    const known = {'if-none-match': first.headers.get('etag')!};
    office.wait(10);
    expect((await office.caseStatus(ref, known)).status).toBe(304);
    expect((await office.caseStatus(ref, {...known, ...english})).status).toBe(200);
    on('2026-11-26T09:01:00');
    expect((await office.caseStatus(ref, known)).status).toBe(200);
  });

  it('says when asking again may bring something', async () => {
    const ref = refOf(await office.bookForm());
    expect((await office.caseStatus(ref)).body.nextCheckAfter).toBe('2026-11-24T08:00:00+08:00');
    on('2026-11-26T08:50:00');
    expect((await office.caseStatus(ref)).body.nextCheckAfter).toBe('2026-11-26T09:00:00+08:00');
  });

  it('works with the number as people type it', async () => {
    const booked = await office.bookForm();
    const ref = refOf(booked);
    const spaced = ` ${ref} `;
    for (const typed of [
      ref.toLowerCase(),
      spaced,
      ref.replaceAll('-', '－'),
      ref.replaceAll('-', ''),
    ])
      expect((await office.caseStatus(typed)).body.ref).toBe(ref);
  });

  it('by the short reference alone, or a guess, finds nothing', async () => {
    const {reference} = await office.bookForm();
    for (const ref of [reference, `${reference}-000000`, 'x'.repeat(200)]) {
      const {status, body} = await office.caseStatus(ref);
      expect([status, body]).toMatchObject([404, {code: 'not-found'}]);
    }
    expect((await office.caseStatus('')).status).toBe(422);
  });
});

describe('The examples', () => {
  it('show a problem with an address, which a telephone call solves', async () => {
    const {body} = await office.caseStatus('example-address', english);
    expect(states(body).at(-1)).toBe('handed-over problem');
    expect(body.action).toMatchObject({actor: 'citizen', deadline: '2026-11-30'});
    expect(body.action?.links?.[0]?.href).toBe('tel:+8657300000110');
    expect(body.visits.needed).toBe(0);
  });

  it('show a document on its way back, with which the office deals', async () => {
    const {body} = await office.caseStatus('EXAMPLE-RETURN');
    expect(states(body).at(-1)).toBe('handed-over problem');
    expect(body.action?.actor).toBe('office');
    expect(body.outcome).toBeUndefined();
  });
});
