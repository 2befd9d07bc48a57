import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';
import {CRITERIA, en301549} from './criteria.js';
import {EVIDENCE} from './evidence.js';
import {reportOf, rowOf, rowsOf, type TestOutcome} from './report.js';

const [first] = CRITERIA;
const criterion = first!;
const evidence = {says: 'All is well.', proofs: [{file: 'test/a.test.ts', name: /with care/}]};
const test = (name: string, passed = true, file = 'test/a.test.ts'): TestOutcome => ({
  file,
  name,
  passed,
});

describe('a criterion', () => {
  it('is supported where its tests pass', () => {
    const row = rowOf(criterion, evidence, [test('done with care'), test('done by chance', false)]);
    expect(row).toMatchObject({verdict: 'Supports', remark: 'All is well. 1 test.'});
  });

  it('is not, where one of them fails', () => {
    const row = rowOf(criterion, evidence, [test('with care'), test('with care, too', false)]);
    expect(row.verdict).toBe('Does not support');
    expect(row.remark).toContain('1 failed');
  });

  it('was not evaluated where its tests were not run, or where none is named', () => {
    expect(rowOf(criterion, evidence, [test('with care', true, 'test/b.test.ts')]).verdict).toBe(
      'Not evaluated',
    );
    expect(rowOf(criterion, undefined, [test('with care')]).verdict).toBe('Not evaluated');
  });

  it('may not apply, with the reason', () => {
    const row = rowOf(criterion, {notApplicable: 'There is no film.'}, []);
    expect(row).toMatchObject({verdict: 'Not applicable', remark: 'There is no film.'});
  });
});

describe('the report', () => {
  it('has the 55 criteria of WCAG 2.2 A and AA, each once', () => {
    expect(new Set(CRITERIA.map(({id}) => id)).size).toBe(55);
    expect(CRITERIA.filter(({level}) => level === 'A')).toHaveLength(31);
    expect(rowsOf([])).toHaveLength(55);
  });

  it('names the clause of EN 301 549 for all that it has', () => {
    expect(CRITERIA.filter((each) => !en301549(each)).map(({id}) => id)).toEqual([
      '2.4.11',
      '2.5.7',
      '2.5.8',
      '3.2.6',
      '3.3.7',
      '3.3.8',
    ]);
  });

  it('speaks of no criterion that there is not', () => {
    const ids = CRITERIA.map(({id}) => id);
    expect(Object.keys(EVIDENCE).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('that is kept in the repository has a row for every criterion, and none that fails', () => {
    const kept = readFileSync('ACCESSIBILITY.md', 'utf8');
    for (const {id, name} of CRITERIA) expect(kept).toContain(`${id} ${name}`);
    expect(kept).toContain('Does not support: 0');
  });

  it('says of a run in which nothing was tested that nothing is supported', () => {
    expect(reportOf([])).toContain('Supports: 0');
  });
});

const proofs = Object.entries(EVIDENCE).flatMap(([id, each]) =>
  'proofs' in each ? each.proofs.map((proof) => [id, proof] as const) : [],
);

describe('what a verdict rests on', () => {
  const files = globSync(['test/**/*.test.ts', 'stories/**/*.stories.ts']);

  it.each(proofs)('for %s is there: %o', (_id, {file, name}) => {
    const found = files.filter((path) => path.startsWith(file));
    expect(found).not.toEqual([]);
    if (!name) return;
    expect(found.some((path) => name.test(readFileSync(path, 'utf8')))).toBe(true);
  });
});
