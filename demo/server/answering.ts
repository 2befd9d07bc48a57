import {contactIn} from '../../src/core/contact.model.js';
import type {Queryable} from './db/database.js';
import {answerFeedback, type FeedbackRow} from './db/feedback.js';
import {queueMail} from './db/outbox.js';
import {insertReply, type QuestionRow} from './db/questions.js';
import type {Desk} from './desk.js';
import {langOf, saying, type Text} from './rules/text.js';
import {dateAt} from './rules/zone.js';

/** Who is answered, as both kinds of rows have it. */
interface Answered {
  readonly ref: string;
  readonly office: string | null;
  readonly contact: string | null;
  readonly lang: string;
}

/** What the message says around the answer. */
interface Words {
  readonly subject: Text;
  /** Behind the number to call. */
  readonly after: Text;
}

const question: Words = {
  subject: {zh: '您问的事有答复了', en: 'Your question is answered'},
  after: {
    zh: '我们接着往上问，您不用再说一遍',
    en: 'We ask the next desk; you need not say it again',
  },
};
const rating: Words = {
  subject: {zh: '您的评价有答复了', en: 'Your rating is answered'},
  after: {zh: '我们接着办，您不用再说一遍', en: 'We go on from there; you need not say it again'},
};

/**
 * Tells whoever left an e-mail address that an answer is there; others are called by whoever answers.
 * The message holds the answer itself, so that nobody needs the device on which they wrote; not what
 * they wrote, which others at that device may have read.
 */
async function tell(
  {world}: Desk,
  tx: Queryable,
  {contact, lang: asked, office: id, ref}: Answered,
  {text, words, now}: {text: string; words: Words; now: Date},
): Promise<void> {
  const recipient = contactIn(contact ?? '')?.email;
  if (!recipient) return;
  const lang = langOf(asked);
  const say = saying(lang);
  const phone = world.offices[lang].find((office) => office.id === id)?.phone;
  const further = say(
    `没答到点子上？打 ${phone}，报编号 ${ref}，${words.after.zh}。`,
    `Is something still open? Call ${phone} and give the number ${ref}. ${words.after.en}.`,
  );
  const body = [
    text,
    ...(phone ? [further] : []),
    say('我们不会要验证码，也不会让您转账。', 'We never ask for codes or money.'),
    world.office[lang],
  ].join('\n\n');
  await queueMail(tx, {recipient, subject: `${words.subject[lang]} ${ref}`, body}, now);
}

/** Answers a question in the name of the tier that has it. */
export async function answerQuestion(
  desk: Desk,
  tx: Queryable,
  row: QuestionRow,
  text: string,
): Promise<void> {
  const now = await desk.clock(tx);
  await insertReply(tx, row.ref, {tier: row.tier, body: text, at: now});
  await tell(desk, tx, row, {text, words: question, now});
}

/** The zone in which a rating's days are told: its office's; Greenwich's where it names none. */
export const zoneOfRating = ({world}: Desk, {office: id}: FeedbackRow): string =>
  world.offices.zh.find((office) => office.id === id)?.hours.timeZone ?? 'UTC';

/** Answers a rating whose sender asked for it. */
export async function answerRating(
  desk: Desk,
  tx: Queryable,
  row: FeedbackRow,
  text: string,
): Promise<void> {
  const now = await desk.clock(tx);
  const day = dateAt(zoneOfRating(desk, row), now.getTime());
  await answerFeedback(tx, row.ref, {answer: text, answered_on: day});
  await tell(desk, tx, row, {text, words: rating, now});
}
