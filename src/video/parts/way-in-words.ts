import {formatClock, formatDay, zoneName} from '../../core/formats.js';
import {type Remaining, remainingUntil} from '../meeting.model.js';
import type {Meeting} from '../meeting.model.js';
import type {Scene} from './scene.js';

/** When the meeting is. */
export function whenText({end, start}: Meeting, {texts}: Scene): string {
  const {lang} = texts;
  const day = formatDay(lang, start.slice(0, 10));
  const from = formatClock(lang, start);
  return end
    ? texts.text('whenUntil', {day, from, until: formatClock(lang, end)})
    : texts.text('when', {day, from});
}

/** Whose time that is, for whoever lives by another. */
export const zoneText = ({isElsewhere, office, texts}: Scene): string | undefined =>
  isElsewhere ? texts.text('zone', {zone: zoneName(texts.lang, office.hours.timeZone)}) : undefined;

/** When that is on the reader's own clock, where another one hangs on the wall. */
export function ownText({start}: Meeting, {hereAt, texts}: Scene): string | undefined {
  const own = hereAt(Date.parse(start));
  if (own === start.slice(0, 16)) return undefined;
  const {lang} = texts;
  const day = formatDay(lang, own.slice(0, 10));
  return texts.text('own', {day, clock: formatClock(lang, own)});
}

/** When the room opens; the day is said where it is another one than today. */
export function opensText({joinFrom}: Meeting, {texts, wallClock}: Scene): string {
  const clock = formatClock(texts.lang, joinFrom);
  const date = joinFrom.slice(0, 10);
  return date === wallClock.slice(0, 10)
    ? texts.text('opens', {clock})
    : texts.text('opensOn', {clock, day: formatDay(texts.lang, date)});
}

/** How long that is still to go. */
export const waitText = ({joinFrom}: Meeting, {now, texts}: Scene): string =>
  texts.text('opensIn', {time: lengthText(remainingUntil(joinFrom, now), texts)});

const UNITS = ['days', 'hours', 'minutes'] as const;

function lengthText(remaining: Remaining, texts: Scene['texts']): string {
  const [larger = '', smaller] = UNITS.filter((unit) => remaining[unit] > 0).map((unit) =>
    texts.text(unit, {count: remaining[unit]}),
  );
  return smaller ? texts.text('units', {larger, smaller}) : larger;
}
