import type {Context} from 'hono';
import * as v from 'valibot';
import {LONGEST_NAME} from '../../../src/help/callback.model.js';
import {
  callHours,
  type CallWindow,
  spansAhead,
  windowOf,
} from '../../../src/help/call-times.model.js';
import {isLandline, readPhone} from '../../../src/help/phone.model.js';
import type {CallbackSettings, Office} from '../../../src/office/office.model.js';
import {callsAhead, callsByStart, deleteCall, findCall, insertCall} from '../db/calls.js';
import type {Queryable} from '../db/database.js';
import {lock} from '../db/locks.js';
import type {Desk} from '../desk.js';
import {bearerOf} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {type Answer, answerOnce} from '../http/idempotency.js';
import {requestLang, sayIn} from '../http/language.js';
import {checkPlain} from '../http/plain-words.js';
import {invalid, Problem} from '../http/problems.js';
import {formatInstant} from '../rules/zone.js';
import {digest, newToken, sameDigest} from '../secrets.js';
import {newCodeWord} from '../world/code-words.js';
import {id, languageTag, line} from './schemas.js';

/** How many calls the people of an office make in one window. */
const CAPACITY = 3;
/** More would be somebody else's number. */
const MOST_WAITING = 2;
const NEXT = 3;
/** For whoever was not reached. */
const TERM_MS = 7 * 86_400_000;

const instant = v.pipe(v.string(), v.isoTimestamp());

const callSchema = v.object({
  office: id,
  phone: v.pipe(v.string(), v.maxLength(16)),
  window: v.object({start: instant, end: instant}),
  language: v.optional(languageTag),
  needs: v.optional(v.pipe(v.array(v.picklist(['text', 'relay', 'slow'])), v.maxLength(3)), []),
  topic: v.optional(id),
  service: v.optional(id),
  name: v.optional(line(LONGEST_NAME)),
});

type Asked = v.InferOutput<typeof callSchema>;

/** An office that calls back. */
interface Calling {
  readonly office: Office;
  readonly settings: CallbackSettings;
}

/** 404 where there is no such office, or none that calls back. */
function callingOffice(desk: Desk, c: Context, name: string): Calling {
  const office = desk.world.offices[requestLang(c)].find((each) => each.id === name);
  if (!office?.callback) throw new Problem(404, 'not-found');
  return {office, settings: office.callback};
}

/** 422 where something is no choice of the office's, or no number that it can call. */
function check(c: Context, asked: Asked, {settings}: Calling): void {
  const say = sayIn(c);
  const {callerNumber, languages, needs, topics} = settings;
  if (readPhone(asked.phone, '').number !== asked.phone || asked.phone === callerNumber) {
    throw invalid('/phone', say('这个号码打不通', 'This number cannot be called'), 'phone');
  }
  if (asked.needs.includes('text') && isLandline(asked.phone)) {
    throw invalid('/phone', say('座机收不到短信', 'A landline takes no text'), 'landline');
  }
  const unknown = say('没有这一项', 'There is no such choice');
  const {language, topic} = asked;
  if (language && !languages.includes(language)) throw invalid('/language', unknown, 'unknown');
  if (topic && !topics.some((each) => each.id === topic))
    throw invalid('/topic', unknown, 'unknown');
  if (asked.needs.some((need) => !needs.includes(need)))
    throw invalid('/needs', unknown, 'unknown');
  checkPlain(c, asked);
}

/** The windows that are ahead, with how many calls each has. */
async function windowsAhead(tx: Queryable, {office, settings}: Calling, now: Date) {
  const hours = callHours(settings, office);
  const taken = await callsByStart(tx, office.id, now);
  const here = formatInstant(hours.timeZone, now.getTime()).slice(0, 16);
  return spansAhead(hours, settings, here)
    .flatMap((span) => windowOf(span, hours.timeZone) ?? [])
    .map((window) => ({window, isFull: (taken.get(Date.parse(window.start)) ?? 0) >= CAPACITY}));
}

/** Refuses a window that has begun, has filled up or is none. */
async function checkWindow(
  tx: Queryable,
  c: Context,
  {start, end}: CallWindow,
  calling: Calling,
  now: Date,
): Promise<void> {
  const windows = await windowsAhead(tx, calling, now);
  const free = windows.filter(({isFull}) => !isFull).map(({window}) => window);
  const alternatives = free.slice(0, NEXT);
  if (Date.parse(start) <= now.getTime()) throw new Problem(409, 'too-late', {alternatives});
  const isOne = ({window}: {window: CallWindow}) => window.start === start && window.end === end;
  const detail = sayIn(c)('这个时间不打电话', 'The office does not call at this time');
  if (!windows.some(isOne)) throw invalid('/window', detail, 'no-window');
  if (!free.some((window) => isOne({window}))) throw new Problem(409, 'slot-taken', {alternatives});
}

async function keep(
  desk: Desk,
  tx: Queryable,
  c: Context,
  asked: Asked,
  calling: Calling,
): Promise<Answer> {
  // Whoever counts the calls of a window has to be alone with them, and so has who counts a number's.
  await lock(tx, `calls of ${asked.phone}`);
  await lock(tx, `calls ${asked.office}`);
  const now = await desk.clock(tx);
  await checkWindow(tx, c, asked.window, calling, now);
  if ((await callsAhead(tx, asked.phone, now)) >= MOST_WAITING) throw new Problem(409, 'too-many');
  const token = newToken();
  const codeWord = newCodeWord(sayIn(c));
  const {ref} = await insertCall(tx, {
    ...rowOf(asked, now),
    token_hash: digest(token),
    code_word: codeWord,
  });
  const {callerNumber} = calling.settings;
  return {status: 201, body: {ref, token, window: asked.window, callerNumber, codeWord}};
}

function rowOf({language, name, needs, office, phone, service, topic, window}: Asked, now: Date) {
  const end = new Date(window.end);
  return {
    office,
    phone,
    starts_at: new Date(window.start),
    ends_at: end,
    language: language ?? null,
    needs,
    topic: topic ?? null,
    service: service ?? null,
    name: name ?? null,
    asked_at: now,
    expires_at: new Date(end.getTime() + TERM_MS),
  };
}

/** `POST /callbacks`: takes a request for a call, as long as its window has room. */
export const postCallback =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const asked = parseBody(callSchema, text, sayIn(c));
    const calling = callingOffice(desk, c, asked.office);
    check(c, asked, calling);
    return answerOnce(desk, c, text, (tx) => keep(desk, tx, c, asked, calling));
  };

/** `DELETE /callbacks/{ref}`: forgets a request, for whoever made it. */
export const deleteCallback =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    await desk.database.transaction(async (tx) => {
      const row = await findCall(tx, c.req.param('ref') ?? '', await desk.clock(tx));
      if (!row) throw new Problem(404, 'not-found');
      if (!sameDigest(digest(bearerOf(c)), row.token_hash)) throw new Problem(403, 'wrong-token');
      await deleteCall(tx, row.ref);
    });
    return c.body(null, 204);
  };
