import {describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {identify} from '../../src/mail/identify.model.js';
import {linhuConsignments} from '../../src/mail/linhu.memory.js';
import {memoryMail} from '../../src/mail/mail.memory.js';
import type {MailQuery} from '../../src/mail/mail.provider.js';
import {parseShipment} from '../../src/mail/mail.schema.js';
import {settled} from '../../src/mail/merge.model.js';
import type {Status} from '../../src/mail/shipment.model.js';

const reading = (parts: object = {}) => ({signal: new AbortController().signal, ...parts});
const statuses: Status[] = [
  'no_data',
  'announced',
  'accepted',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'delivery_attempted',
  'exception',
  'returning',
  'returned',
  'delivered',
  'cancelled',
  'unknown',
];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the post office in memory', () => {
  it.each(statuses)('has a shipment that is %s, fit for the contract', async (status) => {
    const found = await memoryMail().getMailStatus({ref: `linhu-${status}`}, reading());
    expect(found.status).toBe(status);
    expect(plain(parseShipment(plain(found)))).toEqual(plain(found));
    expect(settled(found)).toBe(found);
  });

  it('has numbers that are numbers, and shows none of them whole', async () => {
    for (const {ref, number, proof} of linhuConsignments('en')) {
      expect([ref, identify(number).length]).toEqual([ref, 1]);
      const found = await memoryMail().getMailStatus({ref, proof}, reading());
      expect(JSON.stringify(found)).not.toContain(number);
    }
  });

  it('lets a form go from the printer into the recipient’s hands as the clock moves', async () => {
    let now = Date.parse('2026-11-24T15:00:00+08:00');
    const mail = memoryMail({now: () => now});
    const seen: Status[] = [];
    for (; now < Date.parse('2026-11-26T16:00:00+08:00'); now += 3_600_000) {
      const {status} = await mail.getMailStatus({ref: 'linhu-walk'}, reading());
      if (seen.at(-1) !== status) seen.push(status);
    }
    expect(seen).toEqual([
      'no_data',
      'announced',
      'accepted',
      'in_transit',
      'out_for_delivery',
      'delivered',
    ]);
  });

  it('gives back what was known while its clock stands still', async () => {
    const mail = memoryMail();
    const known = await mail.getMailStatus({ref: 'linhu-walk'}, reading());
    expect(await mail.getMailStatus({ref: 'linhu-walk'}, reading({known}))).toBe(known);
  });

  it('speaks Chinese where it is asked to', async () => {
    const found = await memoryMail().getMailStatus({ref: 'linhu-walk'}, reading({lang: 'zh-Hans'}));
    expect(found.events[0]?.text).toBe('投递员正在派送');
  });

  it.each<[string, MailQuery, object]>([
    ['knows no other shipment', {ref: 'nothing'}, {code: 'not-found'}],
    [
      'asks for the carrier where it could be several',
      {number: '1272 4481 5131 6'},
      {code: 'carrier-needed', extras: {alternatives: [{id: 'ems-cn'}, {id: 'china-post'}]}},
    ],
    [
      'asks for the digits of a phone',
      {number: 'SF1402233445566'},
      {code: 'proof-required', extras: {errors: [{pointer: '/proof', code: 'phone4'}]}},
    ],
    [
      'asks again where the proof is wrong',
      {number: 'EA123456785CN', proof: {kind: 'postcode', value: '100000'}},
      {code: 'proof-required', extras: {errors: [{code: 'postcode'}]}},
    ],
  ])('%s', async (_what, query, refusal) => {
    await expect(memoryMail().getMailStatus(query, reading())).rejects.toMatchObject(refusal);
  });

  it('tells once carrier and proof are right, however they are typed', async () => {
    const mail = memoryMail();
    const queries: MailQuery[] = [
      {number: '1272448151316', carrier: 'ems-cn'},
      {number: 'sf 1402233445566', proof: {kind: 'phone4', value: '５６７８'}},
      {number: 'EA123456785CN', proof: {kind: 'postcode', value: '844000'}},
    ];
    const answers = await Promise.all(queries.map((query) => mail.getMailStatus(query, reading())));
    expect(answers.map(({ref}) => ref)).toEqual(['linhu-choice', 'linhu-phone', 'linhu-postcode']);
  });

  it('refuses as it is told to', async () => {
    const busy = new ProviderError('rate-limited', {status: 429, retryAfterSeconds: 120});
    const mail = memoryMail({fail: () => busy});
    await expect(mail.getMailStatus({ref: 'linhu-walk'}, reading())).rejects.toBe(busy);
  });
});
