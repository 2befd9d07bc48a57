/** Deutsch. So, wie man am Schalter mit einem alten Menschen spricht: kurz, mit „Sie“, das Wichtige zuerst. */
import type {CardTexts} from '../../appointment/card.messages.js';
import type {Translation} from '../../core/messages.js';

const card: Translation<CardTexts> = {
  loading: 'Einen Moment, wir suchen Ihren Termin',
  titleConfirmed: 'Ihr Termin',
  titleWaiting: 'Noch ein Schritt: bitte bestätigen',
  titleHeld: 'Das Amt muss noch zustimmen',
  titleCancelled: 'Dieser Termin ist abgesagt',
  titleCompleted: 'Dieser Termin ist vorbei',
  titleMissed: 'Sie waren nicht da',
  service: 'Anliegen',
  when: 'Wann',
  how: 'Wie',
  where: 'Wo',
  reference: 'Nummer',
  several: '{name} (für {count} Personen)',
  whatNext: 'So geht es weiter',
  retry: 'Noch einmal versuchen',
  call: 'Anrufen: {phone}',
  back: 'Zurück',

  waitingText:
    'Noch ist nichts gebucht. Drücken Sie vor {time} Uhr auf den Knopf, dann gehört der Termin Ihnen.',
  heldText:
    'Der Termin ist für Sie freigehalten, aber noch nicht gebucht. Das Amt sieht ihn sich an und meldet sich. Sie müssen nichts tun.',
  waitingOver: 'Länger konnten wir den Termin nicht freihalten. Bitte wählen Sie einen neuen.',
  confirm: 'Termin bestätigen',
  confirming: 'Einen Moment, wir bestätigen',
  notYours: 'Nicht von Ihnen? Schließen Sie diese Seite, dann geschieht nichts.',
  waitingInMail: 'Öffnen Sie den Link in unserer Nachricht und bestätigen Sie dort.',
  activated: 'Bestätigt. Der Termin gehört Ihnen.',
  completedText: 'Er hat stattgefunden. Hier müssen Sie nichts mehr tun.',
  missedText: 'Wenn Sie ihn noch brauchen, buchen Sie einen neuen. Das ist kein Problem.',
  cancelledText: 'Niemand wartet auf Sie, und jemand anderes kann den Termin haben.',

  until: 'Bis {time} können Sie ihn hier verlegen oder absagen.',
  tooLate: 'Hier lässt er sich nicht mehr ändern.',
  tooLateCall: 'Hier lässt er sich nicht mehr ändern. Anrufen hilft noch: {phone}',
  moveNot: 'Für eine andere Zeit rufen Sie bitte an.',
  move: 'Termin verlegen',
  cancel: 'Termin absagen',
  reason: 'Warum? Sie müssen es nicht sagen.',
  moveTitle: 'Neuen Termin wählen',
  moveHint: 'Ihr jetziger Termin bleibt Ihnen, bis der neue bestätigt ist.',
  moveLoading: 'Einen Moment, wir sehen nach freien Terminen',
  moveElsewhere: 'Hier können Sie keinen anderen wählen. Bitte rufen Sie an.',
  moveAsk: 'Den Termin verlegen?',
  oldTime: 'Bisher',
  newTime: 'Neu',
  moveConfirm: 'Ja, verlegen',
  moving: 'Einen Moment, wir verlegen ihn',
  moved: 'Verlegt. Der neue Termin gehört Ihnen, der alte ist wieder frei.',
  movedCalendar:
    'Steht er in Ihrem Kalender? Dann nehmen Sie die neue Datei. Bleibt der alte Eintrag stehen, löschen Sie ihn.',
  moveOther: 'Anderen Termin wählen',
  keep: 'So lassen',
  cancelAsk: 'Diesen Termin absagen?',
  cancelHint: 'Dann bekommt ihn jemand anderes. Das lässt sich nicht zurücknehmen.',
  cancelConfirm: 'Ja, absagen',
  cancelling: 'Einen Moment, wir sagen ab',
  cancelled: 'Abgesagt.',
  cancelledCalendar: 'Aus meinem Kalender nehmen (.ics-Datei)',
  rebook: 'Neuen Termin buchen',

  stillTitle: 'Ihr alter Termin besteht noch',
  stillText:
    'Der neue Termin gehört Ihnen. Der alte ließ sich nicht absagen, jetzt sind beide gebucht. Bitte versuchen Sie es noch einmal, damit jemand anderes ihn haben kann.',
  stillRetry: 'Den alten absagen',
  stillDone: 'Der alte Termin ist jetzt abgesagt.',

  takenTitle: 'Jemand anderes hat diesen Termin gerade genommen',
  takenText: 'Ihr jetziger Termin bleibt Ihnen. Bitte wählen Sie einen anderen.',
  changedTitle: 'Inzwischen hat sich etwas geändert',
  changedText: 'So steht es jetzt. Wenn Sie es noch wollen, drücken Sie noch einmal.',
  expiredTitle: 'Der neue Termin ist nicht mehr freigehalten',
  expiredText:
    'Ihr jetziger Termin bleibt Ihnen. Drücken Sie noch einmal, um den neuen wieder zu nehmen.',
  lateTitle: 'Hier lässt sich das nicht mehr ändern',
  lateText: 'Ihr Termin bleibt, wie er war. Bitte rufen Sie an, wir können noch helfen.',
  activationOverTitle: 'Zum Bestätigen ist es zu spät',
  activationOverText:
    'Wir konnten den Termin nicht freihalten. Wählen Sie einen neuen, oder rufen Sie an.',
  actFailedTitle: 'Das hat nicht geklappt',
  actFailedText:
    'Wir wissen noch nicht, ob es angekommen ist. Drücken Sie noch einmal: Es zählt nur einmal.',
  offlineTitle: 'Keine Verbindung zum Internet',
  offlineText: 'Nichts ist verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  stale: 'Wir konnten nicht nachsehen, ob sich etwas geändert hat. Das hier ist der letzte Stand.',
  failedTitle: 'Wir können Ihren Termin gerade nicht zeigen',
  failedText: 'Der Fehler liegt bei uns. Ihr Termin gilt weiter.',
  unknownTitle: 'Wir finden diesen Termin nicht',
  unknownText:
    'Vielleicht ist der Link nicht vollständig. Öffnen Sie ihn noch einmal aus unserer Nachricht. Hilft das nicht, rufen Sie an: Name und Telefonnummer genügen.',
  linklessTitle: 'Bitte öffnen Sie diese Seite aus Ihrer Nachricht',
  linklessText:
    'Der Link darin zeigt Ihren Termin. Zu Ihrer Sicherheit vergisst diese Seite ihn, wenn sie geschlossen oder neu geladen wird.',

  video: 'Per Video',
  joinWindow: 'Von {from} bis {until} Uhr können Sie in den Videoraum.',
  joinEarly:
    'Um {from} Uhr erscheint hier der Knopf. Das geht von selbst, Sie müssen nicht neu laden.',
  join: 'In den Videoraum',
  joinOver: 'Der Raum ist jetzt geschlossen.',
  joinLate: 'Verpasst? Anrufen: {phone}',
  linkMissing: 'Der Link ist nicht gekommen',
  linkAsk: 'Link noch einmal anfordern',
  linkAsking: 'Einen Moment, wir fragen nach',
  linkNone:
    'Es ist immer noch kein Link da. Anrufen: {phone}. Wir lassen Sie herein oder sprechen am Telefon.',
  linkNoneBare:
    'Es ist immer noch kein Link da. Bitte versuchen Sie es in einer Minute noch einmal.',
  linkLater: 'Der Link kommt am selben Tag, hier auf dieser Seite.',
  identityDocument:
    'Halten Sie Ihren Ausweis bereit. Wir sehen uns den Ausweis und Ihr Gesicht an.',
  identityEid: 'Sie melden sich mit Ihrer elektronischen Identität an.',
  prepare: 'So bereiten Sie sich vor',
  joinNow: 'Sie können jetzt in den Videoraum.',

  deviceTitle: 'Geht es mit diesem Gerät?',
  deviceHint:
    'Wir sehen nach, ob Kamera, Mikrofon und Internet gehen. Nichts wird aufgenommen, gespeichert oder verschickt.',
  deviceStart: 'Gerät prüfen',
  deviceAgain: 'Noch einmal prüfen',
  deviceAsking: 'Ihr Browser fragt, ob diese Seite Kamera und Mikrofon benutzen darf.',
  camera: 'Kamera',
  microphone: 'Mikrofon',
  connection: 'Internet',
  verdict: '{part}: {verdict}',
  good: 'geht',
  refused: 'nicht erlaubt. Sie können es in den Einstellungen des Browsers erlauben.',
  missing: 'nicht gefunden. Nehmen Sie ein anderes Handy oder einen Computer.',
  busy: 'antwortet nicht. Schließen Sie andere Programme, die es benutzen, und prüfen Sie noch einmal.',
  insecure: 'auf dieser Seite nicht möglich. Die Adresse muss mit https beginnen.',
  unsupported: 'in diesem Browser nicht möglich. Nehmen Sie einen anderen.',
  slow: 'langsam. Gehen Sie näher an den Router, oder nehmen Sie ein anderes Netz.',
  none: 'gerade keins. Prüfen Sie das Netz und dann noch einmal hier.',

  addToCalendar: 'In meinen Kalender (.ics-Datei)',
  print: 'Drucken',
};

export default card;
