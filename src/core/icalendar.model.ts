/** How iCalendar files are written (RFC 5545), whatever is in them. */

const MAX_OCTETS = 75;

/** A text value (RFC 5545 3.3.11); control characters have no place in one. */
export const icalText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ');

/** A parameter's value in quotes (RFC 5545 3.2), which has no way to write a quote itself. */
export const icalQuoted = (text: string): string =>
  `"${text.replaceAll('"', "'").replace(/\p{Cc}/gu, ' ')}"`;

/** An instant in UTC, `20261126T053000Z`: no calendar needs zone data for it. */
export const icalUtc = (instant: string | number | Date): string =>
  `${icalLocal(new Date(instant).toISOString())}Z`;

/** A day as `20261126`, a day and time as `20261126T053000`. */
export const icalLocal = (iso: string): string => iso.slice(0, 19).replace(/[-:]/g, '');

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in pieces of at most 75 octets (RFC 5545 3.1), no character cut in two. */
function icalFolded(line: string): string {
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

/**
 * A whole calendar around one event.
 *
 * @param product - Who wrote it, without slashes: `case progress`.
 * @param event - Content lines of the event, not folded yet.
 * @param method - iTIP method; none where absent.
 */
export const icalFile = (product: string, event: readonly string[], method?: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//zerotrip//${product}//EN`,
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(icalFolded)
    .join('\r\n');

/** Reminds of an event, with what it is about; `trigger` as in `-PT1H`. */
export const icalAlarm = (trigger: string, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${icalText(summary)}`,
  'END:VALARM',
];
