/** What can be said of a release from its files alone: each function gives sentences about faults. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {globSync} from 'tinyglobby';

/** Whether the changelog tells of a version, under `## 1.2.0` or `## [1.2.0] - 2026-12-01`. */
export function changelogFaults(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((text) => text.replace('[', '').split(/[\s\]]/, 1)[0] === version);
  if (own === undefined) return [`CHANGELOG.md has no section "## ${version}"`];
  return /^- /m.test(own) ? [] : [`CHANGELOG.md says nothing under "## ${version}"`];
}

/** Whether a version was published already, or lies before one that was. */
export function versionFaults(version: string, tags: readonly string[]): string[] {
  const numbers = (text: string): number[] => text.replace(/^v/, '').split('.').map(Number);
  const isBefore = (one: number[], other: number[]): boolean => {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at >= 0 && one[at]! < other[at]!;
  };
  return tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .filter((tag) => !isBefore(numbers(tag), numbers(version)))
    .map((tag) => `package.json says ${version}, but there is a tag ${tag}`);
}

/** Whether the lock file is of this version and names no machine or registry. */
export function lockFaults(lock: string, version: string): string[] {
  const {version: locked} = JSON.parse(lock) as {version?: string};
  return [
    ...(locked === version ? [] : [`package-lock.json is of ${locked ?? 'no version'}`]),
    ...(/"resolved":/.test(lock) ? ['package-lock.json names addresses ("resolved")'] : []),
  ];
}

/** Whether `integrity.json` has every file of the folder, and each as it is. */
export function integrityFaults(folder: string): string[] {
  const sums = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const files = globSync('**/*', {cwd: folder, dot: true}).filter(
    (file) => file !== 'integrity.json',
  );
  const isRight = (file: string): boolean => {
    const digest = createHash('sha384').update(readFileSync(join(folder, file)));
    return sums[file] === `sha384-${digest.digest('base64')}`;
  };
  return [
    ...files
      .filter((file) => !isRight(file))
      .map((file) => `integrity.json is wrong about ${file}`),
    ...Object.keys(sums)
      .filter((file) => !files.includes(file))
      .map((file) => `integrity.json names ${file}, which is not there`),
  ].sort();
}
