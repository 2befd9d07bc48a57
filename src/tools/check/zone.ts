import type {IsoDate} from '../../core/plain-date.model.js';

// Making one is slow, and a page of times asks thousands of times for the same zone.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {timeZoneName: 'longOffset', timeZone: zone});
  clocks.set(zone, clock);
  return clock;
}

/** Whether a name is one of IANA’s zones. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || /^[+-]|^(GMT|UTC)[+-]/i.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The offset of a zone's clocks at an instant (milliseconds): `+08:00`. */
export function offsetIn(zone: string, instant: number): string {
  const parts = clockOf(zone).formatToParts(instant);
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00';
}

/** The day of a zone's calendar at an instant (milliseconds). */
export function dateIn(zone: string, instant: number): IsoDate {
  const [sign, hours, minutes] = [
    offsetIn(zone, instant).startsWith('-') ? -1 : 1,
    Number(offsetIn(zone, instant).slice(1, 3)),
    Number(offsetIn(zone, instant).slice(4, 6)),
  ];
  return new Date(instant + sign * (hours * 60 + minutes) * 60_000).toISOString().slice(0, 10);
}

/** The offset that an instant is written with; undefined where there is none, or `Z`. */
export const writtenOffset = (text: unknown): string | undefined =>
  typeof text === 'string' ? /T.*([+-]\d{2}:\d{2})$/.exec(text)?.[1] : undefined;
