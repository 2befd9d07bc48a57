import {describe, expect, it} from 'vitest';
import {
  type Answers,
  answerTo,
  holds,
  MAX_RULE_DEPTH,
  openQuestions,
  RESERVED_IDS,
  type Truth,
  type When,
} from '../../src/service/rule.model.js';

const cases = (rows: readonly (readonly [When | undefined, Answers, Truth])[]) => rows;

describe('a rule about one question', () => {
  it.each(
    cases([
      [{reason: 'lost'}, {reason: 'lost'}, true],
      [{reason: 'lost'}, {reason: 'renew'}, false],
      [{reason: 'lost'}, {}, undefined],
      [{reason: 'lost'}, {reason: null}, undefined],
      [{reason: 'lost'}, {other: 'lost'}, undefined],
      [{adult: false}, {adult: false}, true],
      [{adult: false}, {adult: true}, false],
      [{children: 0}, {children: 0}, true],
      [{children: 0}, {children: false}, false],
      [{children: 1}, {children: '1'}, false],
      [{reason: ''}, {reason: ''}, true],
    ]),
  )('%j holds for %j: %j', (when, answers, truth) => {
    expect(holds(when, answers)).toBe(truth);
  });

  it.each(
    cases([
      [{reason: ['lost', 'stolen']}, {reason: 'stolen'}, true],
      [{reason: ['lost', 'stolen']}, {reason: 'renew'}, false],
      [{reason: ['lost', 'stolen']}, {}, undefined],
      [{reason: ['lost', 'stolen']}, {reason: null}, undefined],
      [{children: [1, 2]}, {children: '1'}, false],
    ]),
  )('%j, any of them, holds for %j: %j', (when, answers, truth) => {
    expect(holds(when, answers)).toBe(truth);
  });

  it.each(
    cases([
      [{age: {min: 16}}, {age: 16}, true],
      [{age: {min: 16}}, {age: 15}, false],
      [{age: {max: 15}}, {age: 15}, true],
      [{age: {max: 15}}, {age: 15.5}, false],
      [{age: {min: 16, max: 25}}, {age: 20}, true],
      [{age: {min: 16, max: 25}}, {age: 26}, false],
      [{age: {min: 16, max: 25}}, {}, undefined],
      [{age: {min: 16}}, {age: null}, undefined],
      [{born: {min: '2010-01-01'}}, {born: '2010-01-01'}, true],
      [{born: {min: '2010-01-01'}}, {born: '2009-12-31'}, false],
      [{born: {max: '2009-12-31'}}, {born: '1960-02-29'}, true],
      [{born: {min: '2010-01-01', max: '2019-12-31'}}, {born: '2020-01-01'}, false],
      // A number is no day, and nobody can say which comes first.
      [{born: {min: '2010-01-01'}}, {born: 2011}, undefined],
      [{age: {min: 16}}, {age: '17'}, undefined],
      [{age: {min: 16}}, {age: true}, undefined],
    ]),
  )('%j, both ends counted in, holds for %j: %j', (when, answers, truth) => {
    expect(holds(when, answers)).toBe(truth);
  });

  it.each(
    cases([
      [{proofs: 'lease'}, {proofs: ['deed', 'lease']}, true],
      [{proofs: 'lease'}, {proofs: ['deed']}, false],
      [{proofs: 'lease'}, {proofs: []}, false],
      [{proofs: ['lease', 'deed']}, {proofs: ['deed']}, true],
      [{proofs: ['lease', 'deed']}, {proofs: ['bill']}, false],
      [{sizes: {min: 3}}, {sizes: [1, 4]}, true],
      [{sizes: {min: 3}}, {sizes: [1, 2]}, false],
    ]),
  )('%j holds for several answers %j, where one is right: %j', (when, answers, truth) => {
    expect(holds(when, answers)).toBe(truth);
  });
});

describe('a rule about several questions', () => {
  const YES = {a: 1};
  const NO = {b: 1};
  const OPEN = {c: 1};
  const answers = {a: 1, b: 0};

  it.each(
    cases([
      [{...YES, ...NO}, answers, false],
      [{...YES, ...OPEN}, answers, undefined],
      [{...OPEN, ...NO}, answers, false],
      [{all: [YES, YES]}, answers, true],
      [{all: [YES, OPEN]}, answers, undefined],
      [{all: [OPEN, NO]}, answers, false],
      [{any: [NO, NO]}, answers, false],
      [{any: [NO, OPEN]}, answers, undefined],
      [{any: [OPEN, YES]}, answers, true],
      [{not: YES}, answers, false],
      [{not: NO}, answers, true],
      [{not: OPEN}, answers, undefined],
      [{...YES, not: NO}, answers, true],
      [{...YES, any: [NO, OPEN], all: [YES]}, answers, undefined],
      [{...NO, any: [NO, OPEN], not: OPEN}, answers, false],
      [{not: {all: [YES, {any: [NO, {not: OPEN}]}]}}, answers, undefined],
    ]),
  )('%j holds for %j: %j', (when, given, truth) => {
    expect(holds(when, given)).toBe(truth);
  });

  it('holds for everybody where there is none, or where a part of it is left out', () => {
    expect(holds(undefined, {})).toBe(true);
    expect(holds({all: undefined, a: 1}, {a: 1})).toBe(true);
    expect(openQuestions(undefined, {})).toEqual([]);
    expect(openQuestions({all: undefined, any: undefined, not: undefined, a: 1}, {})).toEqual([
      'a',
    ]);
  });
});

describe('names of members that every object has', () => {
  it.each(['toString', 'hasOwnProperty', 'valueOf', 'length', 'isPrototypeOf'])(
    '%s is a question like others',
    (name) => {
      expect(holds({[name]: 'x'}, {})).toBeUndefined();
      expect(holds({[name]: 'x'}, {[name]: 'x'})).toBe(true);
      expect(holds({[name]: 'x'}, {[name]: 'y'})).toBe(false);
      expect(openQuestions({[name]: 'x'}, {})).toEqual([name]);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('%s is never answered', (name) => {
    const when = JSON.parse(`{"${name}": "x"}`) as When;
    const answers = JSON.parse(`{"${name}": "x"}`) as Answers;
    expect(RESERVED_IDS).toContain(name);
    expect(answerTo(answers, name)).toBeUndefined();
    expect(holds(when, answers)).toBeUndefined();
    expect(holds(when, {})).toBeUndefined();
  });

  it('are no answers where somebody put them into the prototype', () => {
    const answers = Object.create({reason: 'lost'}) as Answers;
    expect(holds({reason: 'lost'}, answers)).toBeUndefined();
    const poisoned = JSON.parse('{"__proto__": {"reason": "lost"}}') as Answers;
    expect(holds({reason: 'lost'}, poisoned)).toBeUndefined();
    expect(holds({reason: 'lost'}, {...poisoned})).toBeUndefined();
  });
});

describe('what is no rule', () => {
  const deep = (depth: number, key: 'all' | 'any' | 'not'): When => {
    let when: When = {a: 1};
    for (let above = 1; above < depth; above++) when = {[key]: key === 'not' ? when : [when]};
    return when;
  };

  it.each(['all', 'any', 'not'] as const)('because %s lies too deep, is not known', (key) => {
    const asIs = holds(deep(MAX_RULE_DEPTH, key), {a: 1});
    expect(asIs).toBe(key !== 'not' || MAX_RULE_DEPTH % 2 === 1);
    expect(holds(deep(MAX_RULE_DEPTH + 1, key), {a: 1})).toBeUndefined();
    expect(openQuestions(deep(MAX_RULE_DEPTH, key), {})).toEqual(['a']);
    expect(openQuestions(deep(MAX_RULE_DEPTH + 1, key), {})).toEqual([]);
    expect(holds(deep(10_000, key), {a: 1})).toBeUndefined();
    expect(openQuestions(deep(10_000, key), {a: 1})).toEqual([]);
  });

  const answers = {a: 1, b: [1, 2], c: null, d: 'x'};

  it.each([null, 7, 'rule', true, [], [{a: 1}], () => true])('as %j is not known', (when) => {
    expect(holds(when as never, answers)).toBeUndefined();
    expect(openQuestions(when as never, answers)).toEqual([]);
  });

  it.each(
    ['all', 'any', 'not'].flatMap((key) =>
      [null, 7, 'rule', [null], ['rule'], [7], [[]], {a: null}].map((part) => ({[key]: part})),
    ),
  )('as %j is not known', (when) => {
    expect(holds(when as never, answers)).toBeUndefined();
    expect(openQuestions(when as never, {})).toEqual(expect.any(Array));
  });

  it.each([{a: null}, {a: [{}]}, {a: {}}, {a: {least: 3}}, {a: {min: null}}, {a: {min: {}}}])(
    'as %j is never true',
    (when) => {
      expect(holds(when as never, answers)).not.toBe(true);
      expect(openQuestions(when as never, answers)).toEqual(expect.any(Array));
    },
  );
});
