import {bestTag} from '../core/language-choice.model.js';
import type {Consignment, Occurrence} from './consignment.memory.js';
import {endings, type Ending} from './endings.memory.js';
import type {Status} from './shipment.model.js';

/** Picks the text for the language asked for. */
export type Say = (english: string, chinese: string) => string;

const sayIn =
  (lang: string): Say =>
  (english, chinese) =>
    bestTag(['zh', 'en'], [lang]) === 'zh' ? chinese : english;

/** How every shipment begins, at the office. */
const posting = (say: Say): readonly Occurrence[] => [
  {
    at: '2026-11-24T16:00:00+08:00',
    status: 'announced',
    text: say('Printed and put in its envelope', '表已打印，装好信封'),
    place: {name: say('Linhu Service Hall', '临湖市政务服务中心')},
  },
  {
    at: '2026-11-24T18:10:00+08:00',
    status: 'accepted',
    text: say('Handed to the post', '邮政已收寄'),
    place: {city: say('Linhu', '临湖')},
  },
];

/** How it goes on, up to the morning of `LINHU_NOW`. */
const way = (say: Say): readonly Occurrence[] => [
  ...posting(say),
  {
    at: '2026-11-25T02:30:00+08:00',
    status: 'in_transit',
    text: say('Left the sorting centre', '已离开分拣中心'),
    place: {city: say('Urumqi', '乌鲁木齐')},
    expected: {from: '2026-11-26', to: '2026-11-27', precision: 'day', source: 'carrier'},
  },
  {
    at: '2026-11-26T08:20:00+08:00',
    status: 'out_for_delivery',
    text: say('The courier is on the way to you', '投递员正在派送'),
    place: {city: say('Kashgar', '喀什')},
    expected: {from: '2026-11-26', to: '2026-11-26', precision: 'day', source: 'carrier'},
  },
];

/** How many occurrences of the common way come before a status. */
const BEFORE: Partial<Readonly<Record<Status, number>>> = {
  no_data: 0,
  announced: 1,
  cancelled: 1,
  accepted: 2,
  in_transit: 3,
  unknown: 3,
  exception: 3,
};

const carrierOf = (say: Say): Consignment['carrier'] => ({
  id: 'ems-cn',
  name: say('China Post EMS', '中国邮政 EMS'),
  phone: '11183',
  site: 'https://www.ems.com.cn/',
});

const freeOf = (say: Say): Consignment['cost'] => ({
  amount: 0,
  text: say('The office pays the postage.', '邮费由窗口单位承担。'),
});

function base(say: Say, ref: string, number: string): Omit<Consignment, 'occurrences'> {
  const title = say('Household registration form', '常住人口登记表');
  return {
    ref,
    number,
    document: {kind: 'household_register', title},
    carrier: carrierOf(say),
    cost: freeOf(say),
  };
}

function consignmentOf(say: Say, {ref, number, status, last}: Ending): Consignment {
  const occurrences = way(say).slice(0, BEFORE[status] ?? 4);
  return {...base(say, ref, number), occurrences: last ? [...occurrences, last(say)] : occurrences};
}

/** The one to walk through: handed over in the afternoon. */
function walkOf(say: Say): Consignment {
  const ending = endings.find(({ref}) => ref === 'linhu-delivered')!;
  const {occurrences, ...rest} = consignmentOf(say, ending);
  const at = '2026-11-26T14:05:00+08:00';
  const last = occurrences.at(-1)!;
  const handedOver = {...last, at, proof: {...last.proof, at}};
  return {...rest, ref: 'linhu-walk', occurrences: [...occurrences.slice(0, -1), handedOver]};
}

/** Those that are asked about by number, and what is asked back. */
const asked = (say: Say): readonly Omit<Consignment, 'occurrences'>[] => [
  {
    ...base(say, 'linhu-choice', '1272448151316'),
    choices: [
      {id: 'ems-cn', name: say('China Post EMS', '中国邮政 EMS')},
      {id: 'china-post', name: say('China Post parcels', '中国邮政 普通包裹')},
    ],
  },
  {
    ...base(say, 'linhu-phone', 'SF1402233445566'),
    carrier: {id: 'sf', name: say('SF Express', '顺丰速运'), phone: '95338'},
    proof: {kind: 'phone4', value: '5678'},
  },
  {
    ...base(say, 'linhu-postcode', 'EA123456785CN'),
    proof: {kind: 'postcode', value: '844000'},
  },
];

/**
 * Shipments of an invented office: one at every status (`linhu-delivered`, …), some in trouble
 * (`linhu-address`, `linhu-absent`, `linhu-id-check`), one to walk through by moving the clock
 * (`linhu-walk`: handed over on 26 November at 14:05), and three that are asked about by number:
 * `1272448151316` wants a carrier, `SF1402233445566` the digits 5678 of a phone, `EA123456785CN`
 * the postcode 844000.
 */
export function linhuConsignments(lang: string): readonly Consignment[] {
  const say = sayIn(lang);
  const walk = walkOf(say);
  const {occurrences} = walk;
  return [
    ...endings.map((ending) => consignmentOf(say, ending)),
    walk,
    ...asked(say).map((one) => ({...one, occurrences})),
  ];
}
