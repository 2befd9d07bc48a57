import type {AppointmentRow} from './db/appointments.js';
import type {Mail} from './db/outbox.js';
import type {WaitingRow} from './db/waiting.js';
import {siteOf} from './availability.js';
import {langOf, saying, type Lang, type Say} from './rules/text.js';
import {formatInstant} from './rules/zone.js';
import type {World} from './world/world.js';

/** What only the citizen gets to know: the office keeps digests of them. */
export interface MailTokens {
  readonly manageToken: string;
  readonly activationToken: string | null;
}

type TimeRow = Pick<AppointmentRow, 'site_id' | 'starts_at'>;

/** Day, time and zone at the site, and the site's name. */
function meetingOf(world: World, row: TimeRow, lang: Lang): {when: string; where: string} {
  const site = siteOf(world, row.site_id, lang)!;
  const start = formatInstant(site.timeZone, row.starts_at.getTime());
  const when = `${start.slice(0, 10)} ${start.slice(11, 16)} ${site.timeZoneLabel ?? ''}`.trim();
  return {when, where: site.name};
}

/** The tokens stand in the link's fragment, which browsers send to no server. */
function ownPage(world: World, portalUrl: string, row: AppointmentRow, tokens: MailTokens): string {
  const {manageToken, activationToken} = tokens;
  const fragment = new URLSearchParams({id: row.id, token: manageToken});
  if (activationToken) fragment.set('activation', activationToken);
  return `${portalUrl}/${world.appointmentPage[langOf(row.lang)]}#${fragment}`;
}

const waitingLines = (say: Say, link: string): string[] => [
  say('请打开下面的链接，按“确认”：', 'Open this link and press “Confirm”:'),
  link,
  say(
    '以后想改时间、不来了，也用这个链接。',
    'The same link is for moving or cancelling it later.',
  ),
];

const bookedLines = (say: Say, link: string): string[] => [
  say(
    '想看、想改时间、不来了，打开下面的链接。光打开什么都不会变，要按了按钮才算。',
    'To look at it, move it or cancel it, open this link. Opening it changes nothing: only its buttons do.',
  ),
  link,
];

/**
 * The mail of a booking, with the link to its own page: to confirm it where it waits for that, to
 * look at it, move it or cancel it. The page acts only when a button is pressed.
 */
export function bookingMail(
  world: World,
  portalUrl: string,
  row: AppointmentRow,
  tokens: MailTokens,
): Mail {
  const lang = langOf(row.lang);
  const say = saying(lang);
  const {when, where} = meetingOf(world, row, lang);
  const link = ownPage(world, portalUrl, row, tokens);
  const {reference} = row;
  const isWaiting = tokens.activationToken !== null;
  return {
    recipient: row.contact['email'] ?? '',
    subject: isWaiting
      ? say(`请确认您的预约 ${reference}`, `Please confirm your booking ${reference}`)
      : say(`您的预约 ${reference}`, `Your appointment ${reference}`),
    body: [
      say(`您约了 ${when}，${where}。`, `You booked ${when}, ${where}.`),
      ...(isWaiting ? waitingLines(say, link) : bookedLines(say, link)),
      say('我们不会要验证码，也不会让您转账。', 'We never ask for codes or money.'),
      world.office[lang],
    ].join('\n\n'),
  };
}

/** The mail that tells somebody on the waiting list of a time. Nothing is booked by it. */
export function freeTimeMail(
  world: World,
  portalUrl: string,
  waiting: WaitingRow,
  free: TimeRow,
): Mail {
  const lang = langOf(waiting.lang);
  const say = saying(lang);
  const {when, where} = meetingOf(world, free, lang);
  return {
    recipient: waiting.recipient,
    subject: say(`空出一个时间了 ${waiting.reference}`, `A time is free ${waiting.reference}`),
    body: [
      say(`${when}，${where}，空出来了。`, `${when}, ${where}, has become free.`),
      say(
        '还没有给您留着，先约先得。要的话请打开：',
        'It is not kept for you: whoever books first has it. If you want it, open:',
      ),
      `${portalUrl}/${world.bookingPage[lang]}`,
      say('我们只告诉您这一次。', 'We tell you only this once.'),
      say('我们不会要验证码，也不会让您转账。', 'We never ask for codes or money.'),
      world.office[lang],
    ].join('\n\n'),
  };
}
