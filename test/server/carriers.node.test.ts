import {createHash} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {kuaidi100Account} from '../../demo/server/carrier/kuaidi100.js';
import {Office, type ProblemBody} from './office.js';

const NUMBER = '9883681600967';
const KEY = 'a-key-nobody-sees';
const proof = {kind: 'phone4', value: '5678'} as const;
const query = {number: NUMBER, carrier: 'ems-cn', proof} as const;

const line = (ftime: string, context: string, statusCode: string) => ({
  time: ftime,
  ftime,
  context,
  statusCode,
  areaName: '新疆,喀什',
});

/** What the carrier says, people’s names and numbers included. */
const outside = {
  message: 'ok',
  nu: NUMBER,
  com: 'ems',
  status: '200',
  state: '5',
  data: [
    line('2026-11-24 06:50:00', '投递员：买买提，电话：13912345678，正在派送', '5'),
    line('2026-11-22 18:00:00', '已收寄', '103'),
  ],
};

interface Heard {
  readonly path: string;
  readonly form: URLSearchParams;
}

/** A stand-in for Kuaidi100 that writes down what it is asked. */
class FakeCarrier {
  readonly heard: Heard[] = [];
  answer: {status: number; body: unknown} = {status: 200, body: outside};
  readonly #server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      this.heard.push({path: request.url ?? '', form: new URLSearchParams(text)});
      response.writeHead(this.answer.status, {'content-type': 'application/json'});
      response.end(JSON.stringify(this.answer.body));
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

let office: Office;
let carrier: FakeCarrier;
let base: string;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(async () => {
  carrier = new FakeCarrier();
  base = await carrier.open();
  await office.reopen({kuaidi100: {customer: 'linhu', key: KEY, base}});
  return () => carrier.close();
});
afterAll(() => office.close());

describe('A number of another office', () => {
  it('is asked of the carrier, and told without the courier’s name and telephone', async () => {
    const {body, text} = await office.mailStatus(query);
    expect(body).toMatchObject({
      status: 'out_for_delivery',
      carrier: {id: 'ems-cn', name: '中国邮政 EMS'},
      cost: {amount: 0},
    });
    expect(body.events).toHaveLength(2);
    for (const secret of ['买买提', '13912345678', NUMBER, KEY]) expect(text).not.toContain(secret);
  });

  it('that is handed over says when, in the time of the place', async () => {
    const signed = line('2026-11-24 07:10:00', '已签收，本人签收', '301');
    carrier.answer.body = {...outside, state: '3', data: [signed, ...outside.data]};
    const {body} = await office.mailStatus(query);
    expect(body).toMatchObject({status: 'delivered', proof: {at: '2026-11-24T07:10:00+08:00'}});
  });

  it('reaches the carrier in a signed form, never in an address', async () => {
    await office.mailStatus(query);
    const [{path, form}] = carrier.heard as [Heard];
    expect(path).toBe('/poll/query.do');
    const param = form.get('param')!;
    expect(JSON.parse(param)).toMatchObject({com: 'ems', num: NUMBER, phone: '5678'});
    const sign = createHash('md5').update(`${param}${KEY}linhu`).digest('hex').toUpperCase();
    expect(form.get('sign')).toBe(sign);
    expect([...form.values()].join()).not.toContain(KEY);
  });

  it('is asked of the carrier once in half an hour, however often citizens ask', async () => {
    for (let times = 0; times < 3; times++) await office.mailStatus(query);
    expect(carrier.heard).toHaveLength(1);
    office.wait(32);
    await office.mailStatus(query);
    expect(carrier.heard).toHaveLength(2);
  });

  it('is not told to somebody with other digits meanwhile', async () => {
    await office.mailStatus(query);
    const other = await office.mailStatus({...query, proof: {kind: 'phone4', value: '1111'}});
    expect([other.status, other.headers.get('retry-after')]).toEqual([429, '1860']);
  });

  it('that the carrier does not know yet is too early, not wrong', async () => {
    carrier.answer.body = {result: false, returnCode: '500', message: '查询无结果，请隔段时间再查'};
    const {body} = await office.mailStatus(query);
    expect([body.status, body.events]).toEqual(['no_data', []]);
  });

  it('when the carrier is down can be tried again in a minute', async () => {
    carrier.answer = {status: 500, body: {}};
    const {status, headers, body} = await office.mailStatus<ProblemBody>(query);
    expect([status, headers.get('retry-after'), body.code]).toEqual([503, '60', 'unavailable']);
  });
});

describe('Without an account', () => {
  it('no carrier is asked', async () => {
    await office.reopen();
    const {body} = await office.mailStatus(query);
    expect([body.status, carrier.heard]).toEqual(['no_data', []]);
  });

  it('or with half of one, there is none', () => {
    expect(kuaidi100Account({})).toBeUndefined();
    expect(kuaidi100Account({KUAIDI100_KEY: KEY})).toBeUndefined();
    const whole = {KUAIDI100_KEY: KEY, KUAIDI100_CUSTOMER: 'linhu'};
    expect(kuaidi100Account(whole)).toEqual({key: KEY, customer: 'linhu', base: undefined});
  });
});
