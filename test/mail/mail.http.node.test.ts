import {describe, expect, it} from 'vitest';
import {httpCases} from '../../src/case/case.http.js';
import {httpMail} from '../../src/mail/mail.http.js';
import {mergeShipment} from '../../src/mail/merge.model.js';
import {json, serverWith} from '../core/scripted-server.js';
import {shipment} from './sample.js';

/** A 304 has no body, and `Response` insists on it. */
const unchanged = () => new Response(null, {status: 304});
const reading = (parts: object = {}) => ({signal: new AbortController().signal, ...parts});
const tagged = (body: unknown, ETag: string) => json(body, {headers: {ETag}});
const number = {number: 'EA123456785CN'} as const;
const headersOf = ({init}: {init: RequestInit}) => init.headers as Record<string, string>;

describe('a back end asked about mail', () => {
  it('gets the number in the body, and nowhere else', async () => {
    const {asked, fetch} = serverWith(json(shipment()));
    const proof = {kind: 'phone4', value: '5678'} as const;
    await httpMail('https://office.example/api/', {fetch}).getMailStatus(
      {...number, proof},
      reading({lang: 'zh-Hans'}),
    );
    const [request] = asked;
    expect(request?.url).toBe('https://office.example/api/mail-status');
    expect(request?.init).toMatchObject({
      method: 'POST',
      body: JSON.stringify({...number, proof}),
      cache: 'no-store',
    });
    expect(JSON.stringify(headersOf(request!))).not.toMatch(/EA123|5678/);
    expect(headersOf(request!)['Accept-Language']).toBe('zh-Hans');
  });

  it('that has nothing new sends nothing, and what was known comes back', async () => {
    const {asked, fetch} = serverWith(tagged(shipment(), '"1"'), unchanged);
    const mail = httpMail('https://office.example/api', {fetch});
    const known = mergeShipment(undefined, await mail.getMailStatus(number, reading()));
    expect(headersOf(asked[0]!)).not.toHaveProperty('If-None-Match');
    expect(await mail.getMailStatus(number, reading({known}))).toBe(known);
    expect(headersOf(asked[1]!)['If-None-Match']).toBe('"1"');
  });

  it('is asked for all of it by somebody who knows nothing', async () => {
    const {asked, fetch} = serverWith(tagged(shipment(), '"1"'), tagged(shipment(), '"1"'));
    const mail = httpMail('https://office.example/api', {fetch});
    await mail.getMailStatus(number, reading());
    await mail.getMailStatus(number, reading());
    expect(headersOf(asked[1]!)).not.toHaveProperty('If-None-Match');
  });

  it('that has nothing new gives what another tracker learned meanwhile', async () => {
    const later = shipment({status: 'delivered', checkedAt: '2026-11-25T13:00:00+08:00'});
    const {fetch} = serverWith(tagged(shipment(), '"1"'), tagged(later, '"2"'), unchanged);
    const mail = httpMail('https://office.example/api', {fetch});
    const known = await mail.getMailStatus(number, reading());
    await mail.getMailStatus(number, reading());
    expect(await mail.getMailStatus(number, reading({known}))).toEqual(later);
  });

  it('never confuses two shipments, or two languages', async () => {
    const {asked, fetch} = serverWith(...Array.from({length: 3}, () => tagged(shipment(), '"1"')));
    const mail = httpMail('https://office.example/api', {fetch});
    const known = await mail.getMailStatus({ref: 'a'}, reading());
    await mail.getMailStatus({ref: 'b'}, reading({known}));
    await mail.getMailStatus({ref: 'a'}, reading({known, lang: 'zh-Hans'}));
    expect(asked.filter((request) => 'If-None-Match' in headersOf(request))).toEqual([]);
  });

  it('that needs a carrier names those that could be meant, broken ones left out', async () => {
    const alternatives = [{id: 'ems-cn', name: 'China Post EMS', secret: 1}, {id: 'x'}, null];
    const {fetch} = serverWith(json({code: 'carrier-needed', alternatives}, {status: 409}));
    const answer = httpMail('https://office.example/api', {fetch}).getMailStatus(number, reading());
    await expect(answer).rejects.toMatchObject({
      code: 'carrier-needed',
      extras: {alternatives: [{id: 'ems-cn', name: 'China Post EMS'}]},
    });
  });

  it.each([
    ['proof-required', 403, {code: 'proof-required'}],
    ['not-found', 404, {}],
    ['rate-limited', 429, {}],
  ])('that says %s is not asked again by itself', async (code, httpStatus, body) => {
    const {asked, fetch} = serverWith(json(body, {status: httpStatus}));
    const answer = httpMail('https://office.example/api', {fetch}).getMailStatus(number, reading());
    await expect(answer).rejects.toMatchObject({name: 'ProviderError', code});
    expect(asked).toHaveLength(1);
  });

  it('that sends something else is unreadable', async () => {
    const {fetch} = serverWith(json({ref: 'x'}));
    const answer = httpMail('https://office.example/api', {fetch}).getMailStatus(number, reading());
    await expect(answer).rejects.toMatchObject({code: 'unreadable'});
  });
});

describe('a back end asked about a case', () => {
  const progress = {
    ref: 'L0-003',
    title: 'A lost form',
    steps: [{id: 'received', label: 'Received', state: 'done'}],
    visits: {needed: 0},
    checkedAt: '2026-11-25T12:00:00+08:00',
  };

  it('gets the reference in the body, and sends nothing where nothing is new', async () => {
    const {asked, fetch} = serverWith(tagged(progress, 'W/"7"'), unchanged);
    const cases = httpCases('https://office.example/api', {fetch});
    const known = await cases.getCaseStatus('L0-003', reading());
    expect(known).toEqual(progress);
    expect(await cases.getCaseStatus('L0-003', reading({known}))).toBe(known);
    expect(asked.map(({url, init}) => [url, init.body])).toEqual(
      Array(2).fill(['https://office.example/api/case-status', '{"ref":"L0-003"}']),
    );
    expect(headersOf(asked[1]!)['If-None-Match']).toBe('W/"7"');
  });
});
