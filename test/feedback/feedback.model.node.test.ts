import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  answerProblems,
  answersToSend,
  MOST_LETTERS,
  questionsNow,
  type Answers,
  type FeedbackChannel,
  type QuestionSet,
} from '../../src/feedback/feedback.model.js';
import {sayIn} from '../../src/service/local-text.model.js';
import {feedbackSets, isFeedbackSet, questionSet} from '../../src/feedback/sets.data.js';

const cn5 = await questionSet('cn-5');
const sets: readonly QuestionSet[] = await Promise.all(feedbackSets.map(questionSet));

const asked = (set: QuestionSet, answers: Answers, channel: FeedbackChannel = 'online') =>
  questionsNow(set, channel, answers).map(({text}) => Object.values(text)[0] as string);

describe('the Chinese rating', () => {
  it('has the five levels of the standard, best first, in its words', () => {
    const say = sayIn('zh-CN', cn5);
    const levels = cn5.questions[0]!.choices.map(({text, value}) => `${value} ${say(text)}`);
    expect(levels).toEqual(['5 非常满意', '4 满意', '3 基本满意', '2 不满意', '1 非常不满意']);
  });

  it('asks one question first, and after it what the standard lists for a page', () => {
    expect(asked(cn5, {})).toEqual(['整体满意度']);
    const items = ['办事效率', '办事指南精确度', '办事便捷度', '平台操作性'];
    expect(asked(cn5, {overall: '5'})).toEqual(['整体满意度', ...items, '还想说的话']);
  });

  it('asks other things about a counter', () => {
    const items = ['服务效率', '服务水平', '服务态度'];
    expect(asked(cn5, {overall: '3'}, 'on-site')).toEqual(['整体满意度', ...items, '还想说的话']);
  });

  it.each(['1', '2'])('wants a reason for a %s, chosen or written', (overall) => {
    expect(asked(cn5, {overall})).toContain('哪里没做好？');
    expect(answerProblems(cn5, 'online', {overall})).toEqual(['reason']);
    expect(answerProblems(cn5, 'online', {overall, comment: '  '})).toEqual(['reason']);
    expect(answerProblems(cn5, 'online', {overall, reasons: ['no such reason']})).toEqual([
      'reason',
    ]);
    expect(answerProblems(cn5, 'online', {overall, comment: '等了一上午'})).toEqual([]);
    expect(answerProblems(cn5, 'online', {overall, reasons: ['slow']})).toEqual([]);
  });

  it.each(['3', '4', '5'])('goes with a %s alone', (overall) => {
    expect(answerProblems(cn5, 'online', {overall})).toEqual([]);
  });

  it('forgets reasons that were chosen before the rating became a good one', () => {
    const answers = {overall: '4', reasons: ['slow', 'manner']};
    expect(answersToSend(cn5, 'online', answers)).toEqual({overall: '4'});
  });
});

describe('the American survey', () => {
  it('has the seven statements and two free answers in their words and order', async () => {
    const set = await questionSet('us-a11-7');
    expect(asked(set, {})).toEqual([
      'I am satisfied with the service I received from {office}.',
      'This interaction increased my confidence in {office}.',
      'Any additional feedback on your scores above?',
      'My need was addressed.',
      'It was easy to complete what I needed to do.',
      'It took a reasonable amount of time to do what I needed to do.',
      'I was treated fairly.',
      'Employees I interacted with were helpful.',
      'Any additional feedback for {office}?',
    ]);
  });

  it('lets everything but one answer be left out', async () => {
    const set = await questionSet('us-a11-7');
    expect(answerProblems(set, 'online', {})).toEqual(['empty']);
    expect(answerProblems(set, 'online', {fairness: '2'})).toEqual([]);
  });

  it('asks in its second version what went well or what did not, never both', async () => {
    const set = await questionSet('us-a11-v2');
    expect(asked(set, {trust: '5'})).toContain('What went well?');
    expect(asked(set, {trust: '5'})).not.toContain('What didn’t go so well?');
    expect(asked(set, {trust: '3'})).toContain('What didn’t go so well?');
    expect(set.certainty).toBe('low');
  });
});

describe('every set', () => {
  it('has ids that are asked for once, and choices wherever something is to be chosen', () => {
    for (const set of sets) {
      for (const channel of ['online', 'on-site'] as const) {
        const questions = set.questions.filter((each) => (each.channel ?? channel) === channel);
        expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
        for (const {choices, kind} of questions) expect(choices.length === 0).toBe(kind === 'text');
      }
    }
  });

  it('is known by its name, and nothing else is', () => {
    expect(feedbackSets.every(isFeedbackSet)).toBe(true);
    for (const word of ['cn-6', 'toString', '', undefined, 5])
      expect(isFeedbackSet(word)).toBe(false);
  });

  it('sends only what is asked and offered, whatever arrives', () => {
    const answer = fc.oneof(
      fc.constantFrom('1', '2', '3', '4', '5', 'yes', 'no', ' ', 'x'),
      fc.array(fc.constantFrom('slow', 'ease', 'other', '1', 'x', '')),
    );
    const ids = [...new Set(sets.flatMap(({questions}) => questions.map(({id}) => id)))];
    const answers = fc.dictionary(fc.constantFrom(...ids, 'toString', '__proto__', 'x'), answer);
    fc.assert(
      fc.property(fc.constantFrom(...sets), answers, (set, given) => {
        const sent = answersToSend(set, 'online', given);
        const shown = questionsNow(set, 'online', given);
        for (const [id, value] of Object.entries(sent)) {
          const question = shown.find((each) => each.id === id)!;
          expect(question).toBeDefined();
          expect(Array.isArray(value)).toBe(question.kind === 'several');
          if (question.kind === 'text') continue;
          const offered = question.choices.map((each) => each.value);
          for (const each of [value].flat()) expect(offered).toContain(each);
        }
        expect(answerProblems(set, 'online', given).includes('empty')).toBe(
          Object.keys(sent).length === 0,
        );
      }),
    );
  });

  it('takes words up to a length, and no more', () => {
    const page = sets.find(({id}) => id === 'page')!;
    const with_ = (length: number) => ({useful: 'no', wrong: 'x'.repeat(length)});
    expect(answerProblems(page, 'online', with_(MOST_LETTERS))).toEqual([]);
    expect(answerProblems(page, 'online', with_(MOST_LETTERS + 1))).toEqual(['tooLong']);
  });
});
