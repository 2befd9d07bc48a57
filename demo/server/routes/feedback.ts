import type {Context} from 'hono';
import * as v from 'valibot';
import {contactIn} from '../../../src/core/contact.model.js';
import {
  type Answers,
  answerProblems,
  answersToSend,
  type FeedbackStatus,
  MOST_LETTERS,
} from '../../../src/feedback/feedback.model.js';
import {feedbackSets, questionSet} from '../../../src/feedback/sets.data.js';
import type {Office} from '../../../src/office/office.model.js';
import {zoneOfRating} from '../answering.js';
import {findFeedback, insertFeedback, type FeedbackRow} from '../db/feedback.js';
import type {Queryable} from '../db/database.js';
import type {Desk} from '../desk.js';
import {bearerOf} from '../http/bearer.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {namedOffice} from '../http/named-office.js';
import {checkPlain} from '../http/plain-words.js';
import {pointerStep} from '../http/places.js';
import {invalid, Problem} from '../http/problems.js';
import {promisedBy} from '../rules/promise.js';
import {formatInstant} from '../rules/zone.js';
import {digest, newToken, sameDigest} from '../secrets.js';
import {id, languageTag} from './schemas.js';

/** How long a way to be reached is kept. */
const TERM_MS = 60 * 86_400_000;

const words = v.pipe(v.string(), v.maxLength(MOST_LETTERS));

const feedbackSchema = v.object({
  set: v.picklist([...feedbackSets]),
  channel: v.picklist(['online', 'on-site']),
  office: v.optional(id),
  service: v.optional(id),
  answers: v.record(id, v.union([words, v.pipe(v.array(id), v.maxLength(20))])),
  contact: v.optional(
    v.object({
      email: v.optional(v.pipe(v.string(), v.maxLength(254))),
      phone: v.optional(v.pipe(v.string(), v.maxLength(24))),
    }),
  ),
  lang: languageTag,
});

type Rating = v.InferOutput<typeof feedbackSchema>;

type Given = Answers[string];

/** Whether all that was said is among what counts; an empty answer says nothing. */
const counts = (said: Given, counted: Given = []): boolean =>
  [said]
    .flat()
    .map((each) => each.trim())
    .every((each) => !each || [counted].flat().includes(each));

/** What counts of the answers; 422 where one was not asked for, or a bad rating says no reason. */
async function answersOf(c: Context, {answers, channel, set: name}: Rating): Promise<Answers> {
  const say = sayIn(c);
  const set = await questionSet(name);
  const counted = answersToSend(set, channel, answers);
  const strange = Object.keys(answers).find((each) => !counts(answers[each]!, counted[each]));
  if (strange !== undefined) {
    const detail = say('没有问这一项', 'This was not asked');
    throw invalid(`/answers${pointerStep(strange)}`, detail, 'not-asked');
  }
  const [problem] = answerProblems(set, channel, answers);
  const detail = say('请写一下哪里没做好', 'Please say what was not good');
  if (problem === 'reason') throw invalid('/answers', detail, 'reason');
  if (problem)
    throw invalid('/answers', say('请至少答一题', 'Answer one question at least'), problem);
  return counted;
}

/** Where the answer goes; 422 for what is no address. */
function addressOf(c: Context, {contact}: Rating): string | undefined {
  if (!contact) return undefined;
  const {email, phone} = contact;
  const found = contactIn(email ?? phone ?? '');
  const isOne = found && found.email === email?.trim() && found.phone === phone?.trim();
  const detail = sayIn(c)('请留电话或者邮箱', 'Leave a phone number or an e-mail address');
  if (!isOne) throw invalid('/contact', detail, 'contact');
  return found.email ?? found.phone;
}

/** The day by which an office answers a rating with an address. */
function followUpOf(desk: Desk, office: Office | undefined, now: Date): string | undefined {
  const replyWithin = office?.feedback?.followUpWithin;
  if (!office || !replyWithin) return undefined;
  const tier = {id: 'feedback', name: '', replyWithin};
  return promisedBy(tier, office, desk.world.specialDays, now.getTime())?.slice(0, 10);
}

/** A rating that was looked through. */
interface Accepted {
  readonly rating: Omit<Rating, 'answers'> & {readonly answers: Answers};
  readonly office: Office | undefined;
  readonly contact: string | undefined;
}

async function keep(
  desk: Desk,
  tx: Queryable,
  {contact, office, rating}: Accepted,
): Promise<Answer> {
  const now = await desk.clock(tx);
  const token = contact && newToken();
  const followUpBy = contact && followUpOf(desk, office, now);
  const {ref} = await insertFeedback(tx, {
    question_set: rating.set,
    channel: rating.channel,
    office: rating.office ?? null,
    service: rating.service ?? null,
    answers: rating.answers,
    lang: rating.lang,
    contact: contact ?? null,
    token_hash: token ? digest(token) : null,
    follow_up_by: followUpBy ?? null,
    sent_at: now,
    contact_until: new Date(now.getTime() + TERM_MS),
  });
  return {status: 201, body: {ref, ...(token && {token}), ...(followUpBy && {followUpBy})}};
}

/** `POST /feedback`: takes a rating. Who wants no answer stays unknown. */
export const postFeedback =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const rating = parseBody(feedbackSchema, text, sayIn(c));
    checkPlain(c, rating);
    const answers = await answersOf(c, rating);
    const contact = addressOf(c, rating);
    const office = namedOffice(desk, c, rating.office);
    const accepted = {rating: {...rating, answers}, office, contact};
    return answerOnce(desk, c, text, (tx) => keep(desk, tx, accepted));
  };

const statusOf = (row: FeedbackRow, checkedAt: string): FeedbackStatus => ({
  ref: row.ref,
  checkedAt,
  ...(row.follow_up_by && {followUpBy: row.follow_up_by}),
  ...(row.answer && row.answered_on && {answer: {text: row.answer, day: row.answered_on}}),
});

/** `GET /feedback/{ref}`: what became of a rating, for whoever sent it. */
export const getFeedback =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const {database} = desk;
    const now = await desk.clock(database);
    const row = await findFeedback(database, c.req.param('ref') ?? '', now);
    if (!row) throw new Problem(404, 'not-found');
    if (!sameDigest(digest(bearerOf(c)), row.token_hash ?? ''))
      throw new Problem(403, 'wrong-token');
    const checkedAt = formatInstant(zoneOfRating(desk, row), now.getTime());
    return c.json(statusOf(row, checkedAt), 200, {'cache-control': 'no-store'});
  };
