import {type Criterion, CRITERIA, en301549, gbt37668} from './criteria.js';
import {type Evidence, EVIDENCE, type Proof} from './evidence.js';

/** One test of a run. */
export interface TestOutcome {
  /** Path below the checkout. */
  readonly file: string;
  /** Names of its groups and its own, with ` > ` between. */
  readonly name: string;
  readonly passed: boolean;
}

/** The words of an accessibility conformance report. */
export type Verdict = 'Supports' | 'Does not support' | 'Not applicable' | 'Not evaluated';

/** What a criterion's row says. */
export interface Row {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly remark: string;
}

const shows = ({file, name}: Proof, test: TestOutcome): boolean =>
  test.file.startsWith(file) && (name?.test(test.name) ?? true);

/**
 * The verdict of one criterion. A proof whose tests were not run proves nothing: the criterion counts
 * as not evaluated then.
 */
export function rowOf(
  criterion: Criterion,
  evidence: Evidence | undefined,
  outcomes: readonly TestOutcome[],
): Row {
  if (!evidence) return {criterion, verdict: 'Not evaluated', remark: 'No test looks at it.'};
  if ('notApplicable' in evidence) {
    return {criterion, verdict: 'Not applicable', remark: evidence.notApplicable};
  }
  const found = evidence.proofs.map((proof) => outcomes.filter((test) => shows(proof, test)));
  if (found.some((tests) => tests.length === 0)) {
    return {criterion, verdict: 'Not evaluated', remark: 'Its tests were not run.'};
  }
  const tests = [...new Set(found.flat())];
  const failed = tests.filter(({passed}) => !passed);
  const remark = `${evidence.says} ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`;
  return failed.length > 0
    ? {criterion, verdict: 'Does not support', remark: `${remark}, ${failed.length} failed.`}
    : {criterion, verdict: 'Supports', remark: `${remark}.`};
}

/** All criteria, in the standard's order. */
export const rowsOf = (outcomes: readonly TestOutcome[]): Row[] =>
  CRITERIA.map((criterion) => rowOf(criterion, EVIDENCE[criterion.id], outcomes));

const COLUMNS = ['WCAG 2.2', 'Level', 'EN 301 549', 'GB/T 37668', 'Verdict', 'Remarks'];

const cells = ({criterion, remark, verdict}: Row): string[] => [
  `${criterion.id} ${criterion.name}`,
  criterion.level,
  en301549(criterion) ?? 'new in WCAG 2.2',
  gbt37668(criterion),
  verdict === 'Supports' ? verdict : `**${verdict}**`,
  remark,
];

const line = (each: readonly string[]): string => `| ${each.join(' | ')} |`;

/** How many rows have each verdict, as a sentence. */
function summary(rows: readonly Row[]): string {
  const verdicts: Verdict[] = ['Supports', 'Does not support', 'Not applicable', 'Not evaluated'];
  return verdicts
    .map((verdict) => `${verdict}: ${rows.filter((row) => row.verdict === verdict).length}`)
    .join(' · ');
}

const HEAD = `# Accessibility conformance report

Made by \`npm run accessibility\` from the outcome of \`npm test\`: a criterion is supported where tests show it, and
“not evaluated” where none does. WCAG 2.2, levels A and AA; EN 301 549 V3.2.1 by clause; GB/T 37668-2019 by principle,
since the numbers of its items were not to be had from its text.

**What it is about**: the elements, as they stand in the stories and on the demo's pages, in Chromium. What a portal
puts around them is the portal's.

**What it is not**: no person with a screen reader has been through the elements yet, and nothing was tried with
switch control, voice control or magnifiers. Clauses 5 to 7 and 11 to 13 of EN 301 549 were not evaluated. “Supports” means that no
test found anything, in the states that the tests look at.
`;

/** The report as a Markdown page. */
export function reportOf(outcomes: readonly TestOutcome[]): string {
  const rows = rowsOf(outcomes);
  return [
    HEAD,
    summary(rows),
    '',
    line(COLUMNS),
    line(COLUMNS.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n');
}
