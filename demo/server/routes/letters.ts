import type {Context} from 'hono';
import * as v from 'valibot';
import {LETTER_LIMIT} from '../../../src/feedback/letter.model.js';
import {insertLetter} from '../db/letters.js';
import type {Queryable} from '../db/database.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {answerOnce, type Answer} from '../http/idempotency.js';
import {sayIn} from '../http/language.js';
import {namedOffice} from '../http/named-office.js';
import {checkPlain} from '../http/plain-words.js';
import {languageTag, line} from './schemas.js';

/** How long a letter is kept that is shown to nobody else. */
export const LETTER_TERM_MS = 60 * 86_400_000;

const short = line(LETTER_LIMIT.name);

const letterSchema = v.object({
  office: v.optional(short),
  to: v.variant('kind', [
    v.object({kind: v.literal('office'), name: v.optional(short)}),
    v.object({kind: v.picklist(['person', 'counter']), name: short}),
  ]),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LETTER_LIMIT.text)),
  from: v.optional(short),
  mayPublish: v.boolean(),
  lang: languageTag,
});

type Letter = v.InferOutput<typeof letterSchema>;

async function keep(desk: Desk, tx: Queryable, letter: Letter): Promise<Answer> {
  const now = await desk.clock(tx);
  const {ref} = await insertLetter(tx, {
    office: letter.office ?? null,
    kind: letter.to.kind,
    name: letter.to.name ?? null,
    body: letter.text,
    sender: letter.from ?? null,
    may_publish: letter.mayPublish,
    lang: letter.lang,
    sent_at: now,
    expires_at: new Date(now.getTime() + LETTER_TERM_MS),
  });
  return {status: 201, body: {ref}};
}

/** `POST /letters`: takes a letter of thanks, apart from any rating. */
export const postLetter =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const text = await readText(c);
    const letter = parseBody(letterSchema, text, sayIn(c));
    checkPlain(c, letter);
    namedOffice(desk, c, letter.office);
    return answerOnce(desk, c, text, (tx) => keep(desk, tx, letter));
  };
