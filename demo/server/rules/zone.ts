import type {IsoDate} from '../../../src/core/plain-date.model.js';
import type {OffsetDateTime} from '../../../src/appointment/appointment.model.js';

const MS_PER_MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'});
  formats.set(zone, format);
  return format;
}

const QUARTER_HOUR = 15 * MS_PER_MINUTE;
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

/** How many minutes a zone's clocks are ahead of UTC at an instant (milliseconds). */
function offsetMinutes(zone: string, instant: number): number {
  // Clocks change on a quarter of an hour; asking `Intl` for each slot would take longest of all.
  const key = `${zone} ${Math.floor(instant / QUARTER_HOUR)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const offset = readOffset(zone, instant);
  remembered.set(key, offset);
  return offset;
}

function readOffset(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant);
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A clock time `HH:MM` as minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The instant (milliseconds) at which a zone's clocks show `minutes` after midnight of a day. A
 * time the clocks jump over becomes the one an hour later; of a doubled hour, the first counts.
 */
export function instantAt(zone: string, date: IsoDate, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MS_PER_MINUTE;
  const before = offsetMinutes(zone, wall - 86_400_000);
  const candidate = wall - before * MS_PER_MINUTE;
  const actual = offsetMinutes(zone, candidate);
  if (actual === before) return candidate;
  const moved = wall - actual * MS_PER_MINUTE;
  return offsetMinutes(zone, moved) === actual ? moved : candidate;
}

/** An instant (milliseconds) as RFC 3339 with the zone's offset, to the second. */
export function formatInstant(zone: string, instant: number): OffsetDateTime {
  const offset = offsetMinutes(zone, instant);
  const wall = new Date(instant + offset * MS_PER_MINUTE).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

/** The day a zone's calendar shows at an instant (milliseconds). */
export const dateAt = (zone: string, instant: number): IsoDate =>
  formatInstant(zone, instant).slice(0, 10);
