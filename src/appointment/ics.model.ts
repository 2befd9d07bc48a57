/**
 * An appointment as an iCalendar file (RFC 5545, 7986), times in UTC so that no calendar needs zone
 * data. The UID stays over every change and SEQUENCE grows, so an import replaces the entry.
 */
import {icalAlarm, icalFile, icalQuoted, icalText, icalUtc} from '../core/icalendar.model.js';
import type {Appointment} from './appointment.model.js';
import {MS_PER_MINUTE} from './slots.model.js';

/** The sentences of the entry, in the language of whoever takes it. */
export interface IcsWords {
  /** Between the names of several services. */
  readonly separator: string;
  readonly reference: (reference: string) => string;
  readonly videoLink: (address: string) => string;
  readonly phone: (number: string) => string;
}

function endOf({slot}: Appointment): number | string {
  const {durationMinutes = 0, end, start} = slot;
  return end ?? Date.parse(start) + durationMinutes * MS_PER_MINUTE;
}

function statusOf({status}: Appointment): 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE' {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'pending-activation' || status === 'held' ? 'TENTATIVE' : 'CONFIRMED';
}

const summaryOf = ({services, site}: Appointment, {separator}: IcsWords): string =>
  [services.map(({name}) => name).join(separator), site.name].filter(Boolean).join(' – ');

// Most calendars pass CONFERENCE over, so the address stands in the text as well.
const descriptionOf = (appointment: Appointment, words: IcsWords): string => {
  const {nextSteps = [], reference, site, video} = appointment;
  return [
    words.reference(reference),
    ...(video?.joinUrl ? [words.videoLink(video.joinUrl)] : []),
    ...(site.phone ? [words.phone(site.phone)] : []),
    ...nextSteps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
};

/** An address as a URI value; what is none is left out rather than breaking the file. */
const uri = (address: string | undefined): string | undefined =>
  address && /^[\x21-\x7e]+$/.test(address) ? address : undefined;

function placeLines({site, video}: Appointment): readonly string[] {
  const address = site.address ? `${site.name}, ${site.address}` : site.name;
  const room = uri(video?.joinUrl);
  return [
    `LOCATION:${icalText(address)}`,
    ...(site.geo ? [`GEO:${site.geo.lat};${site.geo.lon}`] : []),
    ...(room
      ? [
          `CONFERENCE;VALUE=URI;FEATURE="AUDIO,VIDEO";LABEL=${icalQuoted(site.name)}:${room}`,
          `URL:${room}`,
        ]
      : []),
  ];
}

/**
 * The file's content.
 *
 * @param changedAt - When the appointment last changed, or when the file is made.
 */
export function appointmentFile(
  appointment: Appointment,
  words: IcsWords,
  changedAt: Date | number,
): string {
  const summary = summaryOf(appointment, words);
  const status = statusOf(appointment);
  const event = [
    `UID:${icalText(appointment.uid)}`,
    `SEQUENCE:${appointment.sequence}`,
    `DTSTAMP:${icalUtc(changedAt)}`,
    `LAST-MODIFIED:${icalUtc(changedAt)}`,
    `DTSTART:${icalUtc(appointment.slot.start)}`,
    `DTEND:${icalUtc(endOf(appointment))}`,
    `STATUS:${status}`,
    `SUMMARY:${icalText(summary)}`,
    `DESCRIPTION:${icalText(descriptionOf(appointment, words))}`,
    ...placeLines(appointment),
    ...(status === 'CANCELLED'
      ? []
      : [...icalAlarm('-P1D', summary), ...icalAlarm('-PT1H', summary)]),
  ];
  return icalFile('appointment', event, 'PUBLISH');
}
