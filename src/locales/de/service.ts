/** Deutsch. Auf einmal gesagt: wie oft zum Amt, wie lange, was es kostet, wie es geht. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Das lässt sich gerade nicht zeigen',
  failedText:
    'Nichts ist verloren. Versuchen Sie es noch einmal, oder rufen Sie uns an: Wir sagen Ihnen alles auf einmal.',
  offlineText:
    'Es gibt keine Verbindung zum Internet. Sobald sie da ist, versuchen Sie es noch einmal.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',
  call: 'Anrufen: {phone}',

  tripsTitle: 'So oft müssen Sie zum Amt',
  tripsNone: '{count} Wege. Sie müssen nirgends hin.',
  trips: {one: '{count} Weg', other: '{count} Wege'},
  wayTrips: {one: '{count} Weg zum Amt', other: '{count} Wege zum Amt'},
  wayNoTrip: 'kein Weg zum Amt',
  tripsOr: '{least} oder {most}',
  tripsTo: '{least} bis {most}',
  tripsDepend: {
    one: 'Es kommt noch auf {count} Antwort an.',
    other: 'Es kommt noch auf {count} Antworten an.',
  },
  tripsAsk:
    'Es kommt auf etwas an, das Sie nicht sicher wissen. Fragen Sie uns, wir sagen es Ihnen.',
  noWayTitle: 'In Ihrem Fall geht es hier nicht',
  noWayText:
    'Bitte fragen Sie uns zuerst. Wir finden heraus, wo es geht, damit Sie nicht umsonst losgehen.',

  time: 'Wie lange es dauert',
  immediate: 'Sie können darauf warten',
  promised: 'Wir versprechen: {span}',
  legal: 'Nach dem Gesetz höchstens {span}',
  excluded: 'Zählt nicht mit: {what}',
  hours: {one: '{count} Stunde', other: '{count} Stunden'},
  days: {one: '{count} Tag', other: '{count} Tage'},
  workingDays: {one: '{count} Arbeitstag', other: '{count} Arbeitstage'},
  months: {one: '{count} Monat', other: '{count} Monate'},

  cost: 'Kosten',
  free: 'Kostenlos',
  payOnline: 'Sie können im Internet bezahlen',
  depends: 'kommt auf Ihre Antworten an',

  ways: 'So können Sie es erledigen',
  chosen: 'Ihre Wahl',
  book: 'Termin buchen',
  video: 'Per Video',
  online: 'Im Internet',
  app: 'In der App',
  counter: 'Am Schalter',
  kiosk: 'Am Automaten',
  post: 'Mit der Post',
  phone: 'Am Telefon',
  homeVisit: 'Wir kommen zu Ihnen',
  agent: 'Jemand macht es für Sie',

  result: 'Was Sie bekommen',
  posted: 'kommt mit der Post',
  postedFree: 'kommt mit der Post, kostenlos',
  postedPaid: 'kommt mit der Post; Sie zahlen das Porto',
  pickup: 'Sie holen es ab',
  locker: 'aus einem Schließfach',
  electronic: 'auf Ihrem Handy oder Computer',
  home: 'wird Ihnen gebracht',

  original: {one: '{count} Original', other: '{count} Originale'},
  copy: {one: '{count} Kopie', other: '{count} Kopien'},
  scan: {one: '{count} Scan', other: '{count} Scans'},
  check: 'wir sehen das Original an und geben es zurück',
  anyOne: 'eins davon: {what}',
};

export default service;
