import type {IsoDate} from '../../core/plain-date.model.js';

/** Whether a name is one of IANA’s zones. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || /^[+-]|^(GMT|UTC)[+-]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}

const part = (zone: string, instant: number, options: Intl.DateTimeFormatOptions, type: string) =>
  new Intl.DateTimeFormat('en-US', {...options, timeZone: zone})
    .formatToParts(instant)
    .find((one) => one.type === type)?.value ?? '';

/** The offset of a zone's clocks at an instant (milliseconds): `+08:00`. */
export function offsetIn(zone: string, instant: number): string {
  const name = part(zone, instant, {timeZoneName: 'longOffset'}, 'timeZoneName');
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
