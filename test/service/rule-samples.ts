import fc from 'fast-check';
import type {Answer, Answers, Match, When} from '../../src/service/rule.model.js';

/** What each question can be answered with. Two have the names of members of every object. */
export const possible: Readonly<Record<string, readonly Exclude<Answer, null>[]>> = {
  reason: ['new', 'renew', 'lost'],
  adult: [true, false],
  children: [0, 1, 2, 3],
  born: ['1960-02-29', '1999-12-31', '2010-06-01'],
  proofs: [[], ['lease'], ['deed'], ['lease', 'deed']],
  toString: ['yes', 'no'],
  hasOwnProperty: [true, false],
};
export const questionIds = Object.keys(possible);

const between = (bounds: readonly (number | string)[]): fc.Arbitrary<Match> =>
  fc
    .record({min: fc.constantFrom(...bounds), max: fc.constantFrom(...bounds)}, {requiredKeys: []})
    .filter((range) => Object.keys(range).length > 0);

const among = (values: readonly (string | boolean | number)[]): fc.Arbitrary<Match> =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.subarray([...values], {minLength: 1}).map((some) => some as Match),
  );

const matchers: Readonly<Record<string, fc.Arbitrary<Match>>> = {
  reason: among(['new', 'renew', 'lost', 'stolen']),
  adult: among([true, false]),
  children: fc.oneof(among([0, 1, 2, 3]), between([0, 1, 2, 3, 4])),
  born: fc.oneof(among(['1999-12-31']), between(['1960-03-01', '1999-12-31', '2010-06-02'])),
  proofs: among(['lease', 'deed']),
  toString: among(['yes', 'no']),
  hasOwnProperty: among([true, false]),
};

/** Rules about the questions `ids`, up to `depth` deep. */
export function rulesAbout(ids: readonly string[], depth = 4): fc.Arbitrary<When> {
  const {when} = fc.letrec<{when: When}>((tie) => {
    const questions = Object.fromEntries(ids.map((id) => [id, matchers[id]!]));
    const flat = fc
      .subarray([...ids], {minLength: 1, maxLength: Math.min(3, ids.length)})
      .chain((some) =>
        fc.record(Object.fromEntries(some.map((id) => [id, questions[id]!]))),
      ) as fc.Arbitrary<When>;
    const list = fc.array(tie('when'), {minLength: 1, maxLength: 3});
    const deep = fc.oneof(
      fc.record({all: list}),
      fc.record({any: list}),
      fc.record({not: tie('when')}),
      fc.tuple(flat, fc.record({any: list, not: tie('when')})).map(([one, two]) => ({
        ...one,
        ...two,
      })),
    ) as fc.Arbitrary<When>;
    return {when: fc.oneof({maxDepth: depth, depthIdentifier: 'rule'}, flat, deep)};
  });
  return when;
}

/** An answer to every one of `ids`. */
export const fullAnswers = (ids: readonly string[] = questionIds): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...possible[id]!)])));

/** Some of these answers; some others are “I am not sure”. */
export const partOf = (answers: Answers): fc.Arbitrary<Answers> =>
  fc
    .tuple(fc.subarray(Object.keys(answers)), fc.subarray(Object.keys(answers), {maxLength: 2}))
    .map(([known, unsure]) =>
      Object.fromEntries([
        ...unsure.map((id) => [id, null] as const),
        ...known.map((id) => [id, answers[id]!] as const),
      ]),
    );

/** Every way to answer `ids` on top of `answers`. */
export const completions = (answers: Answers, ids: readonly string[]): readonly Answers[] =>
  ids.reduce<readonly Answers[]>(
    (all, id) => all.flatMap((each) => possible[id]!.map((answer) => ({...each, [id]: answer}))),
    [answers],
  );

/** For each question a condition that some of its answers meet and others do not. */
export const conditions: Readonly<Record<string, When>> = {
  reason: {reason: ['lost', 'new']},
  adult: {adult: true},
  children: {children: {min: 1, max: 2}},
  born: {born: {max: '1999-12-31'}},
  proofs: {proofs: 'lease'},
  toString: {toString: 'yes'},
};
