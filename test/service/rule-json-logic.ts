import jsonLogic, {type RulesLogic} from 'json-logic-js';
import type {Answers, Match, Range, Scalar, When} from '../../src/service/rule.model.js';

const VALUE = {var: ''} as unknown as RulesLogic;
const both = (rules: readonly RulesLogic[]): RulesLogic => ({and: [...rules]});

function matchLogic(match: Match): RulesLogic {
  if (Array.isArray(match)) return {in: [VALUE, match as Scalar[]]} as unknown as RulesLogic;
  if (typeof match !== 'object') return {'===': [VALUE, match]};
  const {min, max} = match as Range;
  const bounds: RulesLogic[] = [];
  if (min !== undefined) bounds.push({'>=': [VALUE, min]} as unknown as RulesLogic);
  if (max !== undefined) bounds.push({'<=': [VALUE, max]} as unknown as RulesLogic);
  return both(bounds);
}

/** A rule in JSON Logic, for answers that are all given and are all lists. */
function ruleLogic(when: When): RulesLogic {
  const parts = Object.entries(when).map(([key, part]): RulesLogic => {
    if (key === 'not') return {'!': ruleLogic(part as When)};
    if (key === 'all') return both((part as readonly When[]).map(ruleLogic));
    if (key === 'any') return {or: (part as readonly When[]).map(ruleLogic)};
    return {some: [{var: key}, matchLogic(part as Match)]};
  });
  return both(parts);
}

/** What json-logic-js, which is not ours, says about a rule when every question is answered. */
export function saysJsonLogic(when: When, answers: Answers): boolean {
  const lists = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? answer : [answer]]),
  );
  return Boolean(jsonLogic.apply(ruleLogic(when), lists));
}
