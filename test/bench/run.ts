/**
 * `npm run bench`: our elements against their peers, in one browser, in one run. Multiples of the
 * floor (about the least the same thing can cost without a library) are the result; milliseconds
 * belong to this machine and hour. “Ahead”, “tie” and “behind” say how ours compares with a peer.
 * As many rounds as fit into its time, or as `BENCH_ROUNDS` says.
 */
import {setUpLab} from './lab.js';
import {acting} from './measures/acting.js';
import {bytes} from './measures/bytes.js';
import {cold} from './measures/cold.js';
import {many} from './measures/many.js';
import type {Measure} from './measures/measure.js';
import {playRounds} from './rounds.js';
import {monthCalendars} from './subjects/month-calendar.js';
import type {Subject} from './subjects/subject.js';
import {table} from './table.js';

const SECONDS = 50;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 9;
const chosenRounds = Number(process.env['BENCH_ROUNDS'] ?? 0);

interface Contest {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly measures: readonly Measure[];
}

const CONTESTS: readonly Contest[] = [
  {
    title: 'month calendar',
    subjects: monthCalendars,
    measures: [bytes, cold, acting('next month'), many],
  },
];

/** Says when to stop a contest that starts now. */
function roundsAreEnough(): (played: number) => boolean {
  const end = performance.now() + (SECONDS * 1000) / CONTESTS.length;
  return (played) =>
    chosenRounds > 0
      ? played >= chosenRounds
      : played >= MOST_ROUNDS || (played >= FEWEST_ROUNDS && performance.now() > end);
}

console.log('Multiples of the floor; less is better. Ahead, tie, behind: ours beside that peer.\n');
for (const {title, subjects, measures} of CONTESTS) {
  await using lab = await setUpLab(subjects);
  const results = await playRounds(measures, subjects, roundsAreEnough(), lab);
  console.log(table(title, results, subjects));
}
