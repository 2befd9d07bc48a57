import {type AdapterRequest, mailAdapter, type Parcel} from '../mail-adapter.js';
import {mapLaPoste} from './la-poste.mapping.js';

const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'fr_FR',
  en: 'en_GB',
  de: 'de_DE',
  es: 'es_ES',
  it: 'it_IT',
  nl: 'nl_NL',
};

/** La Poste's `GET /suivi/v2/idships/{number}`; `send` adds `X-Okapi-Key`. */
export const laPosteRequest = ({number}: Parcel, lang = 'fr'): AdapterRequest => ({
  path: `/suivi/v2/idships/${encodeURIComponent(number)}`,
  query: [['lang', LANGUAGES[lang.slice(0, 2)] ?? LANGUAGES['en']]],
});

/** Mail by La Poste. */
export const laPosteMail = mailAdapter({
  request: laPosteRequest,
  map: mapLaPoste,
  pauseMinutes: 60,
  mayBeEarly: true,
});
