import {formatClock, formatDay, zoneName} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {daysBetween, type IsoDate} from '../../core/plain-date.model.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {MeetingMode, Site, Slot} from '../appointment.model.js';
import {localDate, offsetName} from '../slots.model.js';

type Words = Localization<AppointmentTexts>;

/** A time as the citizen says it: “Thursday 26 November, 13:30”. */
export const slotTime = (texts: Words, slot: Slot): string =>
  texts.text('dayAndTime', {
    day: formatDay(texts.lang, localDate(slot.start)),
    time: formatClock(texts.lang, slot.start),
  });

/** The same with the site's zone right beside it, because one without the other misleads. */
export const zonedTime = (texts: Words, slot: Slot, site: Site): string =>
  `${slotTime(texts, slot)} · ${slotZone(texts, slot, site)}`;

/** A time close to today: “Tomorrow, 13:30”, or with the day's name. */
export function soonTime(texts: Words, slot: Slot, today: IsoDate | undefined): string {
  const ahead = today === undefined ? undefined : daysBetween(today, localDate(slot.start));
  if (ahead !== 0 && ahead !== 1) return slotTime(texts, slot);
  const day = texts.text(ahead === 0 ? 'today' : 'tomorrow');
  return texts.text('dayAndTime', {day, time: formatClock(texts.lang, slot.start)});
}

/** The zone of a site's times: “Beijing time (UTC+8)”; the offset comes from the time itself. */
export const slotZone = (texts: Words, slot: Slot, site: Site): string =>
  texts.text('zone', {
    name: site.timeZoneLabel ?? zoneName(texts.lang, site.timeZone),
    offset: offsetName(slot.start),
  });

/** How one meets, in plain words. */
export const modeName = (texts: Words, mode: MeetingMode): string =>
  texts.text(
    ({video: 'modeVideo', phone: 'modePhone', 'in-person': 'modeInPerson'} as const)[mode],
  );

/** How often one has to travel, in plain words. */
export const tripsText = (texts: Words, count: number): string =>
  count === 0 ? texts.text('noTrip') : texts.text('trips', {count});
