import type {WaitlistPlace} from '../../../appointment/requests.model.js';
import type {IsoDate} from '../../../core/plain-date.model.js';
import {inShort} from '../exchange.js';
import {chosenOf} from '../facts.js';
import {failed, passed, type Rule, verdict} from '../rule.js';
import {joining, wishOf} from '../waitlist.js';
import {dateIn} from '../zone.js';
import {isRefusal} from './holding.js';
import type {Visit} from './visit.js';

const ACT = 'waiting';

/** Whether an instant (milliseconds) is the end of a day at a site. */
const endsWith = (day: IsoDate, zone: string, end: number): boolean =>
  !Number.isNaN(end) && dateIn(zone, end - 1) === day;

/** Nothing is kept on a waiting list where nothing can be booked either. */
async function wish(visit: Visit) {
  await visit.plan();
  return wishOf(visit.backEnd);
}

const keyMissing: Rule<Visit> = {
  id: 'waitlist-needs-key',
  clause: 'openapi.yaml: Idempotency',
  title: 'Without an Idempotency-Key no wish is kept',
  matters: 'two presses on a slow line send every message twice',
  try: async (visit) =>
    isRefusal(await visit.send(joining(await wish(visit), '')), 400, 'key-missing'),
};

const kept: Rule<Visit> = {
  id: 'waitlist',
  clause: 'openapi.yaml: POST /waitlist 202',
  title: 'A wish is kept under a reference until its last day is over',
  matters: 'nobody is told of the time that somebody gave back',
  try: async (visit) => {
    const wished = await wish(visit);
    const answer = await visit.send(joining(wished, visit.keyOf(ACT)));
    if (answer.status !== 202) return failed('202', inShort(answer));
    const {expiresAt, reference} = answer.body as WaitlistPlace;
    const {site} = await chosenOf(visit.backEnd);
    const end = Date.parse(expiresAt ?? '');
    const isLastDay = expiresAt === undefined || endsWith(wished.to, site.timeZone, end);
    return verdict(`a reference, and an end with ${wished.to}`, [
      ...(reference ? [] : [{came: 'no reference'}]),
      ...(isLastDay ? [] : [{came: `ends ${expiresAt}`}]),
    ]);
  },
};

const once: Rule<Visit> = {
  id: 'waitlist-once',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with the same wish keeps one wish, and gets the first answer again',
  matters: 'a repeated press sends every message twice',
  try: async (visit) => {
    const request = joining(await wish(visit), visit.keyOf(ACT));
    const [first, again] = [await visit.send(request), await visit.send(request)];
    if (first.status !== 202 || again.status !== 202) {
      return failed('202 twice', `${inShort(first)}, then ${inShort(again)}`);
    }
    const [one, other] = [first.body as WaitlistPlace, again.body as WaitlistPlace];
    if (one.reference === other.reference) return passed;
    return failed(`${one.reference} again`, String(other.reference));
  },
};

const reused: Rule<Visit> = {
  id: 'waitlist-key-reused',
  clause: 'openapi.yaml: Idempotency',
  title: 'The same key with another wish is refused',
  matters: 'somebody is told that a wish was kept that nobody kept',
  try: async (visit) => {
    const other = {...(await wish(visit)), lang: 'fr'};
    return isRefusal(await visit.send(joining(other, visit.keyOf(ACT))), 422, 'key-reused');
  },
};

/** Waiting for a time. */
export const waitingRules: readonly Rule<Visit>[] = [keyMissing, kept, once, reused];
