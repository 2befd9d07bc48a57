/** A deadline as an iCalendar file (RFC 5545), so that a citizen's own calendar reminds them. */
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

const MAX_OCTETS = 75;

/** A text value (RFC 5545 3.3.11); control characters have no place in one. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ');

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in pieces of at most 75 octets (RFC 5545 3.1), no character cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > MAX_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += char;
    octets += size;
  }
  return text;
}

const compact = (iso: string): string => iso.slice(0, 19).replace(/[-:]/g, '');
const utc = (instant: number): string => `${compact(new Date(instant).toISOString())}Z`;

/** The whole day where only the day is known; both remind the day before. */
const timeLines = (deadline: string): readonly string[] =>
  isIsoDate(deadline)
    ? [
        `DTSTART;VALUE=DATE:${compact(deadline)}`,
        `DTEND;VALUE=DATE:${compact(addDays(deadline, 1))}`,
      ]
    : [`DTSTART:${utc(Date.parse(deadline))}`];

const alarmLines = (summary: string, deadline: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  // A day begins at midnight: nine in the morning of the day before.
  `TRIGGER:${isIsoDate(deadline) ? '-PT15H' : '-P1D'}`,
  `DESCRIPTION:${summary}`,
  'END:VALARM',
];

/** The file's content. Nobody is kept busy by the entry: it is free time. */
export function calendarFile({uid, title, text, deadline, now}: CalendarEntry): string {
  const summary = escaped(title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zerotrip//case progress//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...timeLines(deadline),
    `SUMMARY:${summary}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'TRANSP:TRANSPARENT',
    ...alarmLines(summary, deadline),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}
