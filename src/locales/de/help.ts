/** Deutsch. Erst fertige Antworten, dann ein Mensch; wer zuerst gefragt wird, bleibt bis zuletzt zuständig. */
import type {Translation} from '../../core/messages.js';
import type {HelpTexts} from '../../help/help.messages.js';

const helpTexts: Translation<HelpTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Wir können das gerade nicht zeigen',
  failedText: 'Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  offlineText:
    'Es gibt keine Verbindung zum Internet. Sobald sie da ist, versuchen Sie es noch einmal.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  missingTitle: 'Hier können Sie keine Fragen stellen',
  missingText: 'Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',

  title: 'Fragen und Antworten',
  search: 'Worum geht es?',
  searchHint: 'Ein Wort genügt.',
  found: {one: '{count} Antwort', other: '{count} Antworten'},
  foundNone: 'Darauf haben wir keine fertige Antwort. Fragen Sie uns, weiter unten.',
  all: 'Alle {count} Fragen zeigen',

  people: 'Einen Menschen fragen',
  peopleText:
    'Zuerst fragen Sie „{tier}“. Hilft das nicht, geben Sie Ihre Frage mit einem Druck weiter.',
  call: 'Anrufen: {number}',
  there: 'Jetzt ist jemand da',
  thereUntil: 'Jetzt ist jemand da, bis {time} Uhr',
  thereFrom: 'Jetzt ist niemand da; wieder ab {day}, {time} Uhr',
  notThere: 'Jetzt ist niemand da',
  minutes: {
    one: 'Antwort innerhalb von {count} Minute',
    other: 'Antwort innerhalb von {count} Minuten',
  },
  hours: {
    one: 'Antwort innerhalb von {count} Stunde',
    other: 'Antwort innerhalb von {count} Stunden',
  },
  days: {one: 'Antwort innerhalb von {count} Tag', other: 'Antwort innerhalb von {count} Tagen'},
  workingDays: {
    one: 'Antwort innerhalb von {count} Arbeitstag',
    other: 'Antwort innerhalb von {count} Arbeitstagen',
  },
  answerBy: 'Wenn Sie jetzt fragen, haben Sie eine Antwort bis {day}',
  here: 'Hat Ihre Frage jetzt',
  passed: 'Wurde gefragt',
  responsible: 'Zuerst gefragt: kümmert sich bis zum Ende',

  text: 'Ihre Frage',
  textHint: 'Schreiben Sie, wie Sie sprechen. Bitte keine Ausweisnummern und keine Passwörter.',
  contact: 'Telefonnummer oder E-Mail-Adresse (nicht nötig)',
  contactHint: 'Nur wenn wir Sie deswegen anrufen oder Ihnen schreiben dürfen.',
  contactWrong:
    'Geben Sie eine Telefonnummer oder E-Mail-Adresse an, zum Beispiel lin@example.org.',
  send: 'An „{tier}“ senden',
  sending: 'Wird gesendet',
  empty: 'Schreiben Sie zuerst Ihre Frage.',
  long: 'Das ist zu lang für eine Frage. Bitte höchstens {most} Zeichen.',
  notSent: 'Es wurde nicht gesendet',
  notSentText: 'Ihr Text ist noch da. Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  busyText:
    'Gerade kommt zu viel an. Ihr Text ist noch da: Warten Sie eine Minute und versuchen Sie es noch einmal.',
  refusedText:
    'So können wir es nicht annehmen. Bitte sehen Sie noch einmal nach, oder rufen Sie uns an.',

  sent: 'Ihre Frage ist bei „{tier}“',
  answered: '„{tier}“ hat geantwortet',
  number: 'Nummer {ref}. Sagen Sie sie, wenn Sie anrufen.',
  by: 'Sie haben eine Antwort bis {day}.',
  dayTime: '{day}, {time} Uhr (unsere Zeit)',
  late: 'Die Antwort hätte bis {day} da sein sollen. Das tut uns leid. Fragen Sie die nächste Stelle, oder rufen Sie an.',
  keep: 'Die Antwort erscheint auf dieser Seite. Solange Sie die Seite nicht schließen, können Sie wiederkommen.',
  save: 'Auf diesem Gerät speichern',
  saved: 'Auf diesem Gerät gespeichert bis {date}. Sie finden die Frage hier wieder.',
  clear: 'Von diesem Gerät löschen',
  cleared: 'Von diesem Gerät gelöscht. Wir haben Ihre Frage noch: Nummer {ref}.',
  others: 'Ihre anderen Fragen',
  asked: 'Sie haben gefragt',
  reply: 'Antwort von „{tier}“',
  next: 'Noch nicht geklärt? „{tier}“ fragen',
  nextHint: 'Ihre Frage und alle Antworten gehen mit. Sie schreiben nichts zweimal.',
  last: 'Weiter oben ist hier niemand. Ist es noch nicht geklärt, rufen Sie uns bitte an.',
  look: 'Nach einer Antwort sehen',
  unchanged: 'Noch keine Antwort.',
  stale: 'Wir konnten gerade nicht nachsehen.',
  other: 'Etwas anderes fragen',
  gone: 'Wir finden Ihre Frage {ref} nicht mehr',
  goneText: 'Rufen Sie an und nennen Sie diese Nummer, oder fragen Sie noch einmal.',
};

export default helpTexts;
