import {PAUSE_MS, quietly, TRIES} from '../booking/cleaning-up.js';
import type {CheckReport} from '../report.js';
import type {Errand} from './errand.js';

const isCall = (path: string): boolean => path.startsWith('/callbacks/');

/**
 * Takes back the calls that were asked for, more than once where it does not work. What stays is told
 * by its path: a call in `left`, since the office would make it; questions, ratings and letters in
 * `sent`, which the office deletes after their term.
 */
export async function takeBack(errand: Errand): Promise<Pick<CheckReport, 'left' | 'sent'>> {
  const calls = () => [...errand.sent].filter(([path]) => isCall(path));
  for (let tries = 1; tries <= TRIES && calls().length > 0; tries++) {
    for (const [path, token] of calls()) await quietly(() => errand.takeBack(path, token));
    if (calls().length > 0) await errand.backEnd.wait(PAUSE_MS * tries);
  }
  const paths = [...errand.sent.keys()];
  return {left: paths.filter(isCall), sent: paths.filter((path) => !isCall(path))};
}
