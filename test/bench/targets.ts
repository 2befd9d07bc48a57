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
}

function line(target: Target, results: readonly Result[], subjects: readonly Subject[]): string {
  const result = results.find(({figure}) => figure.name === target.figure);
  if (!result) throw new Error(`no figure “${target.figure}”`);
  const roundsOf = (id: string) => result.rounds.get(id) ?? [];
  const ours = roundsOf(subjects.find(({role}) => role === 'ours')?.id ?? '');
  const peer = subjects.find(({id}) => id === target.of);
  const reached = peer ? ratio(ours, roundsOf(peer.id)) : median(ours);
  const said = peer ? `${reached.toFixed(2)}x ${peer.name}` : amount(ours, result.figure);
  const bound = peer ? `${target.atMost}x` : `${target.atMost}`;
  return `${target.figure}: ${said}, target ≤ ${bound}: ${reached <= target.atMost ? 'met' : 'NOT MET'}`;
}

/** Each target with what was reached, a line each. */
export const verdicts = (
  targets: readonly Target[],
  results: readonly Result[],
  subjects: readonly Subject[],
): string => targets.map((target) => line(target, results, subjects)).join('\n');
