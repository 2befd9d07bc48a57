import {describe, expect, it} from 'vitest';
import {formValues, givenAnswer, isGap, UNSURE} from '../../src/requirements/given-answer.model.js';
import type {Answer, Question} from '../../src/service/index.js';

const options = [
  {value: '1', label: 'One'},
  {value: 1, label: 'The number'},
  {value: true, label: 'Yes, indeed'},
  {value: 'unsure', label: 'A trap'},
];
const base = {id: 'q', label: 'Question?'};
const one: Question = {...base, type: 'one', options};
const many: Question = {...base, type: 'many', options};
const yesno: Question = {...base, type: 'yesno'};
const number: Question = {...base, type: 'number', min: 0, max: 120};
const date: Question = {...base, type: 'date', min: '2000-01-01', max: '2026-12-31'};

describe('what stands in a form', () => {
  it.each<[Question, readonly string[], Answer]>([
    [one, ['0'], '1'],
    [one, ['1'], 1],
    [one, ['2'], true],
    [one, ['3'], 'unsure'],
    [many, ['0', '2'], ['1', true]],
    [many, [], []],
    [yesno, ['true'], true],
    [yesno, ['false'], false],
    [number, ['0'], 0],
    [number, [' 65 '], 65],
    [number, ['１２０'], 120],
    [number, ['6.5'], 6.5],
    [date, ['2026-12-31'], '2026-12-31'],
  ])('answers %o: %j is %j', (question, values, answer) => {
    expect(givenAnswer(question, values)).toEqual(answer);
  });

  it.each([one, many, yesno, number, date])('may be “I am not sure”: $type', (question) => {
    expect(givenAnswer(question, [UNSURE])).toBeNull();
  });

  it.each<[Question, readonly string[], string]>([
    [one, [], 'missing'],
    [one, [''], 'missing'],
    [one, ['4'], 'wrong'],
    [one, ['-1'], 'wrong'],
    [one, ['__proto__'], 'wrong'],
    [one, ['length'], 'wrong'],
    [yesno, [], 'missing'],
    [number, [], 'missing'],
    [number, ['   '], 'missing'],
    [number, ['sixty'], 'wrong'],
    [number, ['121'], 'wrong'],
    [number, ['-1'], 'wrong'],
    [number, ['Infinity'], 'wrong'],
    [number, ['NaN'], 'wrong'],
    [number, ['1,000'], 'wrong'],
    [date, [''], 'missing'],
    [date, ['2026-02-30'], 'wrong'],
    [date, ['1999-12-31'], 'wrong'],
    [date, ['tomorrow'], 'wrong'],
  ])('is no answer to %o: %j is %s', (question, values, problem) => {
    const given = givenAnswer(question, values);
    expect(given).toEqual({problem});
    expect(isGap(given)).toBe(true);
  });

  it('is an answer where it is one', () => {
    expect([0, false, '', null, [], 'x'].some((answer) => isGap(answer as Answer))).toBe(false);
  });
});

describe('an answer given before', () => {
  it.each<[Question, Answer]>([
    [one, '1'],
    [one, 1],
    [one, true],
    [many, ['1', true]],
    [many, []],
    [yesno, false],
    [number, 0],
    [number, 6.5],
    [date, '2026-12-31'],
    [number, null],
    [many, null],
  ])('stands in the form of %o so that going on changes nothing: %j', (question, answer) => {
    expect(givenAnswer(question, formValues(question, answer))).toEqual(answer);
  });

  it('is nothing where there was none', () => {
    expect(formValues(one, undefined)).toEqual([]);
  });
});
