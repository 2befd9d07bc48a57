/** Deutsch. Am Telefon haben viele Angst vor Betrug: zuerst, welche Nummer anruft, dann alles andere. */
import type {Translation} from '../../core/messages.js';
import type {CallbackTexts} from '../../help/callback.messages.js';

const callbackTexts: Translation<CallbackTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Wir können das gerade nicht zeigen',
  failedText: 'Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  offlineText:
    'Es gibt keine Verbindung zum Internet. Sobald sie da ist, versuchen Sie es noch einmal.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  missingTitle: 'Hier können Sie keinen Rückruf bestellen',
  missingText: 'Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',

  title: 'Wir rufen Sie an',
  intro: 'Sagen Sie uns, wann, und wir rufen an. Sie müssen nicht in der Leitung warten.',
  from: 'Diese Nummer ruft Sie an: {number}',
  never:
    'Wir fragen nie nach einem Code aus einer SMS, nach einem Passwort oder nach Geld. Tut es jemand, legen Sie auf.',
  none: 'In den nächsten Tagen ist nichts frei. Bitte rufen Sie uns an.',

  phone: 'Ihre Telefonnummer',
  phoneHint: 'Mit Vorwahl. Aus dem Ausland mit + und der Landesvorwahl beginnen.',
  empty: 'Schreiben Sie Ihre Telefonnummer.',
  signs: 'Da steht etwas, das keine Ziffer ist. Bitte nur die Nummer schreiben.',
  short: 'Es fehlen Ziffern. Bitte sehen Sie noch einmal nach.',
  long: 'Das sind zu viele Ziffern. Bitte sehen Sie noch einmal nach.',
  area: 'Die Vorwahl fehlt, zum Beispiel 0573.',
  ours: 'Das ist unsere eigene Nummer. Bitte schreiben Sie Ihre.',
  landline: 'Ein Festnetzanschluss bekommt keine SMS. Bitte geben Sie eine Handynummer an.',

  day: 'An welchem Tag?',
  time: 'Wann dürfen wir anrufen?',
  timeHint: 'Das sind die Uhrzeiten im Amt.',
  thereNow: 'Im Amt ist es jetzt {time} Uhr ({zone}).',
  between: '{from}–{to}',
  span: 'Wählen Sie eine Zeit.',
  topic: 'Worum geht es?',
  choose: 'Bitte wählen',
  topicMissing: 'Wählen Sie, worum es geht.',
  language: 'Sprache',
  needs: 'Was hilft Ihnen am Telefon? (nicht nötig)',
  slow: 'Langsam und deutlich sprechen',
  textNeed: 'Mir schreiben, statt zu sprechen',
  relay: 'Ich telefoniere über einen Dolmetschdienst für Gehörlose',
  name: 'Nach wem sollen wir fragen? (nicht nötig)',
  send: 'Bitte rufen Sie mich an',
  sending: 'Wird gesendet',

  notSent: 'Es wurde nicht gesendet',
  notSentText:
    'Was Sie geschrieben haben, ist noch da. Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  busyText:
    'Gerade kommt zu viel an. Was Sie geschrieben haben, ist noch da: Warten Sie eine Minute und versuchen Sie es noch einmal.',
  refusedText:
    'So können wir es nicht annehmen. Bitte sehen Sie noch einmal nach, oder rufen Sie uns an.',
  takenTitle: 'Diese Zeit ist gerade voll geworden',
  passedTitle: 'Diese Zeit ist vorbei',
  nextFree: 'Was Sie geschrieben haben, ist noch da. Diese Zeiten sind frei:',
  chooseOther: 'Was Sie geschrieben haben, ist noch da. Bitte wählen Sie eine andere Zeit.',
  manyTitle: 'Diese Nummer wartet schon auf einen Anruf',
  manyText: 'Nach unserem Anruf können Sie den nächsten bestellen. Eilt es? Dann rufen Sie uns an.',

  sent: 'Wir rufen Sie an',
  when: '{day}, {from}–{to} Uhr (unsere Zeit)',
  yourTime: 'Bei Ihnen: {day}, {from}–{to} Uhr',
  codeWord: 'Kennwort',
  codeWordHint:
    'Wer anruft oder schreibt, beginnt damit. Wenn nicht, legen Sie auf, und antworten Sie nicht.',
  calling: 'Diese Nummer ruft an',
  number: 'Nummer des Rückrufs',
  keep: 'Bitte schreiben Sie sich das auf.',
  over: 'Die Zeit ist vorbei. Hat niemand angerufen? Das tut uns leid. Rufen Sie uns an, oder bestellen Sie einen neuen Anruf.',
  call: 'Anrufen: {number}',
  again: 'Noch einen Anruf bestellen',
  cancel: 'Ich brauche keinen Anruf mehr',
  cancelSure: 'Sollen wir nicht anrufen?',
  cancelYes: 'Richtig, nicht anrufen',
  cancelNo: 'Doch, bitte anrufen',
  cancelling: 'Einen Moment',
  cancelFailed:
    'Wir konnten es nicht zurücknehmen. Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  cancelled: 'Wir rufen nicht an. Ihre Nummer ist gelöscht.',
};

export default callbackTexts;
