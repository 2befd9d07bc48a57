/** A portal's own set of questions, checked before anybody is asked. */
import {ProviderError} from '../core/provider-error.model.js';
import type {QuestionSet} from './feedback.model.js';
import {isFeedbackSet} from './sets.data.js';

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const MOST = 40;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isName: Check = (value) => typeof value === 'string' && /^[a-z\d][a-z\d-]{0,39}$/.test(value);
const isWords: Check = (value) =>
  isText(value) ||
  (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText));
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const someOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= MOST && value.every(check);

/** Whether none of them is there twice. */
const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const isChoice: Check = (value) =>
  isObject(value) && isName(value['value']) && isWords(value['text']);

const areChoices: Check = (value) =>
  someOf(isChoice)(value) &&
  (value as Json[]).length > 1 &&
  areDistinct((value as Json[]).map((each) => each['value']));

const isCondition: Check = (value) =>
  isObject(value) && isName(value['question']) && maybe(someOf(isName))(value['values']);

const isQuestion: Check = (value) =>
  isObject(value) &&
  isName(value['id']) &&
  isWords(value['text']) &&
  maybe(isWords)(value['hint']) &&
  maybe((channel) => channel === 'online' || channel === 'on-site')(value['channel']) &&
  maybe(isCondition)(value['shownFor']) &&
  maybe((is) => typeof is === 'boolean')(value['isSatisfaction']) &&
  (value['kind'] === 'text' ||
    (['one', 'several'].includes(String(value['kind'])) && areChoices(value['choices'])));

const isReasonRule: Check = (value) =>
  isObject(value) &&
  isName(value['question']) &&
  someOf(isName)(value['values']) &&
  someOf(isName)(value['from']);

/** Ids of questions that something in the set hangs on. */
const namedIn = (questions: readonly Json[], rule: unknown): readonly string[] =>
  [
    ...questions.flatMap(({shownFor}) => (isObject(shownFor) ? shownFor['question'] : [])),
    ...(isObject(rule) ? [rule['question'], ...(rule['from'] as unknown[])] : []),
  ].map(String);

/** The first thing that is wrong, for whoever wrote it; undefined where nothing is. */
function complaint(value: unknown): string | undefined {
  if (!isObject(value)) return 'a set is an object';
  const {id, lang, name, needsReason, questions, title} = value;
  if (!isName(id)) return 'id: small letters, digits and hyphens';
  if (isFeedbackSet(id)) return `id: ${String(id)} is the kit’s, and locked`;
  if (!isText(lang)) return 'lang: BCP 47 tag of the language it is laid down in';
  if (!isWords(name) || !maybe(isWords)(title)) return 'name, title: text, or texts by language';
  if (!someOf(() => true)(questions)) return `questions: 1 to ${MOST}`;
  const all = questions as readonly Json[];
  const wrong = all.findIndex((each) => !isQuestion(each));
  if (wrong >= 0) return `questions[${wrong}]: id, kind, text, and two choices or more`;
  if (!maybe(isReasonRule)(needsReason)) return 'needsReason: question, values, from';
  // A set may ask the same on each channel, but not twice on one.
  const places = ['online', 'on-site'].map((channel) =>
    all.filter((each) => (each['channel'] ?? channel) === channel).map((each) => each['id']),
  );
  if (!places.every(areDistinct)) return 'questions: each id once';
  const ids = new Set(all.map((each) => String(each['id'])));
  const unknown = namedIn(all, needsReason).find((each) => !ids.has(each));
  return unknown === undefined ? undefined : `no question ${unknown}`;
}

/**
 * A portal's own set.
 *
 * @param value - As it was parsed from JSON.
 * @throws ProviderError `unreadable` where it is none, with what is wrong as `detail`; so where it
 *   takes the name of one of the kit's, whose items may be neither added nor removed.
 */
export function ownSet(value: unknown): QuestionSet {
  const detail = complaint(value);
  if (detail !== undefined) throw new ProviderError('unreadable', {detail});
  const set = value as QuestionSet;
  const questions = set.questions.map((each) =>
    each.kind === 'text' ? {...each, choices: []} : each,
  );
  return {...set, certainty: 'high', sources: set.sources ?? [], questions};
}
