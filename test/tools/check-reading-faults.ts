import type {SlotPage} from '../../src/appointment/appointment.model.js';
import type {Shipment} from '../../src/mail/shipment.model.js';
import {
  type PlantedFault,
  atWaitlist,
  body,
  days,
  events,
  headers,
  page,
  problem,
  refusal,
  rewritten,
  slots,
  waitlistPlace,
} from './check-spoiling.js';

const EXPOSED = 'access-control-expose-headers';

/** Faults that only looking finds. */
export const readingFaults: readonly PlantedFault[] = [
  {
    fault: 'times without their offset',
    rule: 'offsets',
    spoil: slots((slot) => ({...slot, start: slot.start.slice(0, 19)})),
  },
  {
    fault: 'times in UTC, written as the site’s own',
    rule: 'offsets',
    spoil: slots((slot) => ({...slot, start: slot.start.replace('+08:00', '+00:00')})),
  },
  {
    fault: 'a time that is over',
    rule: 'slots-in-future',
    spoil: slots((slot, index) => (index ? slot : {...slot, start: '2026-11-23T09:00:00+08:00'})),
  },
  {
    fault: 'times in any order',
    rule: 'slots-in-order',
    spoil: body('GET /slots', (one: SlotPage) => ({...one, slots: one.slots.toReversed()})),
  },
  {
    fault: 'times without a place among the free ones',
    rule: 'slots-free',
    spoil: slots((slot) => ({...slot, remaining: 0})),
  },
  {
    fault: 'times of another place',
    rule: 'slots-as-asked',
    spoil: slots((slot) => ({...slot, siteId: 'elsewhere'})),
  },
  {
    fault: 'a closed day that does not say why',
    rule: 'closed-with-reason',
    spoil: days(({date, freeCount, status}) => ({date, freeCount, status})),
  },
  {
    fault: 'full days that look free',
    rule: 'days-count',
    spoil: days((day) => ({...day, status: 'free'})),
  },
  {
    fault: 'no word of when the list was made',
    rule: 'shape',
    spoil: body('GET /slots', ({generatedAt: _, ...rest}: SlotPage) => rest),
  },
  {
    fault: 'more than 62 days at once',
    rule: 'slots-62-days',
    spoil: (asked, send) => {
      const [, from = ''] = /from=([\d-]+)/.exec(asked.path) ?? [];
      return send({
        path: asked.path.replace(/to=20[\d-]+/, (to) => (to > `to=${from}` ? `to=${from}` : to)),
      });
    },
  },
  {
    fault: 'the language of the browser goes first',
    rule: 'lang-decides',
    spoil: (asked, send) => send({path: asked.path.replace(/\?lang=\w+/, '')}),
  },
  {
    fault: 'a refusal without a code',
    rule: 'problem-document',
    spoil: refusal(404, (response) => rewritten(response, ({code: _, ...rest}) => rest)),
  },
  {
    fault: 'a refusal with a code of its own',
    rule: 'problem-document',
    spoil: refusal(404, (response) => rewritten(response, (one) => ({...one, code: 'NOT_FOUND'}))),
  },
  {fault: 'a web page for an error', rule: 'content-type', spoil: refusal(404, () => page(404))},
  {
    fault: 'JSON that is sent as text',
    rule: 'content-type',
    spoil: headers((all) => all.set('content-type', 'text/plain')),
  },
  {
    fault: 'a refusal that does not say where the mistake is',
    rule: 'problem-pointers',
    spoil: refusal(422, (response) => rewritten(response, ({errors: _, ...rest}) => rest)),
  },
  {
    fault: 'no word of how long to wait',
    rule: 'retry-after',
    spoil: refusal(413, () => problem(503, 'unavailable')),
  },
  {fault: 'no ETag', rule: 'etag', spoil: headers((all) => all.delete('etag'))},
  {
    fault: 'everything again to somebody who has it',
    rule: 'not-modified',
    spoil: (_asked, send) => send({headers: {'if-none-match': '"none"'}}),
  },
  {
    fault: 'times that are kept for an hour',
    rule: 'cache-control',
    spoil: headers((all) => all.set('cache-control', 'max-age=3600')),
  },
  {
    fault: 'refusals that pages on other origins cannot read',
    rule: 'cors',
    spoil: refusal(404, async (response) => {
      const all = new Headers(response.headers);
      all.delete('access-control-allow-origin');
      return new Response(await response.text(), {status: 404, headers: all});
    }),
  },
  {
    fault: 'a place on the waiting list for somebody who cannot be told',
    rule: 'waitlist-nobody',
    spoil: atWaitlist(422, () => waitlistPlace),
  },
  {
    fault: 'a place on the waiting list for days the wrong way round',
    rule: 'waitlist-days',
    spoil: atWaitlist(422, () => waitlistPlace),
  },
  {
    fault: 'a clock that pages on other origins cannot read',
    rule: 'cors',
    spoil: headers((all) => {
      all.set('date', new Date(0).toUTCString());
      all.set(EXPOSED, all.get(EXPOSED)?.replace('Date,', '') ?? '');
    }),
  },
  {
    fault: 'a preflight that does not allow the Idempotency-Key',
    rule: 'preflight',
    spoil: headers((all) => all.set('access-control-allow-headers', 'Content-Type')),
  },
  {
    fault: 'HTML in a name',
    rule: 'no-html',
    spoil: body('GET /catalog', (catalog: {services: {name: string}[]}) => ({
      ...catalog,
      services: catalog.services.map((one) => ({...one, name: `<b>${one.name}</b>`})),
    })),
  },
  {
    fault: 'a number that nobody knows is called delivered',
    rule: 'mail-unknown-number',
    spoil: body('POST /mail-status', (one: Shipment) => ({
      ...one,
      status: one.status === 'no_data' ? 'delivered' : one.status,
    })),
  },
  {
    fault: 'a courier’s telephone number in the history',
    rule: 'no-personal-data',
    spoil: events((text) => ({text: `${text}，电话 13912345678`})),
  },
  {
    fault: 'the carrier’s secret in the answer',
    rule: 'no-personal-data',
    spoil: body('POST /mail-status', (one: Shipment) => ({...one, apiKey: 'k-123'})),
  },
  {
    fault: 'the carrier’s whole number',
    rule: 'mail-number-masked',
    spoil: body('POST /mail-status', (one: Shipment) => ({...one, number: 'EZ000000005CN'})),
  },
  {fault: 'a cookie', rule: 'no-cookies', spoil: headers((all) => all.set('set-cookie', 'a=b'))},
];
