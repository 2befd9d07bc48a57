import type {Context} from 'hono';
import * as v from 'valibot';
import {contactIn} from '../../../src/core/contact.model.js';
import {addDays} from '../../../src/core/plain-date.model.js';
import {LONGEST_QUESTION, nextTier, type Question} from '../../../src/help/question.model.js';
import type {HelpTier, Office} from '../../../src/office/office.model.js';
import type {Queryable} from '../db/database.js';
import {
  findQuestion,
  insertQuestion,
  moveQuestion,
  type QuestionRow,
  repliesTo,
} from '../db/questions.js';
import type {Desk} from '../desk.js';
import {bearerOf} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce} from '../http/idempotency.js';
import {requestLang, sayIn} from '../http/language.js';
import {checkPlain} from '../http/plain-words.js';
import {invalid, Problem} from '../http/problems.js';
import {promisedBy} from '../rules/promise.js';
import type {Lang} from '../rules/text.js';
import {dateAt, formatInstant, instantAt} from '../rules/zone.js';
import {digest, newToken, sameDigest} from '../secrets.js';
import {id, languageTag, line} from './schemas.js';

const TERM_DAYS = 60;
const CHECK_MINUTES = 5;
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_QUESTION));

const questionSchema = v.object({
  office: id,
  tier: id,
  text: words,
  service: v.optional(id),
  contact: v.optional(line(200)),
  lang: v.optional(languageTag),
});
const upSchema = v.object({tier: id});

const tiersOf = (office: Office): readonly HelpTier[] => office.help?.tiers ?? [];

/** The office in a language; 404 where there is none that takes questions. */
function helpingOffice(desk: Desk, office: string, lang: Lang): Office {
  const found = desk.world.offices[lang].find(({id}) => id === office);
  if (!found?.help) throw new Problem(404, 'not-found');
  return found;
}

function viewOf(row: QuestionRow, office: Office, now: Date, replies: Question['replies']) {
  const at = (instant: Date | number) => formatInstant(office.hours.timeZone, Number(instant));
  return {
    ref: row.ref,
    text: row.body,
    tier: row.tier,
    firstTier: row.first_tier,
    askedAt: at(row.asked_at),
    ...(row.reply_by && {replyBy: row.reply_by}),
    replies,
    checkedAt: at(now),
    nextCheckAfter: at(now.getTime() + CHECK_MINUTES * 60_000),
  } satisfies Question;
}

async function questionView(tx: Queryable, row: QuestionRow, office: Office, now: Date) {
  const replies = (await repliesTo(tx, row.ref)).map(({at, body, tier}) => {
    const who = tiersOf(office).find((one) => one.id === tier)?.who;
    const instant = formatInstant(office.hours.timeZone, at.getTime());
    return {tier, text: body, at: instant, ...(who && {who})};
  });
  return viewOf(row, office, now, replies);
}

/** The question of the request's token; 404 or 403 where there is none. */
async function ownQuestion(c: Context, tx: Queryable, now: Date): Promise<QuestionRow> {
  const row = await findQuestion(tx, c.req.param('ref') ?? '', now);
  if (!row) throw new Problem(404, 'not-found');
  if (!sameDigest(digest(bearerOf(c)), row.token_hash)) throw new Problem(403, 'wrong-token');
  return row;
}

type Asked = v.InferOutput<typeof questionSchema>;

/** Checks what is asked; gives the office and the tier it goes to. */
function addressee(desk: Desk, c: Context, asked: Asked): readonly [Office, HelpTier] {
  checkPlain(c, asked);
  const office = helpingOffice(desk, asked.office, requestLang(c));
  const tier = tiersOf(office).find(({id, phoneOnly}) => id === asked.tier && !phoneOnly);
  const unknown = sayIn(c)('没有这一级', 'There is no such desk');
  if (!tier) throw invalid('/tier', unknown, 'unknown-tier');
  if (asked.contact !== undefined && !contactIn(asked.contact))
    throw invalid(
      '/contact',
      sayIn(c)('请留电话或者邮箱', 'Give a number or an e-mail'),
      'contact',
    );
  return [office, tier];
}

/** `POST /questions`: asks the first tier, which sees the question through. */
export const postQuestion =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const asked = parseBody(questionSchema, text, sayIn(c));
    const [office, tier] = addressee(desk, c, asked);
    return answerOnce(desk, c, text, async (tx) => {
      const now = await desk.clock(tx);
      const token = newToken();
      const row = await insertQuestion(tx, {
        ...rowOf(asked, office, now),
        lang: requestLang(c),
        token_hash: digest(token),
        reply_by: promisedBy(tier, office, desk.world.specialDays, now.getTime()) ?? null,
      });
      return {status: 201, body: {...viewOf(row, office, now, []), token}};
    });
  };

function rowOf({contact, service, text, tier}: Asked, {hours, id}: Office, now: Date) {
  const end = addDays(dateAt(hours.timeZone, now.getTime()), TERM_DAYS);
  return {
    office: id,
    service: service ?? null,
    tier,
    first_tier: tier,
    body: text,
    contact: contact ?? null,
    asked_at: now,
    expires_at: new Date(instantAt(hours.timeZone, end, 0)),
  };
}

/** `GET /questions/{ref}`: how a question stands, for whoever asked it. */
export const getQuestion =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const body = await desk.database.transaction(async (tx) => {
      const now = await desk.clock(tx);
      const row = await ownQuestion(c, tx, now);
      return questionView(tx, row, helpingOffice(desk, row.office, requestLang(c)), now);
    });
    return c.json(body, 200, {'cache-control': 'no-store'});
  };

/** `POST /questions/{ref}/escalation`: hands a question to the next tier; 412 for any other. */
export const postEscalation =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const {tier} = parseBody(upSchema, text, sayIn(c));
    return answerOnce(desk, c, text, async (tx) => {
      const now = await desk.clock(tx);
      const row = await ownQuestion(c, tx, now);
      const office = helpingOffice(desk, row.office, requestLang(c));
      const view = await questionView(tx, row, office, now);
      const next = nextTier(tiersOf(office), view);
      if (next?.id !== tier) throw new Problem(412, 'changed');
      const reply_by = promisedBy(next, office, desk.world.specialDays, now.getTime()) ?? null;
      const moved = await moveQuestion(tx, row.ref, {tier, reply_by});
      return {status: 200, body: await questionView(tx, moved, office, now)};
    });
  };
