import type {Context} from 'hono';
import type {Appointment} from '../../../src/appointment/appointment.model.js';
import type {AppointmentRow} from '../db/appointments.js';
import type {Desk} from '../desk.js';
import {ownAppointment} from '../http/bearer.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {requestLang} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {icsUrl, portalUrl} from '../ics-address.js';
import type {Lang} from '../rules/text.js';
import {appointmentView} from '../views.js';

/** The language to show an appointment in: the one asked for, else the one it was booked in. */
export const langFor = (c: Context, row: AppointmentRow): Lang => requestLang(c, row.lang);

/** An appointment with a fresh address of its calendar file. */
export function fullView(desk: Desk, c: Context, row: AppointmentRow, now: Date): Appointment {
  const showing = {now, lang: langFor(c, row), portal: portalUrl(desk, c)};
  const view = appointmentView(desk.world, row, showing);
  return {...view, icsUrl: icsUrl(desk, c, row.id, now)};
}

/**
 * The ETag of an appointment: its version, then a digest of all that is shown. What is shown also
 * changes with the hour (the video link, what can still be changed), so 304 looks at the whole
 * tag, and `If-Match` only at the version before the dash.
 */
export const appointmentTag = (row: AppointmentRow, view: Appointment): string =>
  `${row.version}-${tagOf(view)}`;

/** 412 where the citizen acts on another version than the present one; 428 where none is named. */
export function checkIfMatch(c: Context, row: AppointmentRow): void {
  const header = c.req.header('if-match')?.trim();
  if (!header) throw new Problem(428, 'changed');
  const versions = header.split(',').map((tag) => /^"(\d+)-/.exec(tag.trim())?.[1]);
  if (header !== '*' && !versions.includes(String(row.version))) throw new Problem(412, 'changed');
}

/** `GET /appointments/{id}`: how it stands now. */
export const getAppointment =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const row = await ownAppointment(c, desk.database, c.req.param('id') ?? '');
    const view = fullView(desk, c, row, await desk.clock(desk.database));
    const headers = {'cache-control': 'private, no-cache'};
    return taggedJson(c, view, appointmentTag(row, view), headers);
  };
