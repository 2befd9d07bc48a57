import type {Context} from 'hono';
import {findAppointment} from '../db/appointments.js';
import type {Desk} from '../desk.js';
import {ownAppointment} from '../http/bearer.js';
import {Problem} from '../http/problems.js';
import {icsOf} from '../ics.js';
import {hasIcsSignature, portalUrl} from '../ics-address.js';
import {saying} from '../rules/text.js';
import {appointmentView} from '../views.js';
import {langFor} from './appointment.js';

/** `GET /appointments/{id}.ics`: the calendar file, for a signed address or the manage token. */
export const getIcs =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const id = (c.req.param('file') ?? '').replace(/\.ics$/, '');
    const now = await desk.clock(desk.database);
    const row = hasIcsSignature(desk, c, id, now)
      ? await findAppointment(desk.database, id)
      : await ownAppointment(c, desk.database, id);
    if (!row) throw new Problem(404, 'not-found');
    const lang = langFor(c, row);
    const view = appointmentView(desk.world, row, {now, lang, portal: portalUrl(desk, c)});
    const text = icsOf(view, row.changed_at, saying(lang));
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': `attachment; filename="appointment-${row.reference}.ics"`,
      'cache-control': 'private, no-store',
    });
  };
