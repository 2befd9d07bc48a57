import {nextTier} from '../../../src/help/question.model.js';
import {answerQuestion} from '../answering.js';
import {moveQuestion, newestQuestion, type QuestionRow} from '../db/questions.js';
import type {Queryable} from '../db/database.js';
import {promisedBy} from '../rules/promise.js';
import type {Text} from '../rules/text.js';
import {nothing, notNow, type Effect, type Stage} from './effect.js';

const done: Effect = {says: () => undefined, end: nothing};

/** Does something with the question that was asked last; 409 where nobody has asked yet. */
async function withNewest(
  stage: Stage,
  act: (tx: Queryable, row: QuestionRow, now: Date) => Promise<unknown>,
): Promise<Effect> {
  const {desk} = stage;
  await desk.database.transaction(async (tx) => {
    const now = await desk.clock(tx);
    const row = await newestQuestion(tx, now);
    if (!row) {
      throw notNow(
        stage,
        '还没有人提问：请先在市民那一页把问题发出去。',
        'Nobody has asked yet: send the question on the citizen’s page first.',
      );
    }
    await act(tx, row, now);
  });
  return done;
}

/** The office hands the newest question up, to the tier that may know more. */
export const questionUp = (stage: Stage): Promise<Effect> =>
  withNewest(stage, async (tx, row, now) => {
    const {offices, specialDays} = stage.desk.world;
    const office = offices[stage.lang].find(({id}) => id === row.office);
    const next = office && nextTier(office.help?.tiers ?? [], row);
    if (!next) throw notNow(stage, '上面没有人了。', 'There is nobody further up.');
    const reply_by = promisedBy(next, office, specialDays, now.getTime()) ?? null;
    await moveQuestion(tx, row.ref, {tier: next.id, reply_by});
  });

/** Whoever has the newest question answers it. */
export const questionAnswered = (stage: Stage, text: Text): Promise<Effect> =>
  withNewest(stage, (tx, row) => answerQuestion(stage.desk, tx, row, text[stage.lang]));
