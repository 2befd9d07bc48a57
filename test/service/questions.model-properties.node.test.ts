import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {askedQuestions, liveAnswers, nextQuestion} from '../../src/service/questions.model.js';
import type {Answers} from '../../src/service/rule.model.js';
import type {ServiceDefinition} from '../../src/service/service.model.js';
import {completions, conditions, possible} from './rule-samples.js';
import {
  anyDefinition,
  conditional,
  endings,
  places,
  plainQuestions,
  someAnswers,
  unsureAnswers,
  told,
} from './small-definitions.js';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000});

const ids = plainQuestions.map(({id}) => id);

const ruled = places.filter((place) => place !== 'later');

/** Each question is named once in the whole definition. */
const plainDefinition: fc.Arbitrary<ServiceDefinition> = fc
  .record({
    reason: fc.constantFrom(...ruled, 'adult', 'children'),
    adult: fc.constantFrom(...ruled, 'children', 'proofs'),
    children: fc.constantFrom(...ruled, 'proofs'),
    proofs: fc.constantFrom(...ruled),
  })
  .map((placeOf) =>
    conditional((place) => {
      const named = ids.filter((id) => placeOf[id as keyof typeof placeOf] === place);
      return named.length > 0 ? {when: {any: named.map((id) => conditions[id]!)}} : {};
    }),
  );

/** Answers question after question, as `picks` say, until none is put. */
function answerAll(service: ServiceDefinition, before: Answers, picks: readonly number[]): Answers {
  return picks.reduce((answers, pick) => {
    const live = liveAnswers(service, answers);
    const question = nextQuestion(service, live);
    if (!question) return live;
    expect(Object.hasOwn(live, question.id)).toBe(false);
    expect(askedQuestions(service, live)).toContain(question);
    const choices = [null, ...possible[question.id]!];
    return liveAnswers(service, {...live, [question.id]: choices[pick % choices.length]!});
  }, before);
}

describe('whoever answers question after question', () => {
  const picks = fc.array(fc.nat(), {minLength: ids.length, maxLength: ids.length});

  it('comes to an end, is never asked the same twice, and is told everything then', () => {
    let ends = 0;
    fc.assert(
      fc.property(anyDefinition, unsureAnswers(ids), picks, (service, before, how) => {
        const live = answerAll(service, before, how);
        expect(nextQuestion(service, live)).toBeUndefined();
        // Whatever else is answered now changes no word.
        const others = endings(service, live);
        if (others.length > 1) ends++;
        for (const other of others) expect(told(service, other)).toBe(told(service, live));
      }),
      {numRuns: 300},
    );
    expect(ends).toBeGreaterThan(10);
  });

  // Of rules that contradict each other this cannot be said. Nor of a second way to supply a paper
  // where nobody will ever know whether the first one holds: it is asked about all the same.
  it('is asked only what changes something, where no question decides two things', () => {
    let asked = 0;
    fc.assert(
      fc.property(plainDefinition, someAnswers(ids), (service, answers) => {
        const live = liveAnswers(service, answers);
        const question = nextQuestion(service, live);
        if (!question) return;
        asked++;
        expect(matters(question.id, service, live), question.id).toBe(true);
      }),
      {numRuns: 500},
    );
    expect(asked).toBeGreaterThan(50);
  });

  /** Whether two answers to it make a difference, whatever else is answered. */
  const matters = (id: string, service: ServiceDefinition, live: Answers): boolean =>
    completions(
      live,
      ids.filter((other) => other !== id && !Object.hasOwn(live, other)),
    ).some((each) => {
      const results = possible[id]!.map((answer) => told(service, {...each, [id]: answer}));
      return new Set(results).size > 1;
    });
});

describe('answers that still count', () => {
  it('count again, and more of them never take one away', () => {
    fc.assert(
      fc.property(anyDefinition, unsureAnswers(ids), (service, answers) => {
        const live = liveAnswers(service, answers);
        expect(liveAnswers(service, live)).toEqual(live);
        for (const end of endings(service, live)) {
          const {$channel: _chosen, ...said} = live;
          expect(end).toMatchObject(said);
        }
      }),
      {numRuns: 200},
    );
  });
});
