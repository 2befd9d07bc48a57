/**
 * Rules over a citizen's answers, with three results: yes, no, not known yet (Kleene's strong
 * logic). A rule engine that takes a missing answer for an answer would show a child's papers to
 * everybody.
 */

/** One plain value of an answer. */
export type Scalar = string | number | boolean;

/**
 * What a citizen said to one question: a value, several for a question of type `many`, or `null`
 * for “I am not sure”, which leaves it unknown.
 */
export type Answer = Scalar | readonly Scalar[] | null;

/** Answers by the id of their question; one that is missing was not given yet. */
export type Answers = Readonly<Record<string, Answer>>;

/** Bounds of a number or of an ISO day, both included. */
export interface Range {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
}

/** What an answer has to be: this value, one of these values, or within these bounds. */
export type Match = Scalar | readonly Scalar[] | Range;

/**
 * A condition: `{question: match, …}`, of which all must hold; `all`, `any` and `not` may stand
 * beside them. `{reason: 'lost', not: {age: {max: 15}}}`.
 */
export interface When {
  readonly all?: readonly When[] | undefined;
  readonly any?: readonly When[] | undefined;
  readonly not?: When | undefined;
  readonly [question: string]: Match | When | readonly When[] | undefined;
}

/** Yes, no, or (`undefined`) not known yet. */
export type Truth = boolean | undefined;

/** How deep `all`, `any` and `not` may stand in each other. */
export const MAX_RULE_DEPTH = 8;

/** Names that no question may have: words of the rules, and those of every object's prototype. */
export const RESERVED_IDS: readonly string[] = [
  'all',
  'any',
  'not',
  '__proto__',
  'constructor',
  'prototype',
];

/** Yes where all are, no where one is not. */
export const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

/** Yes where one is, no where none is. */
const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

const negated = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/**
 * Whether a condition holds: `true`, `false`, or `undefined` while it depends on an answer that was
 * not given. No condition always holds. Never throws; what is no rule, is named like a member of
 * every object, or lies deeper than {@link MAX_RULE_DEPTH}, is not known.
 */
export const holds = (when: When | undefined, answers: Answers): Truth =>
  when === undefined ? true : truthOf(when, answers, 1);

const isRule = (when: unknown): when is When =>
  typeof when === 'object' && when !== null && !Array.isArray(when);

function truthOf(when: unknown, answers: Answers, depth: number): Truth {
  if (!isRule(when) || depth > MAX_RULE_DEPTH) return undefined;
  return every(Object.entries(when).map(([key, part]) => partTruth(key, part, answers, depth)));
}

function partTruth(key: string, part: unknown, answers: Answers, depth: number): Truth {
  const below = (when: unknown): Truth => truthOf(when, answers, depth + 1);
  if (part === undefined) return true;
  if (key === 'not') return negated(below(part));
  if (key === 'all') return Array.isArray(part) ? every(part.map(below)) : undefined;
  if (key === 'any') return Array.isArray(part) ? some(part.map(below)) : undefined;
  return matches(part as Match, answerTo(answers, key));
}

/** The answer to a question; whatever the objects of JavaScript inherit is none. */
export const answerTo = (answers: Answers, question: string): Answer | undefined =>
  !RESERVED_IDS.includes(question) && Object.hasOwn(answers, question)
    ? answers[question]
    : undefined;

function matches(match: Match, answer: Answer | undefined): Truth {
  if (answer === undefined || answer === null) return undefined;
  const given: readonly Scalar[] = Array.isArray(answer) ? answer : [answer as Scalar];
  return some(given.map((value) => accepts(match, value)));
}

function accepts(match: Match, value: Scalar): Truth {
  if (Array.isArray(match)) return match.includes(value);
  if (typeof match !== 'object') return match === value;
  const {min, max} = Object(match) as Range;
  if (min === undefined && max === undefined) return undefined;
  return every([
    min === undefined || reaches(value, min),
    max === undefined || reaches(max, value),
  ]);
}

/** Numbers compare with numbers and days with days; between the two nothing is known. */
const reaches = (value: Scalar, least: Scalar): Truth =>
  typeof value === typeof least && typeof value !== 'boolean' ? value >= least : undefined;

/**
 * The questions whose answers can still change what {@link holds} says: none where it is decided,
 * whatever else the condition names.
 */
export const openQuestions = (when: When | undefined, answers: Answers): readonly string[] =>
  when === undefined ? [] : openIn(when, answers, 1);

function openIn(when: unknown, answers: Answers, depth: number): readonly string[] {
  if (!isRule(when) || depth > MAX_RULE_DEPTH || truthOf(when, answers, depth) !== undefined)
    return [];
  return Object.entries(when).flatMap(([key, part]) => {
    if (key === 'not') return openIn(part, answers, depth + 1);
    if (key === 'all' || key === 'any')
      return Array.isArray(part) ? part.flatMap((below) => openIn(below, answers, depth + 1)) : [];
    return partTruth(key, part, answers, depth) === undefined ? [key] : [];
  });
}
