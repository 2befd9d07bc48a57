import type {Appointment} from '../../src/appointment/appointment.model.js';
import type {Say} from './rules/text.js';

const MAX_OCTETS = 75;

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r\n|\r|\n/g, '\\n');

/** Folds a content line (RFC 5545 3.1) without cutting a character in two. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

const utc = (instant: string | number | Date): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function descriptionOf(appointment: Appointment, say: Say): string {
  const {reference, video, site, nextSteps = []} = appointment;
  return [
    say(`预约号 ${reference}`, `Reference ${reference}`),
    ...(video?.joinUrl ? [say(`视频链接：${video.joinUrl}`, `Video link: ${video.joinUrl}`)] : []),
    ...(site.phone ? [say(`咨询电话 ${site.phone}`, `Questions: ${site.phone}`)] : []),
    ...nextSteps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

function placeLines({site, video}: Appointment): string[] {
  const address = site.address ? `${site.name}, ${site.address}` : site.name;
  return [
    `LOCATION:${escapeText(address)}`,
    ...(site.geo ? [`GEO:${site.geo.lat};${site.geo.lon}`] : []),
    ...(video?.joinUrl
      ? [
          `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="${site.name.replaceAll('"', "'")}":${video.joinUrl}`,
          `URL:${video.joinUrl}`,
        ]
      : []),
  ];
}

const alarmLines = (summary: string): string[] =>
  ['-P1D', '-PT1H'].flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
  ]);

function statusOf({status}: Appointment): 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE' {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'pending-activation' ? 'TENTATIVE' : 'CONFIRMED';
}

function eventLines(appointment: Appointment, changedAt: Date, say: Say): string[] {
  const {slot, uid, sequence, services, site} = appointment;
  const summary = `${services.map(({name}) => name).join(say('、', ', '))} – ${site.name}`;
  const status = statusOf(appointment);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(slot.start)}`,
    `DTEND:${utc(slot.end ?? slot.start)}`,
    `STATUS:${status}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(descriptionOf(appointment, say))}`,
    ...placeLines(appointment),
    ...(status === 'CANCELLED' ? [] : alarmLines(summary)),
    'END:VEVENT',
  ];
}

/**
 * An appointment as an iCalendar file (RFC 5545, 7986), times in UTC so that no calendar needs
 * zone data. The UID stays over every change and SEQUENCE grows, so an import replaces the entry.
 * @param changedAt - when the appointment last changed.
 */
export const icsOf = (appointment: Appointment, changedAt: Date, say: Say): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zerotrip//reference server//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...eventLines(appointment, changedAt, say),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
