/** Days and times of a case in words. */
import {formatClock, formatDate, formatDay} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {isIsoDate} from '../../core/plain-date.model.js';
import type {CaseTexts} from '../case.messages.js';

type Words = Localization<CaseTexts>;

const MINUTE = 60_000;

/** What the reader's own clock shows at an instant, as `YYYY-MM-DDTHH:MM…`; undefined for none. */
function readerLocal(instant: number): string | undefined {
  const local = new Date(instant - new Date(instant).getTimezoneOffset() * MINUTE);
  return Number.isNaN(local.getTime()) ? undefined : local.toISOString();
}

/** With its weekday where it is of the same year as `now`; else with the year. */
const dateText = (date: string, now: string, {lang}: Words): string =>
  date.slice(0, 4) === now.slice(0, 4) ? formatDay(lang, date) : formatDate(lang, date);

/**
 * A day, or an instant as the office's clock shows it. Where that is not what the reader's clock
 * shows, it is said; an instant in UTC is no office's time, and is told on the reader's clock.
 *
 * @param now - Day or instant that says which year needs no mention.
 */
export function dayText(when: string, now: string, texts: Words): string {
  // What is no date is better read as it came than not at all.
  if (!isIsoDate(when.slice(0, 10))) return when;
  if (when.length === 10) return dateText(when, now, texts);
  const here = readerLocal(Date.parse(when));
  if (!here) return when;
  const local = /z$/i.test(when) ? here : when;
  const day = dateText(local.slice(0, 10), now, texts);
  const time = formatClock(texts.lang, local);
  const isHere = local.slice(0, 16) === here.slice(0, 16);
  return texts.text(isHere ? 'dayTime' : 'dayTimeThere', {day, time});
}

/** When this page looked, on the reader's own clock: the time alone where it was today. */
export function lookedText(when: string, texts: Words): string {
  const [local, now = ''] = [readerLocal(Date.parse(when)), readerLocal(Date.now())];
  if (!local) return when;
  const time = formatClock(texts.lang, local);
  const date = local.slice(0, 10);
  return date === now.slice(0, 10)
    ? time
    : texts.text('dayTime', {day: dateText(date, now, texts), time});
}
