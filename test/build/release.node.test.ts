import {createHash} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {
  changelogFaults,
  integrityFaults,
  lockFaults,
  versionFaults,
} from '../../build/release/facts.js';

describe('a release', () => {
  it('has a section of its own in the changelog, with something in it', () => {
    const log = '# Changelog\n\n## Unreleased\n\n## [1.2.0] - 2026-12-01\n\n- New\n\n## 1.1.0\n';
    expect(changelogFaults(log, '1.2.0')).toEqual([]);
    expect(changelogFaults(log, '1.1.0')).toEqual(['CHANGELOG.md says nothing under "## 1.1.0"']);
    expect(changelogFaults(log, '1.2')).toEqual(['CHANGELOG.md has no section "## 1.2"']);
  });

  it('has a version that comes after every tag', () => {
    expect(versionFaults('1.10.0', ['v1.9.0', 'v0.12.3', 'before-the-move'])).toEqual([]);
    expect(versionFaults('1.9.0', ['v1.9.0'])).toHaveLength(1);
    expect(versionFaults('1.9.0', ['v1.10.0'])).toHaveLength(1);
  });

  it('has a lock file of its version, without addresses', () => {
    expect(lockFaults('{"version": "1.2.0"}', '1.2.0')).toEqual([]);
    expect(lockFaults('{"version": "1.1.0", "resolved": ""}', '1.2.0')).toHaveLength(2);
  });

  it('has modules that are what integrity.json says, none more and none less', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zerotrip-release-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const sum = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    const write = (sums: object) =>
      writeFileSync(join(folder, 'integrity.json'), JSON.stringify(sums));
    writeFileSync(join(folder, 'a.js'), 'one');
    write({'a.js': sum('one')});
    expect(integrityFaults(folder)).toEqual([]);
    writeFileSync(join(folder, 'b.js'), 'two');
    write({'a.js': sum('other'), 'gone.js': sum('three')});
    expect(integrityFaults(folder)).toEqual([
      'integrity.json is wrong about a.js',
      'integrity.json is wrong about b.js',
      'integrity.json names gone.js, which is not there',
    ]);
  });
});
