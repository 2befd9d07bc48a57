import type {RuleId, Verdict} from '../../../src/photo/report.model.js';
import {type Judged, surprises} from '../../photo/judged.js';
import type {DrawnCase, Verdicts} from '../../photo/verdict-table.js';

const SAID: readonly [Verdict, string][] = [
  ['fail', 'not as asked'],
  ['check', 'look at'],
  ['unknown', 'cannot tell'],
];

const rulesWith = (verdicts: Verdicts, verdict: Verdict): RuleId[] =>
  (Object.keys(verdicts) as RuleId[]).filter((rule) => verdicts[rule] === verdict);

/** `look at: sharpness; cannot tell: head.top`, or that everything looks right. */
function said(verdicts: Verdicts): string {
  const parts = SAID.flatMap(([verdict, words]) => {
    const rules = rulesWith(verdicts, verdict);
    return rules.length > 0 ? [`${words}: ${rules.join(', ')}`] : [];
  });
  return parts.join('; ') || 'looks right';
}

function line({name, expected}: DrawnCase, {verdicts, ms}: Judged, width: number): string[] {
  const wrong = surprises(verdicts, expected).map(
    (one) => `    NOT EXPECTED: ${one.rule} is ${one.said}, not ${one.expected}`,
  );
  return [`${name.padEnd(width)}  ${ms.toFixed(0).padStart(5)} ms  ${said(verdicts)}`, ...wrong];
}

/** What was said of each drawn picture, what of it was not expected, and how long it took. */
export function verdictLines(cases: readonly DrawnCase[], all: readonly Judged[]): string[] {
  const width = Math.max(...cases.map(({name}) => name.length));
  const lines = cases.flatMap((one, index) => line(one, all[index]!, width));
  const wrong = cases.filter(
    ({expected}, index) => surprises(all[index]!.verdicts, expected).length > 0,
  );
  return [`${cases.length} drawn pictures, ${wrong.length} not judged as expected`, ...lines];
}
