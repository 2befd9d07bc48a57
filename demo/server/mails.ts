import type {AppointmentRow} from './db/appointments.js';
import type {Mail} from './db/outbox.js';
import {siteOf} from './availability.js';
import {langOf, saying} from './rules/text.js';
import {formatInstant} from './rules/zone.js';
import type {World} from './world/world.js';

/**
 * The mail that asks a citizen to confirm. The token stands in the link's fragment, which browsers
 * send to no server; the page there acts only when its button is pressed.
 */
export function activationMail(
  world: World,
  portalUrl: string,
  row: AppointmentRow,
  token: string,
): Mail {
  const lang = langOf(row.lang);
  const say = saying(lang);
  const site = siteOf(world, row.site_id, lang)!;
  const start = formatInstant(site.timeZone, row.starts_at.getTime());
  const when = `${start.slice(0, 10)} ${start.slice(11, 16)} ${site.timeZoneLabel ?? ''}`.trim();
  const fragment = new URLSearchParams({id: row.id, token});
  const link = `${portalUrl}/${world.activationPage[lang]}#${fragment}`;
  return {
    recipient: row.contact['email'] ?? '',
    subject: say(`请确认您的预约 ${row.reference}`, `Please confirm your booking ${row.reference}`),
    body: [
      say(`您约了 ${when}，${site.name}。`, `You booked ${when}, ${site.name}.`),
      say('请打开下面的链接，按“确认”：', 'Open this link and press “Confirm”:'),
      link,
      say('我们不会要验证码，也不会让您转账。', 'We never ask for codes or money.'),
      world.office[lang],
    ].join('\n\n'),
  };
}
