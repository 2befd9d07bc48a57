import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {answersIn, fragmentOf, publicAnswers} from '../../src/requirements/shared-answers.model.js';
import {type Answers, liveAnswers, type ServiceDefinition} from '../../src/service/index.js';
import {clothes, food, stall} from './stall-service.js';

const answer = {
  goods: fc.constantFrom('food', 'clothes'),
  helpers: fc.option(fc.integer({min: 0, max: 20})),
  inspected: fc.option(fc.constantFrom('2000-01-01', '2024-02-29', '2026-12-31')),
  proofs: fc.option(fc.subarray(['lease', 'deed'])),
  ill: fc.option(fc.boolean()),
  $channel: fc.constantFrom('online', 'counter', 'home'),
};
const someAnswers = fc
  .record(answer, {requiredKeys: []})
  .map((answers) => liveAnswers(stall, answers));

describe('a link', () => {
  it('brings every answer that may leave the page, whatever it is', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(answersIn(fragmentOf(stall, answers), stall)).toEqual(publicAnswers(stall, answers));
      }),
    );
  });

  it('is short enough to be read', () => {
    expect(fragmentOf(stall, {goods: 'food', helpers: null, proofs: ['lease', 'deed']})).toBe(
      '#zt:stall?goods=food&helpers=&proofs=lease&proofs=deed',
    );
  });

  it('keeps apart what only looks alike', () => {
    const options = ['a&b=c', '#', '100 %', '价', '1', '[]'].map((value) => ({
      value,
      label: value,
    }));
    const questions = [
      {id: 'one', type: 'one', label: 'One?', options: [...options, {value: 1, label: 'n'}]},
      {id: 'many', type: 'many', label: 'Many?', options},
    ] as const;
    const service: ServiceDefinition = {...stall, questions};
    for (const {value} of options) {
      const answers = {one: value, many: [value, '#']};
      expect(answersIn(fragmentOf(service, answers), service)).toEqual(
        value === '[]' ? {one: value, many: ['[]', '#']} : answers,
      );
    }
  });

  it('that anybody may have written never throws and never brings what cannot be an answer', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'goods',
        'helpers',
        'ill',
        '$channel',
        '__proto__',
        'food',
        '=',
        '&',
        '%',
        '[]',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const answers = answersIn(`#zt:stall?${pieces.join('')}`, stall) ?? {};
        expect(answers).not.toHaveProperty('ill');
        const {$channel: _, ...own} = answers;
        expect(liveAnswers(stall, {goods: 'food', ...own})).toMatchObject(own);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#zt:',
    '#zt:stall',
    '#zt:other?goods=food',
    'zt:stall?goods=food',
    '#x#zt:stall?',
  ])('is none of ours: %s', (fragment) => {
    expect(answersIn(fragment, stall)).toBeUndefined();
  });
});

describe('what may leave the page', () => {
  const differingIn = (ill: boolean, answers: Answers): Answers =>
    publicAnswers(stall, liveAnswers(stall, {...answers, ill}));

  it('has no sensitive answer', () => {
    expect(publicAnswers(stall, {...food, ill: true})).not.toHaveProperty('ill');
  });

  it('has no way to apply that a sensitive answer alone opens, and every other', () => {
    expect(publicAnswers(stall, {...clothes, ill: true, $channel: 'home'})).not.toHaveProperty(
      '$channel',
    );
    expect(publicAnswers(stall, {...clothes, ill: true})).toHaveProperty('$channel', 'online');
  });

  it('is the same whatever the sensitive answer was', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const [yes, no] = [differingIn(true, answers), differingIn(false, answers)];
        expect(yes).toEqual(no);
      }),
    );
  });
});
