import type {Result} from './rounds.js';
import {median, ratio} from './statistics.js';
import type {Subject} from './subjects/subject.js';
import {amount} from './table.js';

/** What ours has to reach: a figure of one contest, at most so many times a peer's or so many. */
export interface Target {
  /** The figure's name. */
  readonly figure: string;
  /** A multiple of what `of` needs, or an amount in the figure's unit. */
  readonly atMost: number;
  /** The peer's id; the target is an amount where absent. */
  readonly of?: string;
  /** Another of our own figures that is the measure, in place of a peer's. */
  readonly ofFigure?: string;
  /** Id of what has to reach it, such as a part of ours; ours where absent. */
  readonly by?: string;
}

function line(target: Target, results: readonly Result[], subjects: readonly Subject[]): string {
  const roundsOf = (name: string, id: string) => {
    const result = results.find(({figure}) => figure.name === name);
    if (!result) throw new Error(`no figure “${name}”`);
    return result.rounds.get(id) ?? [];
  };
  const own = subjects.find(({id, role}) => (target.by ? id === target.by : role === 'ours'));
  const ours = roundsOf(target.figure, own?.id ?? '');
  const peer = target.ofFigure ? own : subjects.find(({id}) => id === target.of);
  const measure = peer && roundsOf(target.ofFigure ?? target.figure, peer.id);
  const reached = measure ? ratio(ours, measure) : median(ours);
  const {figure} = results.find((result) => result.figure.name === target.figure)!;
  const other = target.ofFigure ?? peer?.name;
  const said = other ? `${reached.toFixed(2)}x ${other}` : amount(ours, figure);
  const bound = other ? `${target.atMost}x` : `${target.atMost}`;
  const who = target.by && own ? `${own.name}, ` : '';
  return `${who}${target.figure}: ${said}, target ≤ ${bound}: ${reached <= target.atMost ? 'met' : 'NOT MET'}`;
}

/** Each target with what was reached, a line each. */
export const verdicts = (
  targets: readonly Target[],
  results: readonly Result[],
  subjects: readonly Subject[],
): string => targets.map((target) => line(target, results, subjects)).join('\n');
