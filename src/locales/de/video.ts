/** Deutsch. Zuerst, wie es geht, dann eins nach dem anderen ausprobieren; für alles gibt es einen anderen Weg. */
import type {Translation} from '../../core/messages.js';
import type {VideoTexts} from '../../video/video.messages.js';

const videoTexts: Translation<VideoTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Wir können das gerade nicht zeigen',
  failedText: 'Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  offlineText:
    'Es gibt keine Verbindung zum Internet. Sobald sie da ist, versuchen Sie es noch einmal.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  missingTitle: 'Dieses Amt hat keinen Videoraum',
  missingText: 'Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',

  title: 'Ihr Gespräch per Video',
  when: '{day}, {from} Uhr',
  whenUntil: '{day}, {from} bis {until} Uhr',
  zone: 'Das ist die Uhrzeit im Amt ({zone}).',
  own: 'Auf Ihrer Uhr ist es dann {day}, {clock}.',
  number: 'Nummer {ref}. Sagen Sie sie, wenn Sie anrufen.',
  unknown:
    'Sobald Sie einen Termin haben, erscheint hier der Weg in den Raum. Ausprobieren können Sie schon jetzt alles.',
  opens: 'Der Raum öffnet um {clock} Uhr.',
  opensOn: 'Der Raum öffnet am {day} um {clock} Uhr.',
  opensIn: 'Noch {time}.',
  days: {one: '{count} Tag', other: '{count} Tage'},
  hours: {one: '{count} Stunde', other: '{count} Stunden'},
  minutes: {one: '{count} Minute', other: '{count} Minuten'},
  units: '{larger} {smaller}',
  early: 'Der Knopf erscheint hier von selbst. Sie müssen nicht neu laden.',
  open: 'Sie können jetzt hinein',
  openUntil: 'Der Raum bleibt bis {clock} Uhr offen.',
  late: {
    one: 'Ihr Termin hat vor {count} Minute begonnen. Das macht nichts: Kommen Sie jetzt herein.',
    other:
      'Ihr Termin hat vor {count} Minuten begonnen. Das macht nichts: Kommen Sie jetzt herein.',
  },
  enter: 'In den Videoraum',
  entering: 'Einen Moment bitte',
  enteringText:
    'Das kann eine Minute dauern. Kommt nichts, laden Sie diese Seite neu, oder rufen Sie uns an.',
  newTab: 'Er öffnet sich auf einer neuen Seite; diese bleibt hier.',
  entered: 'Der Raum ist offen',
  enteredText: 'Es tut sich nichts? Gehen Sie noch einmal hinein, oder rufen Sie uns an.',
  enterAgain: 'Noch einmal hinein',
  noLink: 'Der Link ist noch nicht da',
  noLinkText:
    'Versuchen Sie es in einer Minute noch einmal, oder rufen Sie uns an und sagen Sie Ihre Nummer.',
  notEntered: 'Das hat nicht geklappt',
  notEnteredText: 'Versuchen Sie es noch einmal, oder rufen Sie uns an. Ihr Termin gilt weiter.',
  over: 'Der Raum ist jetzt geschlossen',
  overText:
    'Er war bis {clock} Uhr offen. Verpasst? Rufen Sie uns an, dann finden wir einen neuen Termin.',
  after: 'Ihr Gespräch ist vorbei',
  afterText: 'Ist noch etwas offen? Rufen Sie uns an.',
  help: 'Etwas geht nicht? Rufen Sie uns an.',
  call: 'Anrufen: {phone}',

  steps: 'So läuft es ab',
  ready: 'Bitte bereithalten',

  recorded: 'Das Gespräch wird aufgenommen',
  recordedText: 'Das Amt behält Bild und Ton. Wenn Sie das nicht möchten, rufen Sie uns an.',
  agree: 'Ich bin einverstanden, dass aufgenommen wird',
  agreeFirst:
    'Bitte stimmen Sie erst zu. Oder rufen Sie an, wenn Sie nicht aufgenommen werden möchten.',

  checks: 'Ausprobieren',
  checksText:
    'Nichts davon wird aufgenommen, gespeichert oder verschickt. Lassen Sie weg, was Sie möchten.',
  checkOf: '{part}: {verdict}',
  allow: 'Ihr Browser fragt Sie jetzt. Wählen Sie „Erlauben“ oder „Zulassen“.',
  unasked:
    'Sehen Sie keine Frage? Drücken Sie noch einmal auf den Knopf. Bleibt es so, öffnen Sie diese Seite in einem anderen Browser, oder rufen Sie uns an.',
  again: 'Noch einmal versuchen',
  refusedVerdict: 'Diese Seite darf das nicht benutzen.',
  refusedFix:
    'Drücken Sie auf das Zeichen neben der Adresse und erlauben Sie es dort. Gibt es keins, erlauben Sie es in den Einstellungen von Handy oder Computer. Versuchen Sie es dann noch einmal.',
  missingVerdict: 'Es wurde nichts gefunden.',
  missingFix:
    'Schließen Sie eins an, oder nehmen Sie ein anderes Handy oder einen Computer. Haben Sie keins, rufen Sie uns an.',
  busyVerdict: 'Es kommt keine Antwort.',
  busyFix:
    'Ist es angeschlossen? Schließen Sie andere Programme, die das benutzen, zum Beispiel einen anderen Anruf. Versuchen Sie es dann noch einmal.',
  insecureVerdict: 'Auf dieser Seite geht das nicht.',
  insecureFix: 'Die Adresse muss mit https beginnen. Rufen Sie uns an: Der Fehler liegt bei uns.',
  unsupportedVerdict: 'Mit diesem Browser geht das nicht.',
  unsupportedFix:
    'Öffnen Sie diese Seite in einem anderen Browser, nicht in einem Chat. Oder rufen Sie uns an.',

  camera: 'Kamera',
  cameraTry: 'Kamera ausprobieren',
  cameraAgain: 'Kamera wieder einschalten',
  cameraStop: 'Kamera ausschalten',
  cameraGood: 'Sie geht.',
  cameraHint:
    'Sehen Sie sich? Ist es schwarz, öffnen Sie die Abdeckung der Linse. Ist es dunkel, setzen Sie sich mit dem Gesicht zum Fenster.',
  darkVerdict: 'Das Bild ist schwarz.',
  darkFix:
    'Öffnen Sie die Abdeckung der Linse, und machen Sie Licht. Bleibt es schwarz, nehmen Sie eine andere Kamera, oder rufen Sie uns an.',
  mirror: 'Was die Kamera sieht, wie im Spiegel',
  cameraChoice: 'Welche Kamera',

  microphone: 'Mikrofon',
  microphoneTry: 'Mikrofon ausprobieren',
  microphoneStop: 'Mikrofon ausschalten',
  microphoneChoice: 'Welches Mikrofon',
  speak: 'Sagen Sie etwas, zum Beispiel Ihren Namen.',
  level: 'Wie laut Sie sind',
  silentVerdict: 'Wir hören noch nichts.',
  silentFix: 'Kommen Sie näher. Sehen Sie nach, ob das Mikrofon stumm ist.',
  softVerdict: 'Wir hören Sie, aber leise.',
  softFix: 'Kommen Sie näher, oder sprechen Sie lauter.',
  clear: 'Wir hören Sie gut.',

  speaker: 'Ton',
  speakerTry: 'Ton abspielen',
  speakerAgain: 'Noch einmal abspielen',
  playing: 'Sie sollten zwei Töne hören.',
  heard: 'Haben Sie es gehört?',
  heardYes: 'Ja, gehört',
  heardNo: 'Nichts gehört',
  speakerGood: 'Sie können uns hören.',
  unheardVerdict: 'Sie haben nichts gehört.',
  unheardFix:
    'Stellen Sie lauter, schalten Sie den Stummmodus aus, oder nehmen Sie den Kopfhörer ab. Spielen Sie es dann noch einmal ab.',
  mute: 'Dieser Browser spielt keinen Ton ab.',

  connection: 'Internet',
  connectionTry: 'Internet ausprobieren',
  connectionAsking: 'Wir sehen nach',
  connectionGood: 'Es ist gut genug.',
  slowVerdict: 'Es ist langsam.',
  slowFix: 'Gehen Sie näher an den Router, oder nehmen Sie ein anderes Netz.',
  noneVerdict: 'Gerade gibt es keine Verbindung.',
  noneFix: 'Sehen Sie nach Ihrem Netz und versuchen Sie es noch einmal. Oder rufen Sie uns an.',

  paper: 'Halten Sie Ihren Ausweis ins Bild',
  paperText:
    'Nur zur Probe. Niemand außer Ihnen sieht es: Nichts wird gespeichert oder verschickt.',
  paperTry: 'Probieren',
  paperStop: 'Probe beenden',
  paperHint: 'Halten Sie ihn an den Rändern in den Rahmen. Spiegelt er? Kippen Sie ihn ein wenig.',
  paperView: 'Was wir sehen werden, mit einem Rahmen für Ihren Ausweis',
  legible: 'Können Sie ihn im Bild lesen?',
  legibleYes: 'Ja, lesbar',
  legibleNo: 'Nicht lesbar',
  legibleGood: 'Dann können wir ihn auch lesen.',
  illegible: 'Noch kann man ihn nicht lesen.',
  illegibleFix:
    'Mehr Licht von vorn, etwas näher, ruhig halten. Bleibt es so, sagen Sie es uns im Gespräch.',

  face: 'Ihr Gesicht wird verglichen',
  faceStart: 'Beginnen',
  faceStop: 'Abbrechen',
  faceRunning: 'Ihr Gesicht wird gerade verglichen',
  confirmed: 'Sie sind es. Das ist erledigt.',
  notConfirmed: 'Das ließ sich nicht bestätigen',
  notConfirmedText:
    'Das kommt vor: das Licht, eine neue Brille. Versuchen Sie es noch einmal, oder machen Sie weiter; wir sehen Sie uns im Gespräch an.',
  unavailable: 'Das geht im Moment nicht',
  unavailableText: 'Sie müssen nicht darauf warten: Wir sehen Sie uns im Gespräch an.',
};

export default videoTexts;
