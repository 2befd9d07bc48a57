import fc from 'fast-check';
import {chargesOf, tipsOf} from '../../src/service/terms.model.js';
import {entriesOf} from '../../src/service/papers.model.js';
import {
  askedQuestions,
  factsOf,
  liveAnswers,
  possibleChannels,
} from '../../src/service/questions.model.js';
import {type Answers, holds, type When} from '../../src/service/rule.model.js';
import type {
  Channel,
  Fee,
  Question,
  Requirement,
  ServiceDefinition,
  Tip,
} from '../../src/service/service.model.js';
import {tripsOf} from '../../src/service/trips.model.js';
import {possible, rulesAbout} from './rule-samples.js';

const options = (...values: string[]) => values.map((value) => ({value, label: value}));

/** Questions without conditions, each answered with what `possible` says. */
export const plainQuestions: readonly Question[] = [
  {id: 'reason', type: 'one', label: 'Why?', options: options('new', 'renew', 'lost')},
  {id: 'adult', type: 'yesno', label: 'Grown up?'},
  {id: 'children', type: 'number', label: 'How many children?', min: 0, max: 3},
  {id: 'proofs', type: 'many', label: 'Which proofs?', options: options('lease', 'deed')},
];

/** A definition of nothing but these parts. */
export const definition = (parts: Partial<ServiceDefinition> = {}): ServiceDefinition => ({
  schemaVersion: 1,
  id: 'small',
  name: 'Small',
  provider: {name: 'Office'},
  updated: '2026-11-01',
  documents: {card: {name: 'Card'}, photo: {name: 'Photo'}, lease: {name: 'Lease'}},
  requirements: [],
  channels: [{id: 'counter', type: 'counter', visits: 1}],
  questions: plainQuestions,
  ...parts,
});

/** A condition for the place that is asked for, or none there. */
export type Conditions = (place: string) => {readonly when?: When};

/** A definition with a condition at every place that can have one. */
export const conditional = (when: Conditions): ServiceDefinition =>
  definition({
    questions: plainQuestions.map((question) => ({...question, ...when(question.id)})),
    channels: channels(when),
    requirements: requirements(when),
    fees: fees(when),
    tips: tips(when),
  });

const channels = (when: Conditions): readonly Channel[] => [
  {id: 'counter', type: 'counter', visits: 2, ...when('counter')},
  {id: 'online', type: 'online', visits: 0, ...when('online')},
  {id: 'post', type: 'post', visits: 1, ...when('post')},
];

const requirements = (when: Conditions): readonly Requirement[] => [
  {
    id: 'identity',
    needs: ['card'],
    supply: [
      {mode: 'held', ...when('held')},
      {mode: 'later', ...when('later')},
    ],
    ...when('identity'),
  },
  {id: 'photo', needs: ['photo'], channels: ['counter', 'post'], ...when('photo')},
  {
    id: 'home',
    anyOf: [
      {label: 'card', needs: ['card']},
      {label: 'lease', needs: ['lease'], ...when('lease')},
    ],
    ...when('home'),
  },
];

const fees = (when: Conditions): readonly Fee[] => [
  {name: 'all', amount: 1, currency: 'CNY', ...when('fee')},
  {name: 'post', amount: 2, currency: 'CNY', channels: ['post'], ...when('postage')},
];

const tips = (when: Conditions): readonly Tip[] => [{text: 'Hi', ...when('tip')}];

/** Places for {@link Conditions}, those of the questions apart. */
export const places =
  'counter online post held later identity photo home lease fee postage tip'.split(' ');

const ids = plainQuestions.map(({id}) => id);
const ruleAt: Readonly<Record<string, fc.Arbitrary<When>>> = Object.fromEntries([
  // A question is put because of earlier ones.
  ...ids.slice(1).map((id, index) => [id, rulesAbout(ids.slice(0, index + 1), 1)] as const),
  ...places.map((place) => [place, rulesAbout(ids, 2)] as const),
]);

/** Definitions with any rules at a few places. */
export const anyDefinition: fc.Arbitrary<ServiceDefinition> = fc
  .subarray(Object.keys(ruleAt), {minLength: 1, maxLength: 4})
  .chain((ruled) => fc.record(Object.fromEntries(ruled.map((place) => [place, ruleAt[place]!]))))
  .map((rules: Readonly<Record<string, When>>) =>
    conditional((place) => (rules[place] ? {when: rules[place]} : {})),
  );

/**
 * Everything that the citizen is told, to be compared; and whether ways to apply and tips are ruled
 * out for good, which a citizen who is not sure sees only by not being asked about them again.
 */
export function told(service: ServiceDefinition, answers: Answers): string {
  const live = liveAnswers(service, answers);
  const {channel, least, most} = tripsOf(service, live);
  return JSON.stringify([
    entriesOf(service, live).map(({requirement, supply, lists, ...certainty}) => [
      requirement.id,
      supply.mode,
      lists.map(({label, isCertain}) => [label, isCertain]),
      certainty,
    ]),
    possibleChannels(service, live).map(({id, when}) => [
      id,
      holds(when, factsOf(service, live)) ?? 'open',
    ]),
    [channel?.id, least, most],
    chargesOf(service, live).map(({fee, isCertain}) => [fee.name, isCertain]),
    tipsOf(service, live).length,
    service.tips?.map(({when}) => holds(when, factsOf(service, live)) ?? 'open'),
  ]);
}

/** Every way to answer what is still asked, on top of `answers`. */
export function endings(service: ServiceDefinition, answers: Answers): readonly Answers[] {
  const live = liveAnswers(service, answers);
  const open = askedQuestions(service, live).find(({id}) => !Object.hasOwn(live, id));
  if (!open) return [live];
  return possible[open.id]!.flatMap((answer) => endings(service, {...live, [open.id]: answer}));
}

/** Some answers, and perhaps a chosen channel. */
export const someAnswers = (ids: readonly string[]): fc.Arbitrary<Answers> =>
  fc.record(
    {
      ...Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...possible[id]!)])),
      $channel: fc.constantFrom('counter', 'online', 'post'),
    },
    {requiredKeys: []},
  );

/** The same, where some answers are “I am not sure”. */
export const unsureAnswers = (ids: readonly string[]): fc.Arbitrary<Answers> =>
  fc.tuple(someAnswers(ids), fc.subarray([...ids])).map(([answers, unsure]) => ({
    ...answers,
    ...Object.fromEntries(unsure.map((id) => [id, null])),
  }));
