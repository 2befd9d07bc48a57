import {describe, expect, it} from 'vitest';
import {entriesOf, liveAnswers} from '../../src/service/index.js';
import type {Answers} from '../../src/service/index.js';
import {
  answeredQuestions,
  currentQuestion,
  groupsOf,
  setTick,
  untouched,
} from '../../src/requirements/checklist.model.js';
import {clothes, food, stall} from './stall-service.js';

const current = (answers: Answers, revisiting?: string) =>
  currentQuestion(stall, liveAnswers(stall, answers), {...untouched, revisiting});
const answered = (answers: Answers, revisiting?: string) =>
  answeredQuestions(stall, liveAnswers(stall, answers), {...untouched, revisiting}).map(
    ({id}) => id,
  );

describe('a tick', () => {
  it('leaves the state before it as it was', () => {
    const one = setTick(untouched, 'a', true);
    const two = setTick(one, 'b', true);
    expect([...untouched.ticked, '|', ...one.ticked, '|', ...two.ticked].join(' ')).toBe(
      '| a | a b',
    );
    expect([...setTick(two, 'a', false).ticked]).toEqual(['b']);
  });

  it('given or taken twice is given or taken once', () => {
    const once = setTick(untouched, 'a', true);
    expect([...setTick(once, 'a', true).ticked]).toEqual(['a']);
    expect([...setTick(untouched, 'a', false).ticked]).toEqual([]);
  });
});

describe('the question that is open', () => {
  it.each<[string, Answers, string | undefined]>([
    ['the first', {}, 'goods'],
    ['the next that matters', {goods: 'clothes', helpers: 1}, 'proofs'],
    ['one that an answer brings up', {goods: 'food', helpers: 1}, 'inspected'],
    ['not one that is answered with “I am not sure”', {goods: 'clothes', helpers: null}, 'proofs'],
    ['last, the way to apply', {...clothes, $channel: null}, '$channel'],
    ['none at the end', clothes, undefined],
  ])('is %s', (_which, answers, id) => {
    expect(current(answers)?.id).toBe(id);
  });

  it('is the one gone back to, as long as it is asked', () => {
    expect(current(food, 'helpers')?.id).toBe('helpers');
    expect(current(clothes, 'inspected')).toBeUndefined();
    expect(current(clothes, '$channel')?.id).toBe('$channel');
    expect(current({}, 'nothing')?.id).toBe('goods');
  });

  it('is never the way to apply where there is but one', () => {
    const {$channel: _, ...open} = food;
    expect(current({...open, helpers: 9})).toBeUndefined();
  });

  it('offers the ways that are open, the one with the fewest trips first', () => {
    const {$channel: _, ...open} = clothes;
    expect(current(open)?.options?.map(({value}) => value)).toEqual(['online', 'counter']);
    expect(current({...open, ill: true})?.options?.map(({value}) => value)).toEqual([
      'online',
      'home',
      'counter',
    ]);
  });
});

describe('what was answered', () => {
  it('stands in the order of the questions, the way to apply last', () => {
    expect(answered(food)).toEqual(['goods', 'helpers', 'inspected', 'proofs', 'ill', '$channel']);
  });

  it('counts “I am not sure”, and leaves out the one being answered anew', () => {
    expect(answered({goods: 'clothes', helpers: null})).toEqual(['goods', 'helpers']);
    expect(answered({goods: 'clothes', helpers: null}, 'goods')).toEqual(['helpers']);
    expect(answered(clothes, '$channel')).not.toContain('$channel');
  });
});

describe('the groups', () => {
  it('hold every entry once, each in the definition’s order', () => {
    const groups = groupsOf(entriesOf(stall, {goods: 'food'}));
    const ids = (entries: typeof groups.needed) => entries.map(({requirement}) => requirement.id);
    expect(ids(groups.needed)).toEqual(['identity', 'form', 'kitchen', 'drawing']);
    expect(ids(groups.depending)).toEqual(['insurance', 'lease', 'letter', 'stamp']);
    expect(ids(groups.free)).toEqual(['register']);
  });
});
