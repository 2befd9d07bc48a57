import type {CheckReport, RuleResult} from '../check/report.js';

const MARKS: Readonly<Record<RuleResult['state'], string>> = {
  passed: 'ok',
  failed: 'FAILED',
  'not-offered': 'not offered',
  'not-tried': 'not tried',
};

const WIDTH = Math.max(...Object.values(MARKS).map(({length}) => length));

function below({came, clause, expected, matters, state, why}: RuleResult): readonly string[] {
  if (state !== 'failed') return why ? [`why       ${why}`] : [];
  return [
    `expected  ${expected}`,
    `came      ${came}`,
    `clause    ${clause}`,
    `so that   ${matters}`,
  ];
}

const line = (result: RuleResult, idWidth: number): string =>
  [
    `${MARKS[result.state].padEnd(WIDTH)}  ${result.id.padEnd(idWidth)}  ${result.title}`,
    ...below(result).map((text) => `${' '.repeat(WIDTH + 2)}  ${text}`),
  ].join('\n');

const ORDER: readonly RuleResult['state'][] = ['passed', 'not-offered', 'not-tried', 'failed'];

const byState = ({state: one}: RuleResult, {state: other}: RuleResult): number =>
  ORDER.indexOf(one) - ORDER.indexOf(other);

function detailLines({details}: CheckReport): readonly string[] {
  const values = Object.values(details ?? {}).flatMap((group) => Object.entries(group));
  if (values.length === 0) return [];
  const said = values.map(([name, value]) => `${name} “${value}”`).join(', ');
  return [`Booked with artificial details: ${said}.`];
}

const leftLines = ({left}: CheckReport): readonly string[] =>
  left.length ? [`LEFT BEHIND, please remove by hand: ${left.join(', ')}`] : [];

const sentLines = ({sent}: CheckReport): readonly string[] =>
  sent.length ? [`Sent as a test, and still at the office: ${sent.join(', ')}`] : [];

/** A report as a table to read, what fails last and with its clause. */
export function checkTable(report: CheckReport): string {
  const {base, counts, requests, results} = report;
  const idWidth = Math.max(...results.map(({id}) => id.length));
  const summary = Object.entries(MARKS)
    .map(([state, mark]) => `${counts[state as RuleResult['state']]} ${mark.toLowerCase()}`)
    .join(', ');
  return [
    `${base} against the contract of zerotrip\n`,
    ...[...results].sort(byState).map((result) => line(result, idWidth)),
    '',
    ...detailLines(report),
    ...sentLines(report),
    ...leftLines(report),
    `${summary}; ${requests} requests`,
    '',
  ].join('\n');
}
