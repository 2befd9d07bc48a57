import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {answerProblems, questionsNow} from '../../src/feedback/feedback.model.js';
import {ownSet} from '../../src/feedback/own-set.js';
import {feedbackSets, questionSet} from '../../src/feedback/sets.data.js';

const yesNo = [
  {value: 'yes', text: {en: 'Yes', 'zh-CN': '看得懂'}},
  {value: 'no', text: {en: 'No', 'zh-CN': '看不懂'}},
];
const clear = {id: 'clear', kind: 'one', text: 'Was the letter clear?', choices: yesNo};
const why = {
  id: 'why',
  kind: 'text',
  text: 'What was not?',
  shownFor: {question: 'clear', values: ['no']},
};
const set = {
  id: 'linhu-letter',
  lang: 'en',
  name: {en: 'About our letter'},
  questions: [clear, why],
  needsReason: {question: 'clear', values: ['no'], from: ['why']},
};

const complaintOf = (value: unknown): string | undefined => {
  try {
    ownSet(value);
    return undefined;
  } catch (reason) {
    expect(reason).toBeInstanceOf(ProviderError);
    return (reason as ProviderError).extras.detail;
  }
};

describe('A set of a portal’s own', () => {
  it('asks, shows and wants reasons as the kit’s do', () => {
    const own = ownSet(set);
    const asked = (answers: Record<string, string>) =>
      questionsNow(own, 'online', answers).map(({id}) => id);
    expect(asked({})).toEqual(['clear']);
    expect(asked({clear: 'no'})).toEqual(['clear', 'why']);
    expect(answerProblems(own, 'online', {clear: 'no'})).toEqual(['reason']);
    expect(answerProblems(own, 'online', {clear: 'yes'})).toEqual([]);
  });

  it.each(feedbackSets)('cannot take the name of %s, whose items nobody may change', (id) => {
    expect(complaintOf({...set, id})).toBe(`id: ${id} is the kit’s, and locked`);
  });

  it('may be one of the kit’s under another name', async () => {
    for (const each of feedbackSets) {
      expect(complaintOf({...(await questionSet(each)), id: 'own'})).toBeUndefined();
    }
  });

  it.each([
    [undefined, 'a set is an object'],
    [[], 'a set is an object'],
    [{...set, id: 'A b'}, 'id: small letters, digits and hyphens'],
    [{...set, lang: undefined}, 'lang: BCP 47 tag of the language it is laid down in'],
    [{...set, name: {}}, 'name, title: text, or texts by language'],
    [{...set, questions: []}, 'questions: 1 to 40'],
    [{...set, questions: Array(41).fill(clear)}, 'questions: 1 to 40'],
    [{...set, questions: [clear, {...why, kind: 'stars'}]}, /^questions\[1\]/],
    [{...set, questions: [{...clear, choices: [yesNo[0]]}]}, /^questions\[0\]/],
    [{...set, questions: [{...clear, choices: [yesNo[0], yesNo[0]]}]}, /^questions\[0\]/],
    [{...set, questions: [clear, clear]}, 'questions: each id once'],
    [{...set, questions: [why], needsReason: undefined}, 'no question clear'],
    [{...set, needsReason: {...set.needsReason, from: ['where']}}, 'no question where'],
    [{...set, needsReason: {question: 'clear'}}, 'needsReason: question, values, from'],
  ])('is refused as %j, and its author is told why', (value, said) => {
    expect(complaintOf(value)).toMatch(said);
  });

  it('is taken or refused, whatever arrives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        complaintOf(one);
        complaintOf({...set, questions: one, needsReason: other});
        complaintOf({...set, questions: [clear, {...why, shownFor: one, choices: other}]});
      }),
    );
  });
});
