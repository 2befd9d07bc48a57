import * as adapters from '../../src/adapters/index.js';
import {NUMBER, type System, type Told} from './system.js';

const when = ({time = '2026-11-20T09:00'}: Told) => time;
const last = (lines: readonly Told[]): Told => lines.at(-1)!;

export const karrio: System = {
  name: 'Karrio',
  mail: adapters.karrioMail,
  map: adapters.mapKarrio,
  carrier: 'canadapost',
  codes: {moving: 'in_transit', delivered: 'delivered'},
  json: (lines, number = NUMBER) => ({
    tracking: {
      carrier_name: 'canadapost',
      tracking_number: number,
      status: last(lines).code,
      events: lines.map((line) => ({
        date: when(line).slice(0, 10),
        time: `${when(line).slice(11)} AM`,
        status: line.code,
        description: line.text ?? '',
      })),
    },
  }),
};

export const easypost: System = {
  name: 'EasyPost',
  mail: adapters.easypostMail,
  map: adapters.mapEasypost,
  carrier: 'USPS',
  codes: {moving: 'in_transit', delivered: 'delivered'},
  json: (lines, number = NUMBER) => ({
    object: 'Tracker',
    tracking_code: number,
    status: last(lines).code,
    status_detail: 'status_update',
    carrier: 'USPS',
    signed_by: null,
    tracking_details: lines.map((line) => ({
      message: line.text ?? '',
      status: line.code,
      datetime: `${when(line)}:00Z`,
      tracking_location: {city: 'HOUSTON', state: 'TX', country: null, zip: null},
    })),
  }),
};

export const aftership: System = {
  name: 'AfterShip',
  mail: adapters.aftershipMail,
  map: adapters.mapAftership,
  carrier: 'china-ems',
  codes: {moving: 'InTransit', delivered: 'Delivered'},
  json: (lines, number = NUMBER) => ({
    meta: {code: 200},
    data: {
      trackings: [
        {
          tracking_number: number,
          slug: 'china-ems',
          tag: last(lines).code.split('_')[0],
          subtag: last(lines).code,
          checkpoints: lines.map((line) => ({
            checkpoint_time: `${when(line)}:00`,
            tag: line.code.split('_')[0],
            subtag: line.code,
            message: line.text ?? '',
          })),
        },
      ],
    },
  }),
};

export const seventeenTrack: System = {
  name: '17TRACK',
  mail: adapters.seventeenTrackMail,
  map: adapters.mapSeventeenTrack,
  carrier: '3011',
  codes: {moving: 'InTransit_Other', delivered: 'Delivered_Other'},
  json: (lines, number = NUMBER) => ({
    code: 0,
    data: {
      accepted: [
        {
          number,
          carrier: 3011,
          track_info: {
            latest_status: {status: last(lines).code.split('_')[0], sub_status: last(lines).code},
            tracking: {
              providers: [
                {
                  provider: {key: 3011, name: 'China Post', tel: null},
                  events: lines.map((line) => ({
                    time_iso: `${when(line)}:00+08:00`,
                    description: line.text ?? '',
                    stage: line.code.split('_')[0],
                    sub_status: line.code,
                  })),
                },
              ],
            },
          },
        },
      ],
      rejected: [],
    },
  }),
};

export const kuaidi100: System = {
  name: 'Kuaidi100',
  mail: adapters.kuaidi100Mail,
  map: adapters.mapKuaidi100,
  carrier: 'ems',
  codes: {moving: '1002', delivered: '301'},
  json: (lines, number = NUMBER) => ({
    message: 'ok',
    status: '200',
    nu: number,
    com: 'ems',
    state: last(lines).code,
    data: [...lines].reverse().map((line) => ({
      time: `${when(line).replace('T', ' ')}:00`,
      ftime: `${when(line).replace('T', ' ')}:00`,
      context: line.text ?? '',
      statusCode: line.code,
    })),
  }),
};

export const chinaPostEms: System = {
  name: 'China Post EMS',
  mail: adapters.chinaPostEmsMail,
  map: adapters.mapChinaPostEms,
  carrier: 'ems',
  codes: {moving: '20', delivered: '80'},
  json: (lines, number = NUMBER) => ({
    custom: {
      code: 1,
      text: '查询成功',
      responseItems: lines.map((line) => ({
        traceNo: number,
        opTime: `${when(line).replace('T', ' ')}:00`,
        opOrgCity: '三亚市',
        opCode: line.code,
        opDesc: line.text ?? '',
      })),
    },
    status: {code: 1, text: 'ok'},
  }),
};

export const dhlUnified: System = {
  name: 'DHL',
  mail: adapters.dhlUnifiedMail,
  map: adapters.mapDhlUnified,
  carrier: 'post-de',
  codes: {moving: 'transit', delivered: 'delivered'},
  json: (lines, number = NUMBER) => ({
    shipments: [
      {
        id: number,
        service: 'post-de',
        status: {
          statusCode: last(lines).code,
          timestamp: `${when(last(lines))}:00+01:00`,
          description: last(lines).text ?? '',
        },
        events: lines.map((line) => ({
          timestamp: `${when(line)}:00+01:00`,
          statusCode: line.code,
          description: line.text ?? '',
        })),
      },
    ],
  }),
};

export const usps: System = {
  name: 'USPS',
  mail: adapters.uspsMail,
  map: adapters.mapUsps,
  carrier: 'usps',
  codes: {moving: '10', delivered: '01'},
  json: (lines, number = NUMBER) => ({
    trackingNumber: number,
    status: 'synthetic',
    trackingEvents: lines.map((line) => ({
      eventType: line.text ?? '',
      eventTimestamp: `${when(line)}:00`,
      GMTOffset: '-05:00',
      eventCode: line.code,
      name: 'JANE DOE',
    })),
  }),
};

export const laPoste: System = {
  name: 'La Poste',
  mail: adapters.laPosteMail,
  map: adapters.mapLaPoste,
  carrier: 'la-poste',
  codes: {moving: 'ET1', delivered: 'DI1'},
  json: (lines, number = NUMBER) => ({
    lang: 'fr_FR',
    returnCode: 200,
    shipment: {
      idShip: number,
      isFinal: false,
      event: lines.map((line) => ({
        code: line.code,
        label: line.text ?? '',
        date: `${when(line)}:00+01:00`,
      })),
    },
  }),
};

/** Every system that has an adapter. */
export const systems: readonly System[] = [
  karrio,
  easypost,
  aftership,
  seventeenTrack,
  kuaidi100,
  chinaPostEms,
  dhlUnified,
  usps,
  laPoste,
];
