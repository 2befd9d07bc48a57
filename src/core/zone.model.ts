/** Clocks of other places, from the zone's name. The device's own zone is never asked. */

const OFFSET = /GMT(?:([+-])(\d\d):(\d\d))?/;
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, newFormatter(zone));
  return formatters.get(zone);
}

function newFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  } catch {
    return undefined;
  }
}

function measured(zone: string, instant: number): number | undefined {
  const parts = formatterOf(zone)?.formatToParts(instant);
  const name = parts?.find(({type}) => type === 'timeZoneName')?.value ?? '';
  const [isOffset, sign, hours = '0', minutes = '0'] = OFFSET.exec(name) ?? [];
  if (isOffset === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const DAY = 86_400_000;
const atMidnight = new Map<string, number | undefined>();

/** Asking the browser is slow, and most days begin and end with the same offset. */
function offsetAtMidnight(zone: string, day: number): number | undefined {
  const key = `${zone} ${day}`;
  if (!atMidnight.has(key)) atMidnight.set(key, measured(zone, day * DAY));
  return atMidnight.get(key);
}

/**
 * Minutes by which a zone's clocks are ahead of UTC at an instant; undefined for an unknown zone.
 *
 * @param zone - IANA name, such as `Asia/Shanghai`.
 * @param instant - Milliseconds since 1970.
 */
export function offsetOf(zone: string, instant: number): number | undefined {
  const day = Math.floor(instant / DAY);
  const before = offsetAtMidnight(zone, day);
  return before === offsetAtMidnight(zone, day + 1) ? before : measured(zone, instant);
}

/**
 * The instant at which a place's clocks show a time, in milliseconds since 1970; `NaN` for no time.
 * An unknown zone counts as UTC. Of a time that comes twice, one is taken.
 *
 * @param local - `2026-11-25T09:30`, with seconds or without.
 */
export function instantIn(zone: string | undefined, local: string): number {
  const asUtc = Date.parse(`${local}Z`);
  if (!zone || Number.isNaN(asUtc)) return asUtc;
  const near = asUtc - (offsetOf(zone, asUtc) ?? 0) * 60_000;
  return asUtc - (offsetOf(zone, near) ?? 0) * 60_000;
}
