import type {IsoDate} from '../../../src/core/plain-date.model.js';
import type {OpenSpan} from './calendar.js';
import {instantAt, minutesOf} from './zone.js';

/** The smallest stretch of time that is given out, with the number of citizens served at once. */
export interface Cell {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly capacity: number;
}

/** A claim on a stretch of time. Claims of one `owner` count once. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly owner: string;
}

/** A stretch of time that fits a visit. */
export interface Opening {
  readonly start: number;
  readonly end: number;
  readonly capacity: number;
  readonly remaining: number;
}

/** Cuts a working day into cells of `stepMinutes`, in order. */
export function cellsOf(
  spans: readonly OpenSpan[],
  stepMinutes: number,
  zone: string,
  date: IsoDate,
): Cell[] {
  const cells: Cell[] = [];
  for (const {from, to, capacity} of spans) {
    for (let at = minutesOf(from); at + stepMinutes <= minutesOf(to); at += stepMinutes) {
      cells.push({at: instantAt(zone, date, at), capacity});
    }
  }
  return cells;
}

function ownersByCell(claims: readonly Claim[], step: number): Map<number, Set<string>> {
  const owners = new Map<number, Set<string>>();
  for (const {start, end, owner} of claims) {
    for (let at = start; at < end; at += step) {
      const present = owners.get(at) ?? new Set();
      owners.set(at, present.add(owner));
    }
  }
  return owners;
}

/**
 * Every stretch of `minutes` within the cells, free or not. It may cross from one span into the
 * next, and has as many places left as its fullest cell.
 */
export function openingsOf(
  cells: readonly Cell[],
  stepMinutes: number,
  minutes: number,
  claims: readonly Claim[],
): Opening[] {
  const step = stepMinutes * 60_000;
  const length = Math.ceil(minutes / stepMinutes);
  const owners = ownersByCell(claims, step);
  const left = (cell: Cell) => cell.capacity - (owners.get(cell.at)?.size ?? 0);
  return cells.flatMap((first, index) => {
    const run = cells.slice(index, index + length);
    const last = run.at(-1);
    if (run.length < length || last?.at !== first.at + (length - 1) * step) return [];
    return {
      start: first.at,
      end: first.at + minutes * 60_000,
      capacity: Math.min(...run.map(({capacity}) => capacity)),
      remaining: Math.max(0, Math.min(...run.map(left))),
    };
  });
}
