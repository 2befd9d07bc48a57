import type {BookingRequest} from '../../appointment/requests.model.js';

/** Languages Cal writes mails in (its `i18n.json`); it refuses others. */
const LANGUAGES =
  'ar az bg bn ca cs da de el en es et eu fi fr he hr hu id it iw ja ka km ko lv nl no pl pt ro ru sk sr sv ta th tr uk vi'.split(
    ' ',
  );

/** The language of Cal's mails for a BCP 47 tag; English where it has none. */
export function calcomLanguage(lang: string): string {
  const [primary = '', ...rest] = lang.toLowerCase().split('-');
  if (primary === 'zh') return /hant|tw|hk|mo/.test(rest.join()) ? 'zh-TW' : 'zh-CN';
  if (primary === 'pt' && rest.includes('br')) return 'pt-BR';
  return LANGUAGES.includes(primary) ? primary : 'en';
}

/** Who comes: mails write their times in the site's zone, so that they match the page. */
export function attendeeOf(request: BookingRequest, timeZone: string) {
  const {name = '', email, phone} = request.contact;
  return {
    name,
    ...(email && {email}),
    ...(phone && {phoneNumber: phone.replaceAll(/[^\d+]/g, '')}),
    timeZone,
    language: calcomLanguage(request.lang),
  };
}

/** Cal keeps up to 50 notes with a booking, of 500 characters each. */
const MOST = 500;

/** What was agreed to, kept with the booking. */
export const consentNotes = ({consents}: BookingRequest) =>
  consents.length ? {metadata: {consents: consents.join(' ').slice(0, MOST)}} : {};
