/** Deutsch. Niemand muss etwas sagen; wer etwas sagt, dem hören wir zu. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Wir können das gerade nicht zeigen',
  failedText:
    'An Ihrer Sache ändert das nichts. Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',

  title: 'Wie war es bei uns?',
  voluntary: 'Nur wenn Sie möchten. Für Sie ändert sich dadurch nichts.',
  anonymous:
    'Sie müssen nicht sagen, wer Sie sind. Bitte schreiben Sie keine Ausweis- oder Vorgangsnummern.',
  thisOffice: 'dieses Amt',
  takeBack: 'Auswahl zurücknehmen',
  wantAnswer: 'Ich möchte eine Antwort',
  contact: 'Ihre Telefonnummer oder E-Mail',
  contactHint: 'Nur für die Antwort. Danach löschen wir sie.',
  send: 'Absenden',
  sending: 'Einen Moment …',

  problems: 'Bitte sehen Sie das noch einmal an',
  empty: 'Beantworten Sie mindestens eine Frage.',
  reason: 'Sagen Sie, was nicht gut war: Wählen Sie es aus oder schreiben Sie es.',
  tooLong: 'Das ist zu lang. Bitte schreiben Sie weniger.',
  contactWrong: 'Geben Sie eine Telefonnummer oder E-Mail an, zum Beispiel lin@example.org.',

  lostTitle: 'Es ist noch nicht angekommen',
  lostText: 'Ihr Text ist noch da. Senden Sie ihn noch einmal: Er zählt nur einmal.',
  offlineText: 'Es gibt keine Verbindung zum Internet. Ihr Text ist noch da.',
  busyText: 'Gerade kommt zu viel an. Ihr Text ist noch da; versuchen Sie es in einer Minute.',
  refusedTitle: 'Das lässt sich so nicht senden',

  sentTitle: 'Vielen Dank. Es ist angekommen.',
  number: 'Die Nummer: {ref}',
  followUp: 'Wir antworten Ihnen bis {day}.',
  followUpLate:
    'Die Antwort hätte bis {day} da sein sollen. Das tut uns leid. Rufen Sie uns bitte an und nennen Sie die Nummer.',
  look: 'Ist eine Antwort da?',
  notYet: 'Noch nicht.',
  answer: 'Unsere Antwort, {day}',
  answerBy: 'Antwort von {who}, {day}',

  letterOffer: 'Einen Dankesbrief schreiben',
  letterTitle: 'Ein Dankesbrief',
  letterHint: 'Er hat mit der Bewertung nichts zu tun.',
  letterTo: 'Wem möchten Sie danken?',
  person: 'Einer Person',
  counter: 'Einem Schalter',
  office: 'Allen',
  personName: 'Der Name, oder was Sie von der Person wissen',
  counterName: 'Welcher Schalter',
  letterText: 'Ihr Brief',
  letterFrom: 'Ihr Name (nur wenn Sie möchten)',
  mayPublish: 'Das Amt darf diesen Brief anderen zeigen',
  mayPublishHint: 'Ohne Ihr Häkchen zeigen wir ihn niemandem.',
  letterToMissing: 'Wählen Sie, wem Sie danken.',
  letterNameMissing: 'Sagen Sie, welcher Person oder welchem Schalter.',
  letterTextMissing: 'Schreiben Sie ein paar Worte.',
  letterSent: 'Vielen Dank für Ihren Brief.',
  letterNext: 'Die Leitung liest ihn und gibt ihn weiter.',
  letterShown:
    'Bevor andere ihn sehen, fragen wir die Genannten, ob ihr Name dort stehen darf. Sie können Ihr Ja zurücknehmen: Rufen Sie an und nennen Sie die Nummer.',

  lettersTitle: 'Dankesbriefe',
  lettersHint: 'Wer sie geschrieben hat, ist einverstanden.',
  nobody: 'Jemand ohne Namen',
  letterBy: '{from}, {day}',
  letterFor: 'An {name}',
  readOn: 'Weiterlesen: {from}, {day}',
  moreLetters: 'Mehr Briefe',
  lettersCame: {one: '{count} weiterer Brief', other: '{count} weitere Briefe'},
};

export default feedbackTexts;
