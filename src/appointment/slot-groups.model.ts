/** The times of one day in groups that a person can take in at once. */
import type {Slot} from './appointment.model.js';
import {localTime, MS_PER_MINUTE, offsetName} from './slots.model.js';

/** Some times of a day, in their order. */
export interface SlotGroup {
  /** Which half of the day; absent where the times go by the hour. */
  readonly part?: 'morning' | 'afternoon' | undefined;
  readonly slots: readonly Slot[];
}

/** Up to so many times, a day falls into its two halves; above, into hours (research: Munich's 18). */
const MOST_IN_HALVES = 18;

/** More than this at once is slow to draw and tiring to hear. */
export const MOST_IN_GROUP = 60;

const hour = ({start}: Slot): string => start.slice(11, 13);

/** Where the group that begins at `from` ends: with its hour, or where it is full. */
function endOfGroup(slots: readonly Slot[], from: number): number {
  const isOver = (index: number) => !slots[index] || hour(slots[index]) !== hour(slots[from]!);
  let end = Math.min(from + MOST_IN_GROUP, slots.length);
  // Times are in their order: where the last one is of the hour, those between are, too.
  while (isOver(end - 1)) end--;
  return end;
}

function byHour(slots: readonly Slot[]): readonly SlotGroup[] {
  const groups: SlotGroup[] = [];
  for (let from = 0; from < slots.length;) {
    const to = endOfGroup(slots, from);
    groups.push({slots: slots.slice(from, to)});
    from = to;
  }
  return groups;
}

function byHalf(slots: readonly Slot[]): readonly SlotGroup[] {
  const isMorning = (slot: Slot) => hour(slot) < '12';
  return [
    {part: 'morning' as const, slots: slots.filter(isMorning)},
    {part: 'afternoon' as const, slots: slots.filter((slot) => !isMorning(slot))},
  ].filter((group) => group.slots.length > 0);
}

/** One group anew; the very same where none of its times has changed. */
function regrouped(group: SlotGroup, slots: readonly Slot[], from: number): SlotGroup | undefined {
  let isSame = true;
  for (let index = 0; index < group.slots.length; index++) {
    const old = group.slots[index]!;
    const slot = slots[from + index]!;
    if (old === slot) continue;
    if (old.start !== slot.start) return undefined;
    isSame = false;
  }
  return isSame ? group : {...group, slots: slots.slice(from, from + group.slots.length)};
}

/**
 * The times of one day, in their order, in groups that can be taken in at once: its halves, or its
 * hours where there are many, and nowhere more than sixty.
 *
 * @param before - The groups of the same day before; what has not changed of them comes back as it is.
 */
export function slotGroups(
  slots: readonly Slot[],
  before: readonly SlotGroup[] = [],
): readonly SlotGroup[] {
  const made: SlotGroup[] = [];
  let from = 0;
  if (before.reduce((sum, group) => sum + group.slots.length, 0) === slots.length) {
    for (const group of before) {
      const again = regrouped(group, slots, from);
      if (!again) break;
      from += group.slots.length;
      made.push(again);
    }
  }
  if (slots.length > 0 && from === slots.length) return made;
  return slots.length > MOST_IN_HALVES ? byHour(slots) : byHalf(slots);
}

/**
 * Local times that come twice in a day with two offsets, as in the night in which clocks go back:
 * they need their offset beside them.
 */
export function repeatedTimes(slots: readonly Slot[]): ReadonlySet<string> {
  const offsets = new Map<string, string>();
  const repeated = new Set<string>();
  if (offsetName(slots[0]?.start ?? '') === offsetName(slots.at(-1)?.start ?? '')) return repeated;
  for (const {start} of slots) {
    const [time, offset] = [localTime(start), offsetName(start)];
    if ((offsets.get(time) ?? offset) !== offset) repeated.add(time);
    offsets.set(time, offset);
  }
  return repeated;
}

/** Whether a “time” is a span in which one may come at any moment: longer than the visit itself. */
export const isWindow = ({start, end, durationMinutes}: Slot): boolean =>
  !!end &&
  durationMinutes !== undefined &&
  Date.parse(end) - Date.parse(start) > durationMinutes * MS_PER_MINUTE;
