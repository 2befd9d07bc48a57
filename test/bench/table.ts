import type {Figure} from './measures/measure.js';
import type {Result} from './rounds.js';
import {median, ratio} from './statistics.js';
import type {Subject} from './subjects/subject.js';

/** Subjects side by side on one line. */
const COLUMNS = 4;

/** Where we stand: less is better, and what lies within the noise is no difference. */
function standing(ours: readonly number[], theirs: readonly number[], noise: number) {
  // Nothing kept by either is as good.
  const share = median(ours) === median(theirs) ? 1 : ratio(ours, theirs);
  if (share < 1 - noise) return 'ahead';
  return share > 1 + noise ? 'behind' : 'tie';
}

const isCount = ({unit}: Figure): boolean => ['nodes', 'frames', 'tasks'].includes(unit);

/** The median in words: `2.0 ms`, and a count as it is. */
export function amount(values: readonly number[], figure: Figure): string {
  const value = median(values);
  return isCount(figure) ? `${value}` : `${value.toFixed(value < 100 ? 1 : 0)} ${figure.unit}`;
}

/** `1.38x (2.0 ms) ahead`: a multiple of the floor, the median, and how we compare with a peer. */
function cell({figure, rounds}: Result, subject: Subject, subjects: readonly Subject[]): string {
  const of = (role: Subject['role']) =>
    rounds.get(subjects.find((one) => one.role === role)?.id ?? '') ?? [];
  const values = rounds.get(subject.id) ?? [];
  const shown = amount(values, figure);
  const multiple = isCount(figure) ? shown : `${ratio(values, of('floor')).toFixed(2)}x (${shown})`;
  if (subject.role !== 'peer') return multiple;
  return `${multiple} ${standing(of('ours'), values, figure.noise)}`;
}

const label = ({name, noise}: Figure): string =>
  noise > 0 ? `${name}, ±${Math.round(noise * 100)} %` : name;

/** Some subjects' results as lines of text, columns aligned. */
function columns(
  title: string,
  results: readonly Result[],
  subjects: readonly Subject[],
  shown: readonly Subject[],
): string {
  const lines = [
    [title, ...shown.map(({name}) => name)],
    ...results.map((result) => [
      label(result.figure),
      ...shown.map((subject) => cell(result, subject, subjects)),
    ]),
  ];
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The results as lines of text: ours and the floor, then the others, as many as a line holds. */
export function table(
  title: string,
  results: readonly Result[],
  subjects: readonly Subject[],
): string {
  const rest = [...subjects];
  const parts: string[] = [];
  while (rest.length > 0) parts.push(columns(title, results, subjects, rest.splice(0, COLUMNS)));
  return parts.join('\n\n');
}
