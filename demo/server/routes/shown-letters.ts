import type {Context} from 'hono';
import * as v from 'valibot';
import type {LetterPage, PublishedLetter} from '../../../src/feedback/published-letter.model.js';
import type {Thanked} from '../../../src/feedback/letter.model.js';
import {hideLetter, showLetter, shownLetters, type ShownLetterRow} from '../db/letters.js';
import type {Desk} from '../desk.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {sayIn} from '../http/language.js';
import {readLimit} from '../http/limit.js';
import {namedOffice} from '../http/named-office.js';
import {Problem} from '../http/problems.js';
import {dateAt} from '../rules/zone.js';
import {LETTER_TERM_MS} from './letters.js';

const MOST = 50;
const USUAL = 10;

const letterView = (row: ShownLetterRow, timeZone: string): PublishedLetter => ({
  ref: row.ref,
  text: row.body,
  day: dateAt(timeZone, row.sent_at.getTime()),
  to: {kind: row.kind as Thanked, ...(row.shows_name && row.name !== null && {name: row.name})},
  ...(row.sender !== null && {from: row.sender}),
  lang: row.lang,
});

/** `GET /letters`: the letters of thanks that an office shows, the newest first. */
export const getLetters =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const {before, office: id = ''} = c.req.query();
    const limit = readLimit(c, USUAL, MOST);
    const office = namedOffice(desk, c, id)!;
    const rows = await shownLetters(desk.database, office.id, limit + 1, before);
    const letters = rows.slice(0, limit).map((row) => letterView(row, office.hours.timeZone));
    const body: LetterPage = {letters, hasMore: rows.length > limit};
    // What its writer takes back must be gone at once.
    return taggedJson(c, body, tagOf(body), {'cache-control': 'no-cache'});
  };

const readingSchema = v.union([
  v.object({ref: v.pipe(v.string(), v.maxLength(100)), show: v.literal(true), name: v.boolean()}),
  v.object({ref: v.pipe(v.string(), v.maxLength(100)), show: v.literal(false)}),
]);

/**
 * `POST /demo/letters`: the head of the office has read a letter and shows it, with the name of whom
 * it thanks (`name`) where they agree; or takes it back, because its writer says so. Only in the demo.
 */
export const postDemoLetter =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    expectJson(c);
    const {ref: typed, ...reading} = parseBody(readingSchema, await readText(c), sayIn(c));
    const ref = typed.trim().toUpperCase();
    const isKnown = await desk.database.transaction(async (tx) => {
      if (reading.show) return showLetter(tx, ref, reading.name);
      const end = (await desk.clock(tx)).getTime() + LETTER_TERM_MS;
      return hideLetter(tx, ref, new Date(end));
    });
    if (!isKnown) throw new Problem(404, 'not-found');
    return c.json({shown: reading.show}, 200, {'cache-control': 'no-store'});
  };
