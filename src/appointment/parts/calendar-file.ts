import {html, type TemplateResult} from 'lit';
import {pressDownload} from '../../core/press-download.js';
import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Appointment} from '../appointment.model.js';
import {appointmentFile} from '../ics.model.js';

/** What stands in the file, and on the button. */
export interface CalendarEntry {
  readonly appointment: Appointment;
  readonly label: string;
  readonly texts: Localization<AppointmentTexts>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Saves the calendar file, made here because the office has no address of it. */
export const calendarButton = (entry: CalendarEntry): TemplateResult =>
  html`<button type="button" @click=${(event: Event) => save(entry, event)}>
    ${entry.label}
  </button>`;

/** Long enough for a phone to read the file after the press. */
const KEPT_MS = 60_000;

function save({appointment, now, texts}: CalendarEntry, {target}: Event): void {
  const words = {
    separator: texts.text('separator', {one: '', other: ''}),
    reference: (reference: string) => texts.text('icsReference', {reference}),
    videoLink: (address: string) => texts.text('icsVideo', {address}),
    phone: (phone: string) => texts.text('icsPhone', {phone}),
  };
  const file = new Blob([appointmentFile(appointment, words, now)], {
    type: 'text/calendar;charset=utf-8',
  });
  const href = URL.createObjectURL(file);
  const download = `appointment-${appointment.reference.replace(/[^\w-]/g, '')}.ics`;
  pressDownload((target as Element).parentElement!, href, download);
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
