import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as adapters from '../../src/adapters/index.js';
import type {CodeTable} from '../../src/adapters/index.js';
import type {MailEvent, Shipment} from '../../src/mail/shipment.model.js';
import * as all from './systems.js';
import {context, type System, told} from './system.js';

const map = JSON.parse(
  readFileSync(new URL('fixtures/status-map.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

type Meant = Pick<MailEvent, 'status' | 'reason' | 'handover'>;

/** The whole of an answer with one line, whose line means the same. */
function lineOf(system: System) {
  return (code: string): Meant => {
    const shipment = told(system, {code});
    expect(meantBy(shipment.events[0]!)).toEqual(meantBy(shipment));
    return shipment;
  };
}

const meantBy = ({status, reason, handover}: Meant | Shipment): Meant => ({
  ...(status && {status}),
  ...(reason && {reason}),
  ...(handover && {handover}),
});

const looked = (table: CodeTable) => (code: string) => adapters.statusOf(table, code);

/** How each table's code gets to its meaning. */
const ways: Readonly<Record<string, (code: string) => Meant>> = {
  'easypost.status': lineOf(all.easypost),
  'easypost.status_detail.reasonOnly': (code) =>
    all.easypost.map({status: 'failure', status_detail: code}, context),
  'karrio.status': lineOf(all.karrio),
  'karrio.reason.reasonOnly': (code) =>
    all.karrio.map(
      {status: 'on_hold', events: [{status: 'delivery_failed', reason: code}]},
      context,
    ).events[0]!,
  'aftership.tag': (code) => all.aftership.map({data: {tag: code}}, context),
  'aftership.subtag': lineOf(all.aftership),
  '17track.status': (status) =>
    all.seventeenTrack.map(
      {code: 0, data: {accepted: [{track_info: {latest_status: {status}}}]}},
      context,
    ),
  '17track.sub_status': lineOf(all.seventeenTrack),
  'kuaidi100.state': (state) =>
    all.kuaidi100.map({status: '200', state, data: [{context: ''}]}, context),
  'kuaidi100.advanced': lineOf(all.kuaidi100),
  'ems_cn.customer.opCode': lineOf(all.chinaPostEms),
  'ems_cn.internal.opCode': lineOf(all.chinaPostEms),
  'wechat.ewaybill.status': looked(adapters.wechatStatus),
  'dhl_unified.statusCode': lineOf(all.dhlUnified),
  'usps.eventCode.seen': lineOf(all.usps),
  'laposte.code.seen': lineOf(all.laPoste),
  'sf.opCode.seen': looked(adapters.sfOpCodes),
  'upu.emsevt': looked(adapters.upuEvents),
  'lob.event': looked(adapters.lobEvents),
  'ha_parcel.ParcelStatus': looked(adapters.homeAssistantStatus),
};

const tables = Object.keys(map).filter((name) => !Array.isArray(map[name]) && name !== '$comment');

describe('the status map', () => {
  it('has a way for every table', () => {
    expect(tables.sort()).toEqual(Object.keys(ways).sort());
  });

  it('has as many rows as the research counted', () => {
    const rows = tables.reduce((sum, name) => sum + Object.keys(map[name]!).length, 0);
    expect(rows).toBe(264);
  });
});

describe.each(tables.filter((name) => !name.endsWith('reasonOnly')))('%s', (name) => {
  it.each(Object.entries(map[name]!))('%s means %s', (code, word) => {
    const [status = '', reason, handover] = word.split('/');
    const {handover: into, ...meant} = meantBy(ways[name]!(code));
    expect(meant).toEqual({status, ...(reason && {reason})});
    expect(into ?? 'unspecified').toBe(handover ?? 'unspecified');
  });
});

describe.each(tables.filter((name) => name.endsWith('reasonOnly')))('%s', (name) => {
  it.each(Object.entries(map[name]!))('%s is for the reason %s', (code, reason) => {
    expect(ways[name]!(code).reason).toBe(reason);
  });
});

describe('a code table', () => {
  it.each(['constructor', '__proto__', 'toString', '', 'delivered!'])(
    'does not know "%s", and does not guess',
    (code) => {
      expect(adapters.statusOf(adapters.upuEvents, code)).toEqual({status: 'unknown'});
    },
  );

  it('reads the trace of SF Express, whose answer is JSON in a string', () => {
    const sample = JSON.parse(
      readFileSync(new URL('fixtures/sf-search-routes.synthetic.json', import.meta.url), 'utf8'),
    ) as {apiResultData: string};
    const {msgData} = JSON.parse(sample.apiResultData) as {
      msgData: {routeResps: {routes: {opCode: string}[]}[]};
    };
    const codes = msgData.routeResps[0]!.routes.map(({opCode}) => opCode);
    expect(codes.map((code) => adapters.statusOf(adapters.sfOpCodes, code).status)).toEqual([
      'delivered',
      'accepted',
    ]);
  });
});
