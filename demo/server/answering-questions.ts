import {queueMail, type Mail} from './db/outbox.js';
import type {Queryable} from './db/database.js';
import {insertReply, type QuestionRow} from './db/questions.js';
import type {Desk} from './desk.js';
import {langOf, saying} from './rules/text.js';

/**
 * The message that an answer is there. It holds the answer itself, so that nobody needs the device on
 * which the question was asked; not the question, which others at that device may have read.
 */
function answerMail({world}: Desk, {contact, lang: asked, office, ref}: QuestionRow, text: string) {
  const lang = langOf(asked);
  const say = saying(lang);
  const phone = world.offices[lang].find(({id}) => id === office)?.phone ?? '';
  return {
    recipient: contact ?? '',
    subject: say(`您问的事有答复了 ${ref}`, `Your question is answered ${ref}`),
    body: [
      text,
      say(
        `没答到点子上？打 ${phone}，报编号 ${ref}，我们接着往上问，您不用再说一遍。`,
        `Is something still open? Call ${phone} and give the number ${ref}. We ask the next desk; you need not say it again.`,
      ),
      say('我们不会要验证码，也不会让您转账。', 'We never ask for codes or money.'),
      world.office[lang],
    ].join('\n\n'),
  } satisfies Mail;
}

/** Answers a question in the name of the tier that has it; whoever left an e-mail address is written to. */
export async function answerQuestion(
  desk: Desk,
  tx: Queryable,
  row: QuestionRow,
  text: string,
): Promise<void> {
  const now = await desk.clock(tx);
  await insertReply(tx, row.ref, {tier: row.tier, body: text, at: now});
  // Whoever left a telephone number is called by the tier itself.
  if (row.contact?.includes('@')) await queueMail(tx, answerMail(desk, row, text), now);
}
