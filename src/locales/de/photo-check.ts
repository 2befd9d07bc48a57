/** Deutsch. Das Foto bleibt auf dem Gerät; man sieht selbst nach, entschieden wird im Amt. */
import type {Translation} from '../../core/messages.js';
import type {PhotoCheckTexts} from '../../photo/photo-check.messages.js';

const photoCheck: Translation<PhotoCheckTexts> = {
  title: 'Prüfen Sie Ihr Foto vorher',
  lead: 'Das Foto bleibt auf diesem Gerät: Nichts wird verschickt, nichts gespeichert. Sie sehen vorher, was einem Amt auffallen würde.',
  forWhat: 'Für: {name}',
  notOwn:
    'Dafür können Sie kein eigenes Foto mitbringen. Sie können aber ausprobieren, was Sie anziehen und wo Sie stehen.',
  failedTitle: 'Die Prüfung kann nicht beginnen',
  failedText:
    'Etwas dafür ließ sich nicht laden. Kommen Sie ruhig ohne: Das Amt sieht sich jedes Foto an.',
  general: 'Die Regeln dieses Amtes ließen sich nicht laden. Das hier sind die allgemeinen.',
  retry: 'Noch einmal versuchen',
  loading: 'Einen Moment …',

  choose: 'Foto auswählen',
  take: 'Jetzt ein Foto machen',
  chooseOther: 'Anderes Foto auswählen',
  takeOther: 'Noch ein Foto machen',
  looking: 'Wir sehen uns das Foto an, auf diesem Gerät …',

  cameraTitle: 'Ihre Kamera',
  cameraAsks: 'Ihr Browser fragt, ob diese Seite die Kamera benutzen darf.',
  cameraHint:
    'Stellen Sie sich vor eine glatte, helle Wand, einen Schritt davon weg. Halten Sie die Kamera auf Augenhöhe.',
  preview: 'Was die Kamera sieht, wie im Spiegel',
  shoot: 'Foto machen',
  turnCamera: 'Die andere Kamera nehmen',
  closeCamera: 'Kamera ausschalten',
  cameraRefused:
    'Diese Seite darf die Kamera nicht benutzen. Erlauben Sie es in den Einstellungen des Browsers, oder wählen Sie ein Foto aus.',
  cameraMissing: 'Hier wurde keine Kamera gefunden. Sie können ein Foto auswählen.',
  cameraBusy:
    'Die Kamera antwortet nicht, vielleicht benutzt sie ein anderes Programm. Schließen Sie es und versuchen Sie es noch einmal, oder wählen Sie ein Foto aus.',

  resultTitle: 'Was wir sehen',
  allRight: 'Alles, was wir messen können, sieht gut aus.',
  someCheck: {
    one: 'Eine Sache sollten Sie ansehen.',
    other: '{count} Sachen sollten Sie ansehen.',
  },
  someFail: 'Die Datei selbst muss anders sein.',
  someCut: 'Es muss zugeschnitten werden; das machen wir für Sie.',
  picture: 'Ihr Foto, {width} mal {height} Pixel',
  failGroup: 'Die Datei muss anders sein',
  checkGroup: 'Sehen Sie hier hin',
  cutGroup: 'Zuschneiden hilft',
  unknownGroup: 'Das konnten wir nicht erkennen',
  passGroup: 'Sieht gut aus',
  measured: 'Gemessen: {value}.',
  measuredAsked: 'Gemessen: {value}. Verlangt: {band}.',
  asked: 'Verlangt: {band}.',
  between: '{min} bis {max}',
  atLeast: 'mindestens {min}',
  atMost: 'höchstens {max}',
  from: 'Quelle: {sources}. Sicherheit: {certainty}. Gelesen am {date}.',
  why: 'Woher wir das haben',
  fromUs: 'Eine Grenze dieses Programms, nicht eines Amtes: für jedes Dokument dieselbe.',
  high: 'hoch',
  medium: 'mittel',
  low: 'gering',
  lightness: 'Helligkeit {value} von 100',
  difference: 'Farbunterschied {value}',
  sharp: 'Schärfe {value}',
  faces: {one: '{count} Gesicht', other: '{count} Gesichter'},
  pixels: '{value} Pixel',
  noType: 'kein Bild, das wir kennen',

  decideTitle: 'Ein Mensch entscheidet',
  decide:
    'Das hier ist nur ein Rat. Im Amt sieht sich jemand das Foto an und nimmt es vielleicht auch, wenn hier eine Warnung stand.',
  use: 'Dieses Foto nehmen',
  useAnyway: 'Trotzdem nehmen',
  used: 'Dieses Foto geht mit Ihrem Formular mit.',
  usedAlone: 'Das ist Ihr Foto.',
  askOffice: 'Das Amt fragen: {phone}',
  missing: 'Wählen Sie ein Foto aus, oder machen Sie eins.',

  selfTitle: 'Sehen Sie selbst nach',
  selfHint: 'Das kann keine Maschine erkennen. Sehen Sie hin und haken Sie ab.',
  'eyes.open': 'Beide Augen sind offen und sehen in die Kamera',
  'mouth.closed': 'Der Mund ist zu, das Gesicht ruhig',
  'glasses.glare': 'Die Brille spiegelt nicht, der Rand verdeckt kein Auge',
  'hair.ears': 'Haare verdecken weder Augenbrauen noch Ohren',
  'face.shadow': 'Kein Schatten fällt auf das Gesicht',

  cropTitle: 'Zuschneiden',
  cropHint:
    'Wir schneiden nur zu und verkleinern; an Ihnen und der Wand ändern wir nichts. Das Ergebnis: {width} × {height} Pixel, JPEG.',
  crop: 'Für mich zuschneiden',
  cropNow: 'Hier schneiden',
  uncrop: 'Zurück zum ganzen Foto',
  cropLeave: 'Ganz lassen',
  cropSize: 'Größe des Rahmens',
  cropAcross: 'Rahmen zur Seite',
  cropDown: 'Rahmen nach oben oder unten',
  cropFailed:
    'Dieses Gerät konnte das Foto nicht zuschneiden. Nehmen Sie es ganz, oder schneiden Sie es auf einem anderen Gerät.',
  crown: 'Oberkante des Kopfes: {value} vom oberen Rand',
  crownHint:
    'Liegt die Linie nicht oben am Kopf, ohne die Höhe der Haare? Dann verschieben Sie sie.',

  undecodable: 'Dieser Browser kann die Datei nicht öffnen. Wir konnten nur Art und Größe ansehen.',
  heic: 'Das ist eine HEIC-Datei vom iPhone, die dieser Browser nicht öffnen kann. Machen Sie das Foto hier, oder stellen Sie das iPhone auf JPEG: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“.',
  'no-face': 'Dafür müssten wir das Gesicht finden. Das ging nicht.',
  unsure:
    'Vielleicht liegt das Foto auf der Seite, oder das Gesicht ist gedreht. Drehen Sie es und versuchen Sie es noch einmal.',
  'no-detector': 'Der Teil, der Gesichter findet, wurde nicht geladen. Alles andere ist geprüft.',
  several:
    'Wir sehen mehr als ein Gesicht. Nur Sie dürfen auf dem Bild sein; achten Sie auch auf Bilder und Spiegel hinter Ihnen.',
  none: 'Wir finden kein Gesicht. Kommen Sie näher, mit Licht auf dem Gesicht.',
  'no-outline':
    'Haare und Wand sind sich zu ähnlich, wir sehen nicht, wo der Kopf endet. Legen Sie die Linie bitte selbst oben an den Kopf.',
  'uncertain-rule': 'Diese Regel ist nicht sicher: Fragen Sie das Amt.',
  'side-light':
    'Eine Seite ist heller. Drehen Sie sich zum Fenster, und schalten Sie Lampen an der Seite aus.',

  'file.format': 'Art der Datei',
  'file.bytes': 'Größe der Datei',
  'image.pixels': 'Anzahl der Pixel',
  'image.aspect': 'Form des Bildes',
  'background.lightness': 'Helligkeit der Wand',
  'background.tint': 'Farbe der Wand',
  'background.uniformity': 'Gleichmäßigkeit der Wand',
  'clothing.contrast': 'Kleidung vor der Wand',
  'exposure.over': 'Nicht zu hell',
  'exposure.under': 'Nicht zu dunkel',
  sharpness: 'Schärfe',
  'face.count': 'Ein Gesicht',
  'head.height': 'Höhe des Kopfes',
  'head.width': 'Breite des Gesichts',
  'head.top': 'Platz über dem Kopf',
  'head.chin': 'Platz unter dem Kinn',
  'head.centre': 'Kopf in der Mitte',
  'head.roll': 'Kopf gerade',
  'eyes.height': 'Höhe der Augen',
  'eyes.interEye': 'Von Auge zu Auge',

  'file.format.fix': 'Speichern Sie es in der verlangten Art, oder machen Sie das Foto hier.',
  'file.bytes.fix': 'Nehmen Sie ein Foto direkt von der Kamera, keins, das durch einen Chat ging.',
  'image.pixels.fix':
    'Nehmen Sie ein Foto direkt von der Kamera, keins, das durch einen Chat ging.',
  'image.aspect.fix':
    'Lassen Sie die Form, wie die Kamera sie macht, oder lassen Sie es zuschneiden.',
  'background.lightness.fix':
    'Stellen Sie sich vor eine hellere Wand, nahe am Fenster, sodass auch die Wand Licht hat.',
  'background.tint.fix':
    'Stellen Sie sich vor eine weiße Wand. Tageslicht färbt sie weniger als eine Lampe.',
  'background.uniformity.fix':
    'Stellen Sie sich einen Schritt vor die Wand, damit kein Schatten darauf fällt. Hinter Ihnen soll nichts sein.',
  'clothing.contrast.fix':
    'Ziehen Sie etwas Dunkleres an: Das hier verschwimmt mit der Wand. Viele Ämter leihen etwas aus.',
  'exposure.over.fix':
    'Gehen Sie aus der Sonne, oder schalten Sie den Blitz aus: Im Gesicht sind weiße Stellen.',
  'exposure.under.fix': 'Drehen Sie sich zum Fenster, damit Licht auf Sie und die Wand fällt.',
  'sharpness.fix':
    'Wischen Sie die Linse ab, halten Sie still, oder lassen Sie jemanden die Kamera halten.',
  'face.count.fix': 'Sehen Sie gerade in die Kamera, allein.',
  'head.height.fix': 'Gehen Sie näher heran oder weiter weg, oder lassen Sie es zuschneiden.',
  'head.width.fix': 'Gehen Sie näher heran oder weiter weg, oder lassen Sie es zuschneiden.',
  'head.top.fix': 'Lassen Sie über dem Kopf etwas Wand.',
  'head.chin.fix': 'Auch die Schultern sollen zu sehen sein.',
  'head.centre.fix': 'Stellen Sie sich in die Mitte.',
  'head.roll.fix': 'Halten Sie den Kopf und die Kamera gerade.',
  'eyes.height.fix': 'Halten Sie die Kamera auf Augenhöhe, oder lassen Sie das Foto zuschneiden.',
  'eyes.interEye.fix': 'Gehen Sie näher heran, oder nehmen Sie eine bessere Kamera.',
};

export default photoCheck;
