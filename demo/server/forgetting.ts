import {forgetOldAnswers} from './db/answers.js';
import {forgetFeedback} from './db/feedback.js';
import {forgetLetters} from './db/letters.js';
import {forgetQuestions} from './db/questions.js';
import {forgetWaiting} from './db/waiting.js';
import type {Desk} from './desk.js';

const ALL = [
  forgetOldAnswers,
  forgetWaiting,
  forgetQuestions,
  forgetFeedback,
  forgetLetters,
] as const;

/** Forgets everything whose term is over. */
export async function forgetEnded({clock, database}: Desk): Promise<void> {
  const now = await clock(database);
  await Promise.all(ALL.map((forget) => forget(database, now)));
}
