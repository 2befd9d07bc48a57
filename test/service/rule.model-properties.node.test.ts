import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {type Answers, holds, openQuestions, type When} from '../../src/service/rule.model.js';
import {saysJsonLogic} from './rule-json-logic.js';
import {
  completions,
  conditions,
  fullAnswers,
  partOf,
  possible,
  questionIds,
  rulesAbout,
} from './rule-samples.js';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000});

const FEW = ['reason', 'adult', 'proofs', 'toString'];
const isUnanswered = (answers: Answers) => (id: string) =>
  !Object.hasOwn(answers, id) || answers[id] === null;

/** How often each result came up: a comparison of nothing but “no” would prove little. */
const tally = () => new Map<unknown, number>();
const count = (seen: Map<unknown, number>, result: unknown) =>
  seen.set(result, (seen.get(result) ?? 0) + 1);

describe('any rule', () => {
  it('means what JSON Logic says where every question is answered', () => {
    const seen = tally();
    fc.assert(
      fc.property(rulesAbout(questionIds), fullAnswers(), (when, answers) => {
        const truth = holds(when, answers);
        count(seen, truth);
        expect(truth).toBe(saysJsonLogic(when, answers));
        expect(openQuestions(when, answers)).toEqual([]);
      }),
      {numRuns: 4000},
    );
    expect(seen.get(true)).toBeGreaterThan(500);
    expect(seen.get(false)).toBeGreaterThan(500);
  });

  it('that is decided stays so, whatever else is answered', () => {
    const seen = tally();
    const partial = fullAnswers(FEW).chain((answers) => partOf(answers));
    fc.assert(
      fc.property(rulesAbout(FEW), partial, (when, answers) => {
        const truth = holds(when, answers);
        count(seen, truth);
        const all = completions(answers, FEW.filter(isUnanswered(answers)));
        if (truth === undefined) return;
        for (const each of all) expect(holds(when, each)).toBe(truth);
      }),
      {numRuns: 2000},
    );
    for (const truth of [true, false, undefined]) expect(seen.get(truth)).toBeGreaterThan(100);
  });

  it('that is open names questions, and their answers decide it', () => {
    const partial = fullAnswers().chain((answers) => partOf(answers));
    fc.assert(
      fc.property(rulesAbout(questionIds), partial, fullAnswers(), (when, answers, others) => {
        const open = openQuestions(when, answers);
        expect(open.length > 0).toBe(holds(when, answers) === undefined);
        expect(open.filter((id) => !isUnanswered(answers)(id))).toEqual([]);
        const answered = Object.fromEntries(open.map((id) => [id, others[id]!]));
        expect(holds(when, {...answers, ...answered})).not.toBeUndefined();
      }),
      {numRuns: 2000},
    );
  });

  it('pays no heed to an answer that it does not name as open', () => {
    const partial = fullAnswers(FEW).chain((answers) => partOf(answers));
    fc.assert(
      fc.property(rulesAbout(FEW), partial, (when, answers) => {
        const open = openQuestions(when, answers);
        for (const id of FEW.filter(isUnanswered(answers)).filter((one) => !open.includes(one))) {
          for (const answer of possible[id]!) {
            expect(holds(when, {...answers, [id]: answer})).toBe(holds(when, answers));
          }
        }
      }),
      {numRuns: 2000},
    );
  });
});

/** Rules that name every question once. */
function onceOnly(parts: readonly When[]): fc.Arbitrary<When> {
  const [first] = parts;
  if (parts.length === 1) return fc.constantFrom(first!, {not: first!});
  return fc.integer({min: 1, max: parts.length - 1}).chain((cut) =>
    fc
      .tuple(
        fc.constantFrom('all', 'any', 'beside'),
        onceOnly(parts.slice(0, cut)),
        onceOnly(parts.slice(cut)),
      )
      .map(([how, one, two]): When => {
        if (how === 'beside') return {all: [one], not: two};
        return {[how]: [one, two]};
      }),
  );
}

describe('a rule that names every question once', () => {
  it('calls a question open only where its answer can turn the result', () => {
    const rules = fc
      .shuffledSubarray(Object.values(conditions), {minLength: 2, maxLength: 4})
      .chain((parts) => fc.tuple(onceOnly(parts), fc.constant(parts.flatMap(Object.keys))));
    const cases = rules.chain(([when, ids]) =>
      fc.tuple(fc.constant(when), fc.constant(ids), fullAnswers(ids).chain(partOf)),
    );
    fc.assert(
      fc.property(cases, ([when, ids, answers]) => {
        for (const id of openQuestions(when, answers)) {
          const others = ids.filter(isUnanswered(answers)).filter((other) => other !== id);
          const turns = completions(answers, others).some((each) => {
            const results = possible[id]!.map((answer) => holds(when, {...each, [id]: answer}));
            return new Set(results).size > 1;
          });
          expect(turns, `${id} in ${JSON.stringify(when)}`).toBe(true);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is needed for that: of rules that contradict themselves it cannot be said', () => {
    const never: When = {all: [{reason: 'lost'}, {reason: 'new'}, {adult: true}]};
    expect(openQuestions(never, {})).toEqual(['reason', 'reason', 'adult']);
    expect(openQuestions(never, {reason: 'lost'})).toEqual([]);
  });
});
