import type {Context} from 'hono';
import type * as v from 'valibot';
import {addDays, daysBetween, isIsoDate} from '../../../src/core/plain-date.model.js';
import {placesOf} from '../availability.js';
import type {Queryable} from '../db/database.js';
import {insertWaiting} from '../db/waiting.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {invalid, Problem} from '../http/problems.js';
import {dateAt, formatInstant, instantAt} from '../rules/zone.js';
import {addressIn} from '../rules/fields.js';
import {refusalOf} from '../rules/visit.js';
import {waitlistSchema} from './schemas.js';
import {visitProblem} from './slot-query.js';

const MOST_DAYS = 62;

type Wish = v.InferOutput<typeof waitlistSchema>;

/** Checks a wish; 422 where it makes no visit, has no days, or nobody could be told. */
function checkWish(desk: Desk, c: Context, {services, from, to, contact}: Wish): void {
  const say = sayIn(c);
  const refusal = refusalOf(desk.world.offer.en.services, services);
  if (refusal) throw visitProblem(refusal, '/services', say);
  const noDay = say('写成 2026-11-26 这样的日期', 'Write a date such as 2026-11-26');
  if (!isIsoDate(from)) throw invalid('/from', noDay, 'date');
  if (!isIsoDate(to) || to < from) throw invalid('/to', noDay, 'date');
  if (daysBetween(from, to) >= MOST_DAYS) throw new Problem(422, 'too-long');
  if (addressIn(contact)) return;
  const detail = say(
    '请留一个邮箱或者手机号，有了空我们好告诉您',
    'Leave an e-mail address or a phone number, so we can tell you',
  );
  throw invalid('/contact/email', detail, 'missing');
}

const rowOf = (wish: Wish, expiresAt: number) => ({
  services: wish.services,
  site_ids: wish.siteIds,
  mode: wish.mode,
  from_day: wish.from,
  to_day: wish.to,
  recipient: addressIn(wish.contact) ?? '',
  lang: wish.lang,
  expires_at: new Date(expiresAt),
});

async function join(desk: Desk, c: Context, tx: Queryable, wish: Wish): Promise<Answer> {
  const now = await desk.clock(tx);
  const [place] = placesOf(desk.world, wish, now);
  const say = sayIn(c);
  if (!place)
    throw invalid('/siteIds', say('没有这个地点', 'There is no such place'), 'unknown-site');
  const expiresAt = instantAt(place.zone, addDays(wish.to, 1), 0);
  if (wish.to < dateAt(place.zone, now.getTime())) {
    throw invalid('/to', say('日子已经过了', 'That day is over'), 'past');
  }
  const row = await insertWaiting(tx, rowOf(wish, expiresAt), now);
  const body = {reference: row.reference, expiresAt: formatInstant(place.zone, expiresAt)};
  return {status: 202, body};
}

/** `POST /waitlist`: asks to be told when a time becomes free. */
export const postWaitlist =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    if (!desk.world.capabilities.waitlist) throw new Problem(404, 'not-found');
    const text = await readText(c);
    const wish = parseBody(waitlistSchema, text, sayIn(c));
    checkWish(desk, c, wish);
    return answerOnce(desk, c, text, (tx) => join(desk, c, tx, wish));
  };
