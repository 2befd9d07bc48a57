import {forgetOldAnswers} from './db/answers.js';
import {forgetVisitors} from './db/appointments.js';
import {forgetCalls} from './db/calls.js';
import {forgetFeedback} from './db/feedback.js';
import {forgetLetters} from './db/letters.js';
import {forgetMails} from './db/outbox.js';
import {forgetQuestions} from './db/questions.js';
import {forgetRooms} from './db/video.js';
import {forgetWaiting} from './db/waiting.js';
import type {Desk} from './desk.js';

const ALL = [
  forgetOldAnswers,
  forgetVisitors,
  forgetMails,
  forgetWaiting,
  forgetQuestions,
  forgetCalls,
  forgetFeedback,
  forgetLetters,
  forgetRooms,
] as const;

/** Forgets everything whose term is over. */
export async function forgetEnded({clock, database}: Desk): Promise<void> {
  const now = await clock(database);
  await Promise.all(ALL.map((forget) => forget(database, now)));
}
