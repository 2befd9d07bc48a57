import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {emsNumber} from '../../demo/server/casework/opening.js';
import {caseRefOf} from '../../demo/server/casework/ref.js';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {identify} from '../../src/mail/identify.model.js';
import {Office, type ProblemBody} from './office.js';

const english = {'accept-language': 'en'};
const phone4 = {kind: 'phone4', value: '0000'} as const;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const refOf = (appointment: Appointment): string => `${caseRefOf(appointment)}-P1`;

const on = (time: string): void => {
  office.now = new Date(`${time}+08:00`);
};

const posted = async (): Promise<Appointment> => {
  const booked = await office.bookForm();
  on('2026-11-27T12:00:00');
  return booked;
};

/** The whole number, which only the database and the receipt have. */
async function numberOf(appointment: Appointment): Promise<string> {
  const rows = await office.database.query<{number: string}>(
    'select number from shipment where ref = $1',
    [refOf(appointment)],
  );
  return rows[0]!.number;
}

describe('A shipment', () => {
  it('goes from the post to the citizen’s hands, free of charge', async () => {
    const booked = await posted();
    const ref = refOf(booked);
    expect((await office.mailStatus({ref}, english)).body).toMatchObject({
      status: 'in_transit',
      document: {kind: 'household_register', title: 'Household registration form'},
      carrier: {id: 'ems-cn', name: 'China Post EMS'},
      cost: {amount: 0, text: 'We pay the postage'},
      expected: {from: '2026-11-29', to: '2026-11-30', precision: 'day'},
      events: [{text: 'Left the sorting centre'}, {text: 'Handed to the post'}],
    });
    on('2026-11-29T09:00:00');
    expect((await office.mailStatus({ref})).body).toMatchObject({
      status: 'out_for_delivery',
      expected: {from: '2026-11-29', to: '2026-11-29'},
      events: [{text: '投递员正在送', at: '2026-11-29T08:20:00+08:00'}, {}, {}, {}],
    });
    on('2026-11-29T11:00:00');
    const {body} = await office.mailStatus({ref});
    expect(body).toMatchObject({
      status: 'delivered',
      handover: 'recipient_signed',
      proof: {at: '2026-11-29T10:35:00+08:00', by: '收件人本人'},
      action: {actor: 'nobody'},
    });
    expect([body.expected, body.nextCheckAfter]).toEqual([undefined, undefined]);
  });

  it('is known before it is posted, without a history', async () => {
    const booked = await office.bookForm();
    const {body} = await office.mailStatus({ref: refOf(booked)});
    expect([body.status, body.events]).toEqual(['no_data', []]);
  });

  it('has a number that EMS could have given, and shows little of it', async () => {
    const booked = await posted();
    const number = await numberOf(booked);
    expect(identify(number)).toMatchObject([{scheme: 'upu-s10', carrier: 'ems-cn'}]);
    const {body, text} = await office.mailStatus({ref: refOf(booked)});
    expect(body.number).toMatch(/^EA•+\w\wCN$|^EA•+\w{4}$/);
    expect(text).not.toContain(number);
  });

  it('never has the number of another one', () => {
    const numbers = Array.from({length: 2000}, (_, serial) => emsNumber(serial));
    expect(new Set(numbers).size).toBe(2000);
    for (const number of numbers) expect(identify(number)).toHaveLength(1);
  });

  it('brings nothing new twice: 304', async () => {
    const ref = refOf(await posted());
    const {headers} = await office.mailStatus({ref});
    const known = {'if-none-match': headers.get('etag')!};
    office.wait(20);
    expect((await office.mailStatus({ref}, known)).status).toBe(304);
  });

  it('with a problem says by when the citizen calls, and where', async () => {
    const {body} = await office.mailStatus({ref: 'EXAMPLE-ADDRESS-P1'});
    expect(body).toMatchObject({
      status: 'exception',
      reason: 'address_problem',
      action: {actor: 'citizen', deadline: '2026-11-30', links: [{href: 'tel:+8657300000110'}]},
    });
  });

  it('on its way back is no delivery, and waited at the post office before', async () => {
    const {body} = await office.mailStatus({ref: 'EXAMPLE-RETURN-P1'}, english);
    expect(body).toMatchObject({status: 'returning', action: {actor: 'office'}});
    on('2026-11-13T12:00:00');
    const {body: waiting} = await office.mailStatus({ref: 'EXAMPLE-RETURN-P1'}, english);
    expect(waiting.pickup).toMatchObject({until: '2026-11-20', bring: ['Your identity card']});
    on('2026-11-27T12:00:00');
    expect((await office.mailStatus({ref: 'EXAMPLE-RETURN-P1'})).body.status).toBe('returned');
  });
});

describe('What came back', () => {
  it('is posted again with a number of its own, and the first one is over', async () => {
    on('2026-11-28T12:00:00');
    const {body: second} = await office.mailStatus({ref: 'example-return-p2'}, english);
    expect(second).toMatchObject({ref: 'EXAMPLE-RETURN-P2', status: 'in_transit'});
    const {body: first} = await office.mailStatus({ref: 'EXAMPLE-RETURN-P1'}, english);
    expect(first).toMatchObject({
      status: 'returned',
      action: {actor: 'nobody', text: 'We have posted it to you again, free.'},
    });
    expect(second.number).not.toBe(first.number);
    on('2026-12-01T12:00:00');
    const {body: delivered} = await office.mailStatus({ref: 'EXAMPLE-RETURN-P2'});
    expect([delivered.status, delivered.proof?.by]).toEqual(['delivered', '收件人本人']);
    expect((await office.mailStatus({ref: 'EXAMPLE-RETURN-P1'})).body.status).toBe('returned');
  });

  it('leaves its case open until it is handed over in the end, without a trip', async () => {
    const story: string[] = [];
    for (const day of [26, 28, 30]) {
      on(`2026-11-${day}T12:00:00`);
      const {body} = await office.caseStatus('EXAMPLE-RETURN', english);
      const refs = body.shipments?.map((ref) => ref.slice(-2)).join(' ');
      story.push(`${body.steps.at(-1)?.state}: ${body.action?.actor}, ${refs}`);
      expect(body.visits.needed).toBe(0);
    }
    expect(story).toEqual([
      'problem: office, P1',
      'current: carrier, P2 P1',
      'done: nobody, P2 P1',
    ]);
  });

  it('is not known before it is posted again', async () => {
    const {body} = await office.mailStatus({ref: 'EXAMPLE-RETURN-P2'});
    expect([body.status, body.events]).toEqual(['no_data', []]);
    expect((await office.mailStatus({ref: 'EXAMPLE-RETURN-P3'})).status).toBe(404);
  });
});

describe('Somebody with only a number', () => {
  it('is asked for the last four digits of the telephone', async () => {
    const number = await numberOf(await posted());
    const {status, body} = await office.mailStatus<ProblemBody>({number}, english);
    expect([status, body.code]).toEqual([403, 'proof-required']);
    expect(body.errors).toEqual([
      {
        pointer: '/proof',
        code: 'phone4',
        detail: 'Last four digits of the addressee’s telephone number',
      },
    ]);
    const spaced = number.toLowerCase().replace(/(.{4})/g, '$1 ');
    const told = await office.mailStatus({number: spaced, proof: phone4});
    expect([told.status, told.body.status]).toEqual([200, 'in_transit']);
  });

  it('cannot try the digits through: after five wrong ones it is over for an hour', async () => {
    const number = await numberOf(await posted());
    for (const value of ['1', '2', '3', '4', '5']) {
      const wrong = await office.mailStatus({number, proof: {kind: 'phone4', value}});
      expect(wrong.status).toBe(403);
    }
    const refused = await office.mailStatus<ProblemBody>({number, proof: phone4});
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    office.wait(61);
    expect((await office.mailStatus({number, proof: phone4})).status).toBe(200);
  });

  it('that several use is asked for the carrier', async () => {
    const number = '1272448151316';
    const {status, body} = await office.mailStatus<ProblemBody>({number}, english);
    expect([status, body.code]).toEqual([409, 'carrier-needed']);
    expect(body.alternatives).toEqual([
      {id: 'ems-cn', name: 'China Post EMS'},
      {id: 'china-post', name: 'China Post parcels'},
    ]);
    const named = await office.mailStatus({number, carrier: 'ems-cn', proof: phone4});
    expect(named.body).toMatchObject({status: 'no_data', events: []});
  });

  it('that cannot be one is told so; one too early is not called wrong', async () => {
    expect((await office.mailStatus({number: 'EA123456789CN'})).status).toBe(404);
    const early = await office.mailStatus({number: emsNumber(77_777), proof: phone4});
    expect([early.status, early.body.status]).toEqual([200, 'no_data']);
    expect(early.text).not.toContain(emsNumber(77_777));
  });

  it('finds no problem document that repeats it', async () => {
    const number = await numberOf(await posted());
    const {text} = await office.mailStatus({number});
    expect(text).not.toContain(number);
  });
});

it('A question without a subject is refused', async () => {
  const {status} = await office.mailStatus<ProblemBody>({} as never);
  expect(status).toBe(422);
});
