import type {CaseProgress} from '../../case/case.model.js';
import type {BackEnd} from './back-end.js';
import {type Exchange, inShort} from './exchange.js';
import {type Fault, failed, notTried, passed, type Rule, Stop, verdict} from './rule.js';
import {
  askNothing,
  askStatus,
  emptyQuestion,
  hugeQuestion,
  unknownReference,
} from './status-question.js';

const PATH = '/case-status';

async function askCase(backEnd: BackEnd): Promise<Exchange> {
  const {case: ref} = backEnd.options;
  await askNothing(backEnd, PATH);
  if (!ref) throw new Stop(notTried('no case was named (--case <reference>)'));
  return askStatus(backEnd, PATH, {ref});
}

const known: Rule<BackEnd> = {
  id: 'case-known',
  clause: 'openapi.yaml: POST /case-status',
  title: 'The case that was named is shown',
  matters: 'nobody learns how far their application is, and everybody calls',
  try: async (backEnd) => {
    const answer = await askCase(backEnd);
    return answer.status === 200 ? passed : failed('200', inShort(answer));
  },
};

function stepFaults({steps, tasks = []}: CaseProgress): readonly Fault[] {
  const ids = [...steps, ...tasks].map(({id}) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...(steps.length ? [] : [{came: 'no steps'}]),
    ...twice.map((id) => ({came: `“${id}” twice`})),
  ];
}

const steps: Rule<BackEnd> = {
  id: 'case-steps',
  clause: 'openapi.yaml: components/schemas/CaseStep',
  title: 'A case has steps, and every step and task has an id of its own',
  matters: 'a step is missing on the page, or there twice',
  try: async (backEnd) => {
    const answer = await askCase(backEnd);
    if (answer.status !== 200) return notTried(`the case was not shown: ${inShort(answer)}`);
    return verdict('steps with ids of their own', stepFaults(answer.body as CaseProgress));
  },
};

/** How far an application is. */
export const caseRules: readonly Rule<BackEnd>[] = [
  emptyQuestion('case-empty', PATH),
  unknownReference('case-unknown', PATH),
  hugeQuestion('case-too-large', PATH),
  known,
  steps,
];
