import type {Context} from 'hono';
import * as v from 'valibot';
import {LONGEST_QUESTION} from '../../../src/help/question.model.js';
import {answerQuestion, answerRating} from '../answering.js';
import type {Queryable} from '../db/database.js';
import {findFeedback} from '../db/feedback.js';
import {findQuestion} from '../db/questions.js';
import type {Desk} from '../desk.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {id} from './schemas.js';

const replySchema = v.object({
  ref: id,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_QUESTION)),
});

/** Answers what has this reference; tells whether there is such a thing. */
async function answer(desk: Desk, tx: Queryable, ref: string, text: string): Promise<boolean> {
  const now = await desk.clock(tx);
  const question = await findQuestion(tx, ref, now);
  if (question) await answerQuestion(desk, tx, question, text);
  const rating = await findFeedback(tx, ref, now);
  if (rating) await answerRating(desk, tx, rating, text);
  return question !== undefined || rating !== undefined;
}

/**
 * `POST /demo/answers`: answers a question in the name of the tier that has it, or a rating whose
 * sender wants an answer. Only in the demo.
 */
export const postDemoAnswer =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    expectJson(c);
    const {ref, text} = parseBody(replySchema, await readText(c), sayIn(c));
    const isKnown = await desk.database.transaction((tx) =>
      answer(desk, tx, ref.toUpperCase(), text),
    );
    if (!isKnown) throw new Problem(404, 'not-found');
    return c.json({answered: true}, 200, {'cache-control': 'no-store'});
  };
