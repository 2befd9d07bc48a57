/** The clock on an office's wall: never the device's zone, and its clock only where nobody tells better. */
import {instantIn, offsetOf} from '../core/zone.model.js';

/** A day and a clock time of an office, `YYYY-MM-DDTHH:MM`, without an offset. */
export type LocalTime = string;

/** What a device's two clocks show, in milliseconds: one may be set, the other may stop in sleep. */
export interface DeviceClocks {
  /** As `Date.now()`. */
  readonly wall: number;
  /** As `performance.now()`. */
  readonly steady: number;
}

/** What the office's clock showed when its answer came, and what the device's clocks did. */
export interface Arrival extends DeviceClocks {
  /** RFC 3339 with the office's own offset. */
  readonly generatedAt: string;
}

const MINUTE = 60_000;

/** Milliseconds since then: the steady clock may stop while the device sleeps, the other is set back at times. */
export const passedSince = (then: DeviceClocks, now: DeviceClocks): number =>
  Math.max(0, now.steady - then.steady, now.wall - then.wall);

/** The device's time where no office has told its own; otherwise the office's, and what has passed since. */
export function instantNow(clocks: DeviceClocks, arrival?: Arrival): number {
  const told = Date.parse(arrival?.generatedAt ?? '');
  if (!arrival || Number.isNaN(told)) return clocks.wall;
  return told + passedSince(arrival, clocks);
}

/**
 * What the clock on the wall shows.
 *
 * @param timeZone - IANA name. Where this browser does not know it, the offset that the office wrote
 *   counts; without one either, nobody knows, and it is undefined.
 */
export function localTimeAt(
  timeZone: string,
  instant: number,
  arrival?: Arrival,
): LocalTime | undefined {
  const ofZone = timeZone ? offsetOf(timeZone, instant) : undefined;
  const offset = ofZone ?? writtenOffset(arrival?.generatedAt);
  if (offset === undefined) return undefined;
  return new Date(instant + offset * MINUTE).toISOString().slice(0, 16);
}

/**
 * A time of the clock on the wall as it travels: RFC 3339 with the place's own offset. Undefined where
 * the clock jumps over it, or where nobody knows the offset.
 */
export function writtenAt(
  timeZone: string,
  local: LocalTime,
  arrival?: Arrival,
): string | undefined {
  const ofZone = timeZone ? offsetOf(timeZone, instantIn(timeZone, local)) : undefined;
  const offset = ofZone ?? writtenOffset(arrival?.generatedAt);
  if (offset === undefined) return undefined;
  const instant = Date.parse(`${local}Z`) - offset * MINUTE;
  if (localTimeAt(timeZone, instant, arrival) !== local) return undefined;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${local}:00${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

function writtenOffset(written = ''): number | undefined {
  if (/z$/i.test(written)) return 0;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(written) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : undefined;
}

/** Whether two clocks show so different times that a reader would wonder; a minute's drift is none. */
export const isApart = (one: LocalTime, other: LocalTime): boolean =>
  Math.abs(Date.parse(`${one}Z`) - Date.parse(`${other}Z`)) >= 10 * MINUTE;

/** Milliseconds until the clock on the wall shows another minute; zones differ by whole minutes. */
export const untilNextMinute = (instant: number): number =>
  MINUTE - (((instant % MINUTE) + MINUTE) % MINUTE);
