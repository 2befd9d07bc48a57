/**
 * `npm run bench`: our elements against their peers, in one browser, in one run. Multiples of the
 * floor (about the least the same thing can cost without a library) are the result; milliseconds
 * belong to this machine and hour. “Ahead”, “tie” and “behind” say how ours compares with a peer.
 * As many rounds as fit into its time, or as `BENCH_ROUNDS` says. `npm run bench checklist` runs
 * the contests with that word in their title only; `npm run bench photo` says what the photo check
 * makes of every drawn picture, and `npm run bench polling` how many requests a million open pages
 * make; these have no peers.
 */
import {contests, type Contest} from './contests.js';
import {setUpLab} from './lab.js';
import {playRounds} from './rounds.js';
import {surveyPhotoCheck} from './photo/survey.js';
import {simulatePolling} from './polling/simulation.js';
import {table} from './table.js';
import {verdicts} from './targets.js';

const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 9;
const chosenRounds = Number(process.env['BENCH_ROUNDS'] ?? 0);
const [, , chosenTitle = ''] = process.argv;

/** Says when to stop a contest that starts now. */
function roundsAreEnough({seconds}: Contest): (played: number) => boolean {
  const end = performance.now() + seconds * 1000;
  return (played) =>
    chosenRounds > 0
      ? played >= chosenRounds
      : played >= MOST_ROUNDS || (played >= FEWEST_ROUNDS && performance.now() > end);
}

console.log('Multiples of the floor; less is better. Ahead, tie, behind: ours beside that peer.\n');
for (const contest of contests.filter(({title}) => title.includes(chosenTitle))) {
  const {title, subjects, measures, targets} = contest;
  await using lab = await setUpLab(subjects);
  const results = await playRounds(measures, subjects, roundsAreEnough(contest), lab);
  console.log(table(title, results, subjects), '\n');
  if (targets.length > 0) console.log(verdicts(targets, results, subjects), '\n');
}

const PHOTO_CHECK = 'photo check';
if (PHOTO_CHECK.includes(chosenTitle)) {
  console.log(`${PHOTO_CHECK}\n${await surveyPhotoCheck()}`);
}

const POLLING = 'polling';
if (POLLING.includes(chosenTitle)) console.log(`${POLLING}\n${simulatePolling()}`);
