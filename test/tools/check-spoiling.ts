import type {Day, Slot, SlotPage} from '../../src/appointment/appointment.model.js';
import type {Shipment} from '../../src/mail/shipment.model.js';
import type {Asked, Spoil} from './check-office.js';

type Json = Record<string, unknown>;

/** What is wrong with a back end, and the rule that has to say so. */
export interface PlantedFault {
  readonly fault: string;
  readonly rule: string;
  readonly spoil: Spoil;
}

export const isAt = ({method, path}: Asked, operation: string): boolean => {
  const [wanted, start = ''] = operation.split(' ');
  return method === wanted && path.startsWith(start);
};

export async function rewritten(
  response: Response,
  change: (body: Json) => unknown,
): Promise<Response> {
  const {headers, status} = response;
  const text = await response.text();
  if (!headers.get('content-type')?.includes('json')) return new Response(text, {status, headers});
  return new Response(JSON.stringify(change(JSON.parse(text) as Json)), {status, headers});
}

/** Changes the body of successful answers of one operation. */
export const body =
  (operation: string, change: (body: never) => unknown): Spoil =>
  async (asked, send) => {
    const response = await send();
    if (!isAt(asked, operation) || !response.ok) return response;
    return rewritten(response, change as (body: Json) => unknown);
  };

/** Changes every refusal with this status. */
export const refusal =
  (status: number, change: (response: Response) => Response | Promise<Response>): Spoil =>
  async (_asked, send) => {
    const response = await send();
    return response.status === status ? change(response) : response;
  };

/** A place on a waiting list that never ends. */
export const waitlistPlace = {reference: 'W-0001', expiresAt: '2099-01-01T00:00:00+08:00'};

/** Answers a wish for the waiting list with another place where it has this status. */
export const atWaitlist =
  (status: number, change: (place: Json) => object): Spoil =>
  async (asked, send) => {
    const response = await send();
    if (!isAt(asked, 'POST /waitlist') || response.status !== status) return response;
    return Response.json(change((await response.json()) as Json), {status: 202});
  };

/** Changes the headers of every answer. */
export const headers =
  (change: (headers: Headers, asked: Asked) => void): Spoil =>
  async (asked, send) => {
    const response = await send();
    const changed = new Headers(response.headers);
    change(changed, asked);
    const {status} = response;
    return new Response(status === 204 || status === 304 ? null : await response.text(), {
      status,
      headers: changed,
    });
  };

export const slots = (change: (slot: Slot, index: number) => object): Spoil =>
  body('GET /slots', (page: SlotPage) => ({...page, slots: page.slots.map(change)}));

export const days = (change: (day: Day) => object): Spoil =>
  body('GET /slots?', (page: SlotPage) => ({...page, days: page.days?.map(change)}));

/** Sends what was asked with the token of the last booking. */
export function withoutTokens(operation: string): Spoil {
  let token = '';
  return async (asked, send) => {
    const bearer = {authorization: `Bearer ${token}`};
    const response = await send(isAt(asked, operation) ? {headers: bearer} : {});
    if (!isAt(asked, 'POST /appointments') || response.status !== 201) return response;
    return rewritten(response, (booked) => {
      token = booked['manageToken'] as string;
      return booked;
    });
  };
}

/** Answers like this from the second time on. */
export function nextTime(wanted: string, then: () => Response): Spoil {
  let times = 0;
  return async (asked, send) => {
    const response = await send();
    const counts = asked.path.includes(wanted) && response.status === 200;
    return counts && ++times > 1 ? then() : response;
  };
}

export const problem = (status: number, code: string): Response =>
  new Response(JSON.stringify({type: 'about:blank', title: code, status, code}), {
    status,
    headers: {'content-type': 'application/problem+json', 'content-language': 'en'},
  });

export const page = (status: number): Response =>
  new Response('<!doctype html><title>Error</title>', {
    status,
    headers: {'content-type': 'text/html'},
  });

let serial = 0;
export const freshKey = () => ({headers: {'idempotency-key': `other-${++serial}`}});

export const events = (change: (text: string) => object): Spoil =>
  body('POST /mail-status', (shipment: Shipment) => ({
    ...shipment,
    events: shipment.events.map((event) => ({...event, ...change(event.text)})),
  }));

/** Lists times that were given back as taken. */
export function neverFreed(): Spoil {
  let isOver = false;
  return async (asked, send) => {
    isOver ||= asked.path.includes('/cancellation');
    const response = await send();
    if (!isOver || !isAt(asked, 'GET /slots?')) return response;
    return rewritten(response, (listed) => ({...listed, slots: []}));
  };
}

/** What an answer says that nobody looked at what was sent. */
const taken = {ref: 'X-1', token: 'a-token', text: 'x'};

/** Takes what has to be refused. */
export const takes =
  (path: string, is: (asked: Asked) => boolean): Spoil =>
  (asked, send) =>
    isAt(asked, `POST ${path}`) && is(asked)
      ? Promise.resolve(Response.json(taken, {status: 201}))
      : send();

/** Whether these words are sent. */
export const has =
  (words: string | RegExp) =>
  ({body: sent}: Asked): boolean =>
    typeof words === 'string' ? sent.includes(words) : words.test(sent);
