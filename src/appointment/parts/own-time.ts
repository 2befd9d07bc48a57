import {formatClock, formatDay} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Slot} from '../appointment.model.js';
import {MS_PER_MINUTE} from '../slots.model.js';

/** An instant as this device's clock shows it: `2026-11-25T21:30:00`, without an offset. */
function deviceTime(instant: string): string {
  const at = new Date(instant);
  const shifted = at.getTime() - at.getTimezoneOffset() * MS_PER_MINUTE;
  return new Date(shifted).toISOString().slice(0, 19);
}

/**
 * What a citizen far away has to know of a meeting that comes to him: what his own clock will show.
 * Undefined where it shows the same, and where he has to be at the site.
 */
export function ownTime(texts: Localization<AppointmentTexts>, slot: Slot): string | undefined {
  if (slot.mode === 'in-person' || Number.isNaN(Date.parse(slot.start))) return undefined;
  const own = deviceTime(slot.start);
  if (own.slice(0, 16) === slot.start.slice(0, 16)) return undefined;
  return texts.text('ownTime', {
    time: texts.text('dayAndTime', {
      day: formatDay(texts.lang, own.slice(0, 10)),
      time: formatClock(texts.lang, own),
    }),
  });
}
