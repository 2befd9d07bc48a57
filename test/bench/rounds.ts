import type {Lab} from './lab.js';
import type {Figure, Measure} from './measures/measure.js';
import {shuffled} from './statistics.js';
import type {Subject} from './subjects/subject.js';

/** The numbers of one figure: for each subject, by id, one of each round. */
export interface Result {
  readonly figure: Figure;
  readonly rounds: ReadonlyMap<string, number[]>;
}

const emptyResult = (figure: Figure, subjects: readonly Subject[]): Result => ({
  figure,
  rounds: new Map(subjects.map(({id}) => [id, []])),
});

async function playRound(
  measure: Measure,
  subjects: readonly Subject[],
  results: readonly Result[],
  lab: Lab,
): Promise<void> {
  // Who comes first changes, so that no one always pays for what another left behind.
  for (const subject of shuffled(subjects)) {
    const numbers = await measure.take(subject, lab);
    numbers.forEach((number, index) => results[index]?.rounds.get(subject.id)?.push(number));
  }
}

/** Takes every measure of every subject, interleaved, until `isEnough` says so of the rounds played. */
export async function playRounds(
  measures: readonly Measure[],
  subjects: readonly Subject[],
  isEnough: (played: number) => boolean,
  lab: Lab,
): Promise<Result[]> {
  const results = measures.map(({figures}) => figures.map((one) => emptyResult(one, subjects)));
  for (let round = 0; !isEnough(round); round++) {
    for (const [index, measure] of measures.entries()) {
      if (measure.isExact && round > 0) continue;
      await playRound(measure, subjects, results[index] ?? [], lab);
    }
  }
  return results.flat();
}
