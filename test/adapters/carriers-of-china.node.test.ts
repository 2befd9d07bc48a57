import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import * as adapters from '../../src/adapters/index.js';
import {sample} from './samples.js';
import * as all from './systems.js';
import {context, told} from './system.js';

const own = {...context, number: '1170000000012'};

describe('China Post EMS', () => {
  const trace = all.chinaPostEms.map(sample('ems-cn-traceinfo.synthetic.json'), own);

  it('calls it delivered when the recipient took it, not when it was put into the station', () => {
    expect(trace).toMatchObject({status: 'delivered', handover: 'recipient'});
    expect(trace.proof).toEqual({at: '2026-11-22T18:56:56+08:00'});
    expect(trace.events[1]).toMatchObject({
      status: 'available_for_pickup',
      handover: 'locker_or_station',
    });
  });

  it('keeps the courier’s name and number out of every line', () => {
    expect(JSON.stringify(trace)).not.toMatch(/测试员|10000000000|电话/);
    expect(trace.events.at(-1)?.text).toBe('【三亚市政务揽投部】已收寄');
  });

  it('has China’s clock, and no offset that nobody wrote', () => {
    expect(trace.events[0]).toMatchObject({local: '2026-11-22T18:56:56', zone: 'Asia/Shanghai'});
    expect(trace.events[0]).not.toHaveProperty('at');
  });

  it('knows a member of the family', () => {
    expect(told(all.chinaPostEms, {code: '704', text: '已代签收【家人】'}).handover).toBe(
      'household_or_proxy',
    );
  });

  it.each([
    ['邮件退回', 'returning', undefined],
    ['收件人拒收\uff0c邮件退回', 'returning', 'refused'],
    ['收件人拒收', 'exception', 'refused'],
    ['退回妥投', 'returned', undefined],
    ['海关退回邮政', 'unknown', undefined],
    ['其他', 'unknown', undefined],
  ])('reads "%s" without a known code as %s', (text, status, reason) => {
    const shipment = told(all.chinaPostEms, {code: '799', text});
    expect([shipment.status, shipment.reason]).toEqual([status, reason]);
  });

  it('calls a delivery on the way back returned', () => {
    const shipment = told(
      all.chinaPostEms,
      {code: '799', text: '邮件退回', time: '2026-11-20T09:00'},
      {code: '704', text: '已妥投', time: '2026-11-22T09:00'},
    );
    expect(shipment.status).toBe('returned');
  });

  it('has nothing yet where the list is empty', () => {
    const body = {custom: {code: 1, text: '查询成功', responseItems: []}};
    expect(all.chinaPostEms.map(body, own).status).toBe('no_data');
  });
});

describe('Kuaidi100', () => {
  it('reads its own sample, with China’s clock', () => {
    const shipment = all.kuaidi100.map(sample('kuaidi100-query.synthetic.json'), own);
    expect(shipment.status).toBe('out_for_delivery');
    expect(shipment.events[0]).toMatchObject({
      local: '2026-11-22T07:27:10',
      zone: 'Asia/Shanghai',
      place: {city: '海口市'},
      lang: 'zh',
    });
    expect(shipment.events[0]).not.toHaveProperty('at');
    expect(shipment.expected).toMatchObject({to: '2026-11-22', precision: 'day'});
  });

  it('has nothing yet where it found nothing', () => {
    const shipment = all.kuaidi100.map(sample('kuaidi100-empty.synthetic.json'), own);
    expect(shipment.status).toBe('no_data');
  });

  it('names the carrier that it found itself', () => {
    const push = {status: 'abort', autoCheck: '1', comOld: 'ems', comNew: 'yuantong'};
    expect(() => all.kuaidi100.map(push, own)).toThrow(
      expect.objectContaining({
        code: 'carrier-needed',
        extras: {alternatives: [{id: 'yuantong', name: 'yuantong'}]},
      }),
    );
  });

  it('takes the lines of a push, with the carrier they are from', () => {
    const lastResult = sample('kuaidi100-query.synthetic.json');
    const push = {status: 'polling', autoCheck: '1', comNew: 'yuantong', lastResult};
    expect(all.kuaidi100.map(push, own)).toMatchObject({
      status: 'out_for_delivery',
      carrier: {id: 'yuantong'},
    });
  });

  it('says that nothing has moved where the watch was given up', () => {
    const lastResult = sample('kuaidi100-query.synthetic.json');
    const push = {status: 'abort', message: '60天无变化', lastResult};
    expect(all.kuaidi100.map(push, own)).toMatchObject({
      status: 'exception',
      reason: 'no_movement',
    });
  });

  it.each([
    [{result: false, returnCode: '400', message: '找不到对应公司'}, 'carrier-needed'],
    [{result: false, returnCode: '408', message: '验证码错误'}, 'proof-required'],
    [{result: false, returnCode: '500', message: '查询过于频繁\uff0c已锁单'}, 'rate-limited'],
    [{result: false, returnCode: '503', message: '验证签名失败'}, 'unavailable'],
    [{}, 'unreadable'],
  ])('refuses %j', (body, code) => {
    expect(() => all.kuaidi100.map(body, own)).toThrow(expect.objectContaining({code}));
  });

  it('does not call "signed" what lies in a station', () => {
    const body = {status: '200', state: '3', data: [{context: '已存放至菜鸟驿站'}]};
    expect(all.kuaidi100.map(body, own).status).toBe('available_for_pickup');
  });

  it('is asked with a signature that only a back end can make', () => {
    const parcel = {ref: 'r', number: 'SF1234567890123', carrier: 'shunfeng'};
    const proof = {kind: 'phone4', value: '0000'} as const;
    const param = adapters.kuaidi100Param({...parcel, proof}, 'zh-Hans');
    expect(JSON.parse(param)).toMatchObject({com: 'shunfeng', num: parcel.number, phone: '0000'});
    const signed = adapters.kuaidi100Signed(param, 'key', 'customer');
    const sign = createHash('md5').update(signed).digest('hex').toUpperCase();
    expect(sign).toMatch(/^[0-9A-F]{32}$/);
    expect(signed).toBe(`${param}keycustomer`);
  });
});

describe('17TRACK', () => {
  const item = (event: object) => ({
    code: 0,
    data: {
      accepted: [
        {
          number: context.number,
          track_info: {
            latest_status: {status: 'InTransit', sub_status: 'InTransit_CustomsReleased'},
            tracking: {providers: [{events: [event]}]},
          },
        },
      ],
    },
  });

  it('reads its own sample', () => {
    const body = sample('17track-v2.4-gettrackinfo.synthetic.json');
    const shipment = all.seventeenTrack.map(body, context);
    expect(shipment).toMatchObject({status: 'in_transit', carrier: {name: 'China Post'}});
    expect(shipment.events[0]?.at).toBe('2026-06-20T10:19:02+08:00');
  });

  it('has a local day and no zone where its stamps are null', () => {
    const raw = {date: '2026-06-20', time: '10:19:02', timezone: null};
    const event = {time_iso: null, time_utc: null, time_raw: raw, sub_status: 'InTransit_Other'};
    const [shown] = all.seventeenTrack.map(item(event), context).events;
    expect(shown).toMatchObject({local: '2026-06-20T10:19', precision: 'minute'});
    expect(shown).not.toHaveProperty('at');
    expect(shown).not.toHaveProperty('zone');
  });

  it('does not take "Return item from customs" for a return', () => {
    const event = {
      description: 'Return item from customs (Inb)',
      sub_status: 'InTransit_CustomsReleased',
    };
    expect(all.seventeenTrack.map(item(event), context).status).toBe('in_transit');
    expect(told(all.seventeenTrack, {code: 'Odd_1', text: event.description}).status).toBe(
      'unknown',
    );
  });

  it('gives the translation to those who asked in its language', () => {
    const event = {
      description: '出口清关完成',
      description_translation: {lang: 'en', description: 'Export customs clearance completed'},
      sub_status: 'InTransit_CustomsReleased',
    };
    const text = (lang: string) =>
      all.seventeenTrack.map(item(event), {...context, lang}).events[0]?.text;
    expect([text('en-GB'), text('zh-Hans')]).toEqual([
      'Export customs clearance completed',
      '出口清关完成',
    ]);
  });

  it.each([
    [-18010012, 'not-found'],
    [-18019902, 'not-found'],
    [-18019903, 'carrier-needed'],
    [-18010002, 'unavailable'],
  ])('refuses with %i as %s', (code, ours) => {
    const body = {code: 0, data: {accepted: [], rejected: [{number: 'X', error: {code}}]}};
    expect(() => all.seventeenTrack.map(body, context)).toThrow(
      expect.objectContaining({code: ours}),
    );
  });

  it('is asked about one number, with the carrier’s key as a number', () => {
    const parcel = {ref: 'r', number: 'RB123456785CN', carrier: '3011'};
    expect(adapters.seventeenTrackRequest(parcel).body).toEqual([
      {number: 'RB123456785CN', carrier: 3011},
    ]);
  });
});
