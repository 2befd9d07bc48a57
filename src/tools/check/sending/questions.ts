import {type AskedQuestion, nextTier, type Question} from '../../../help/question.model.js';
import {isRefusal} from '../booking/holding.js';
import {inShort} from '../exchange.js';
import {officeWith} from '../office/facts.js';
import {questionOf, WORDS} from '../office/samples.js';
import {failed, notOffered, type Rule, Stop, verdict} from '../rule.js';
import type {Errand} from './errand.js';
import {sentRules, tokenRule} from './sent-rules.js';

const PATH = '/questions';
const CLIMB = 'climbing';

/** What a question that was asked says of itself. */
function differences(came: Partial<Question>, tier: string, first: string) {
  return [
    ...(came.text === WORDS ? [] : [{came: `the words “${came.text}”`}]),
    ...(came.tier === tier ? [] : [{came: `with the tier “${came.tier}”`}]),
    ...(came.firstTier === first ? [] : [{came: `“${came.firstTier}” sees it through`}]),
  ];
}

const asking = sentRules({
  id: 'question',
  path: PATH,
  what: 'A question',
  matters: {lost: 'nobody answers what somebody asked', twice: 'two officers answer the same'},
  body: async ({backEnd}) => questionOf(await officeWith(backEnd, 'help'), WORDS, backEnd.lang),
  other: (body) => ({...body, text: `${WORDS}, again`}),
  judge: ({body}, {tier}) => {
    const asked = body as AskedQuestion;
    return [...differences(asked, tier, tier), ...(asked.token ? [] : [{came: 'no token'}])];
  },
});

const pathOf = (ref: string): string => `${PATH}/${encodeURIComponent(ref)}`;
const look = (errand: Errand, ref: string, token: string) =>
  errand.send({path: pathOf(ref), ...(token && {token})});

const shown: Rule<Errand> = {
  id: 'question-shown',
  clause: 'openapi.yaml: GET /questions/{ref}',
  title: 'With its token the question is shown, without the token itself',
  matters: 'nobody sees the answer',
  try: async (errand) => {
    const {ref, token} = errand.opened(PATH);
    const answer = await look(errand, ref, token);
    if (answer.status !== 200) return failed('200', inShort(answer));
    const question = answer.body as Question;
    const {help} = await officeWith(errand.backEnd, 'help');
    const first = help.tiers[0]?.id ?? '';
    return verdict('the question that was asked', [
      ...(question.ref === ref ? [] : [{came: `the question ${question.ref}`}]),
      ...('token' in question ? [{came: 'the token again'}] : []),
      ...differences(question, first, first),
    ]);
  },
};

/** The tier above the first. Ends a rule where there is none. */
async function tierAbove(errand: Errand): Promise<{readonly first: string; readonly next: string}> {
  const {tiers} = (await officeWith(errand.backEnd, 'help')).help;
  const first = tiers[0]?.id ?? '';
  const next = nextTier(tiers, {tier: first});
  if (next) return {first, next: next.id};
  throw new Stop(notOffered('the office has one tier only'));
}

/** Hands the question to a tier. */
async function climb(errand: Errand, key: string, tier: string, token?: string) {
  const opened = errand.opened(PATH);
  return errand.post(`${pathOf(opened.ref)}/escalation`, {tier}, key, token ?? opened.token);
}

const NEXT = 'openapi.yaml: POST /questions/{ref}/escalation';

const climbing: Rule<Errand> = {
  id: 'escalation',
  clause: NEXT,
  title: 'A question goes to the next tier with all that was said; the first still sees it through',
  matters: 'people explain everything anew to everybody, and nobody is responsible',
  try: async (errand) => {
    const {first, next} = await tierAbove(errand);
    const answer = await climb(errand, errand.keyOf(CLIMB), next);
    if (answer.status !== 200) return failed('200', inShort(answer));
    return verdict(`with “${next}”`, differences(answer.body as Question, next, first));
  },
};

const climbedOnce: Rule<Errand> = {
  id: 'escalation-once',
  clause: 'openapi.yaml: Idempotency',
  title: 'Handed up again with the same key, a question stays with the next tier',
  matters: 'two presses on a slow line skip a tier',
  try: async (errand) => {
    const {first, next} = await tierAbove(errand);
    const answer = await climb(errand, errand.keyOf(CLIMB), next);
    if (answer.status !== 200) return failed('the first answer', inShort(answer));
    return verdict(`with “${next}”`, differences(answer.body as Question, next, first));
  },
};

const order: Rule<Errand> = {
  id: 'escalation-order',
  clause: `${NEXT} 412`,
  title: 'A question goes to no tier but the one right above',
  matters: 'a question goes in a circle, or two people hand it up twice',
  try: async (errand) => {
    const {next} = await tierAbove(errand);
    return isRefusal(await climb(errand, errand.newKey(), next), 412, 'changed');
  },
};

/** A question to an office, from asking to the next tier. */
export const questionRules: readonly Rule<Errand>[] = [
  ...asking,
  tokenRule(
    'question-needs-token',
    PATH,
    'Without its token, or with another, the question is not shown',
    'strangers read what somebody asked',
    look,
  ),
  shown,
  tokenRule(
    'escalation-needs-token',
    PATH,
    'Without its token, or with another, the question is not handed up',
    'strangers send somebody’s question up and up',
    async (errand, _ref, token) =>
      climb(errand, errand.newKey(), (await tierAbove(errand)).next, token),
  ),
  climbing,
  climbedOnce,
  order,
];
