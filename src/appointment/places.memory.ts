import type {IsoDate} from '../core/plain-date.model.js';
import type {MeetingMode, OffsetDateTime, Slot} from './appointment.model.js';
import {cellsOf, clockOf} from './hours.memory.js';
import type {Cell, Line} from './hours.memory.js';

/** Says how many places at a time were gone before anybody asked. */
export type TakenBefore = (at: {
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly start: OffsetDateTime;
}) => number;

interface Claim {
  readonly line: Line;
  readonly slot: Slot;
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
  /** The appointment it belongs to, or is to move. */
  readonly owner: string | undefined;
  /** Milliseconds since 1970; `Infinity` for a booking. */
  until: number;
}

/** When it is looked at, and for whom. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Id of the appointment that is to be moved: its own places count as free. */
  readonly moving?: string | undefined;
}

/** Who sits where and when. Knows places and their limits, no services and no people. */
export class Places {
  readonly #claims = new Map<string, Claim>();
  readonly #offset: string;
  readonly #taken: TakenBefore;

  /** @param offset - The sites' offset from UTC, `+08:00`. */
  constructor(offset: string, taken: TakenBefore) {
    this.#offset = offset;
    this.#taken = taken;
  }

  /** Every time of a day that is long enough, full ones included. */
  slots(line: Line, date: IsoDate, minutes: number, {now, moving}: Moment): Slot[] {
    const cells = cellsOf(line).map((cell) => ({
      ...cell,
      left: Math.max(0, cell.capacity - this.#goneAt(line, date, cell, {now, moving})),
    }));
    const length = Math.ceil(minutes / line.stepMinutes);
    return cells.flatMap(({minute}, index) => {
      const run = cells.slice(index, index + length);
      const isWhole = run.at(-1)?.minute === minute + (length - 1) * line.stepMinutes;
      return isWhole ? [this.#slot(line, date, minute, minutes, run)] : [];
    });
  }

  /** Takes a place until an instant. The caller has looked whether one is free. */
  claim(id: string, line: Line, slot: Slot, until: number, owner?: string): void {
    const minute = Number(slot.start.slice(11, 13)) * 60 + Number(slot.start.slice(14, 16));
    const to = minute + (slot.durationMinutes ?? 0);
    const date = slot.start.slice(0, 10);
    this.#claims.set(id, {line, slot, date, from: minute, to, until, owner});
  }

  /** Until when a place is kept; `undefined` where it never was or was given back. */
  heldUntil(id: string): number | undefined {
    return this.#claims.get(id)?.until;
  }

  /** Keeps a place longer; `Infinity` for good. */
  keepUntil(id: string, until: number): void {
    const claim = this.#claims.get(id);
    if (claim) claim.until = until;
  }

  /** Makes a place that of an appointment. */
  give(id: string, owner: string): void {
    const claim = this.#claims.get(id);
    if (claim) this.#claims.set(id, {...claim, owner});
  }

  /** The times that were kept until an instant after `since`, `now` at the latest. */
  lapsed(since: number, now: number): readonly Slot[] {
    return [...this.#claims.values()]
      .filter(({until}) => since < until && until <= now)
      .map(({slot}) => slot);
  }

  /** Gives a place back. */
  release(id: string): void {
    this.#claims.delete(id);
  }

  #goneAt(line: Line, date: IsoDate, {minute}: Cell, {now, moving}: Moment): number {
    const {siteId, mode} = line;
    const claims = [...this.#claims.values()].filter(
      (claim) =>
        claim.line === line &&
        claim.date === date &&
        claim.until > now &&
        (!moving || claim.owner !== moving) &&
        claim.from < minute + line.stepMinutes &&
        minute < claim.to,
    );
    return this.#taken({siteId, mode, start: this.#instant(date, minute)}) + claims.length;
  }

  #slot(
    {siteId, mode}: Line,
    date: IsoDate,
    minute: number,
    minutes: number,
    run: readonly (Cell & {left: number})[],
  ): Slot {
    const remaining = Math.min(...run.map(({left}) => left));
    return {
      id: `${siteId}~${mode}~${date}T${clockOf(minute)}`,
      start: this.#instant(date, minute),
      end: this.#instant(date, minute + minutes),
      durationMinutes: minutes,
      siteId,
      mode,
      status: remaining > 0 ? 'free' : 'busy',
      capacity: Math.min(...run.map(({capacity}) => capacity)),
      remaining,
    };
  }

  #instant(date: IsoDate, minute: number): OffsetDateTime {
    return `${date}T${clockOf(minute)}:00${this.#offset}`;
  }
}
