/** A deadline as an iCalendar file (RFC 5545), so that a citizen's own calendar reminds them. */
import {icalAlarm, icalFile, icalLocal, icalText, icalUtc} from '../core/icalendar.model.js';
import {addDays, isIsoDate} from '../core/plain-date.model.js';

/** What is to be remembered. */
export interface CalendarEntry {
  /** Stays the same over every change, so that a second import replaces the first. */
  readonly uid: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** Day `YYYY-MM-DD`, or RFC 3339 instant. */
  readonly deadline: string;
  /** When the entry was made, in milliseconds since 1970. */
  readonly now: number;
}

/** The whole day where only the day is known; both remind the day before. */
const timeLines = (deadline: string): readonly string[] =>
  isIsoDate(deadline)
    ? [
        `DTSTART;VALUE=DATE:${icalLocal(deadline)}`,
        `DTEND;VALUE=DATE:${icalLocal(addDays(deadline, 1))}`,
      ]
    : [`DTSTART:${icalUtc(deadline)}`];

/** The file's content. Nobody is kept busy by the entry: it is free time. */
export const calendarFile = ({uid, title, text, deadline, now}: CalendarEntry): string =>
  icalFile('case progress', [
    `UID:${icalText(uid)}`,
    `DTSTAMP:${icalUtc(now)}`,
    ...timeLines(deadline),
    `SUMMARY:${icalText(title)}`,
    ...(text ? [`DESCRIPTION:${icalText(text)}`] : []),
    'TRANSP:TRANSPARENT',
    // A day begins at midnight: nine in the morning of the day before.
    ...icalAlarm(isIsoDate(deadline) ? '-PT15H' : '-P1D', title),
  ]);
