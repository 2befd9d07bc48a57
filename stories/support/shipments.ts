import {ProviderError, type ProblemCode} from '../../src/core/provider-error.model.js';
import type {MailEvent, MailProvider, Shipment} from '../../src/mail/index.js';

const event = (id: string, at: string, about: Partial<MailEvent> = {}): MailEvent => ({
  id,
  at,
  status: 'in_transit',
  text: 'Left the sorting centre',
  place: {city: 'Urumqi'},
  precision: 'minute',
  ...about,
});

const base: Shipment = {
  ref: 'a-1',
  document: {kind: 'letter', title: 'Household registration form'},
  carrier: {id: 'ems-cn', name: 'China Post EMS', phone: '11183', site: 'https://www.ems.com.cn/'},
  number: 'EA•••••••54CN',
  status: 'in_transit',
  cost: {amount: 0},
  expected: {from: '2026-11-27', to: '2026-11-28', precision: 'day', source: 'carrier'},
  events: [event('1', '2026-11-25T09:30:00+08:00')],
  checkedAt: '2026-11-26T10:00:00+08:00',
};

/** An identity card of which nobody says into whose hands it came. */
export const unprovenIdCard: Shipment = {
  ...base,
  document: {kind: 'id_card', title: 'Resident identity card'},
  status: 'delivered',
  events: [
    event('2', '2026-11-26T09:30:00+08:00', {status: 'delivered', text: 'Delivered'}),
    ...base.events,
  ],
};

/** Events of three zones, one of them in another language, one of a day only. */
export const fromAbroad: Shipment = {
  ...base,
  events: [
    event('3', '2026-11-26T01:10:00Z', {text: 'Arrived at the airport', place: {country: 'GB'}}),
    event('2', '2026-11-25T09:30:00+01:00', {
      text: 'Die Sendung wurde verzollt',
      lang: 'de',
      place: {name: 'Zollamt Flughafen', city: 'Frankfurt am Main'},
    }),
    {
      ...event('1', ''),
      at: undefined,
      local: '2026-11-23',
      precision: 'day',
      text: '已收寄',
      lang: 'zh-CN',
    },
  ],
};

/** More steps than anybody reads at once. */
export const longHistory: Shipment = {
  ...base,
  events: Array.from({length: 40}, (_, index) =>
    event(String(index), new Date(Date.UTC(2026, 10, 25) - index * 7_200_000).toISOString()),
  ),
};

/** A carrier that tries to write HTML and links that run scripts. */
export const withMarkupInTexts: Shipment = {
  ...base,
  document: {kind: 'other', title: '<b>Bold</b>'},
  carrier: {id: 'x', name: '<img src=x onerror=alert(1)>', site: 'javascript:alert(1)'},
  events: [event('1', '2026-11-25T09:30:00+08:00', {text: '<script>alert(1)</script>'})],
};

/** A post office that never answers. */
export const silentMail: MailProvider = {getMailStatus: () => new Promise(() => {})};

/** A post office that cannot answer. */
export const failingMail = (code: ProblemCode): MailProvider => ({
  getMailStatus: () => Promise.reject(new ProviderError(code)),
});
