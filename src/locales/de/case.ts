/** Deutsch. Zuerst, ob etwas zu tun ist, dann, wie weit es ist. */
import type {CaseTexts} from '../../case/case.messages.js';
import type {Translation} from '../../core/messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: 'Einen Moment bitte',
  failedTitle: 'Wir können das gerade nicht zeigen',
  failedText:
    'Nichts ist verloren, wir arbeiten weiter daran. Versuchen Sie es noch einmal, oder rufen Sie uns an.',
  offlineText:
    'Es gibt keine Verbindung zum Internet. Sobald sie da ist, versuchen Sie es noch einmal.',
  faultyText: 'Bei uns stimmt etwas nicht. Bitte rufen Sie uns an.',
  missingTitle: 'Wir finden diesen Vorgang nicht',
  missingText:
    'Vielleicht ist es noch zu früh, oder die Nummer stimmt nicht. Bitte rufen Sie uns an.',
  retry: 'Noch einmal versuchen',

  number: 'Vorgangsnummer {ref}',
  none: 'Sie müssen nichts tun.',
  office: 'Wir arbeiten daran.',
  carrier: 'Es ist in der Post.',
  finished: 'Wir sind damit fertig.',
  need: 'Wir brauchen etwas von Ihnen: {what}',
  needBy: 'Wir brauchen etwas von Ihnen: {what}, bis {day}',
  needMany: {
    one: 'Wir brauchen {count} Sache von Ihnen',
    other: 'Wir brauchen {count} Sachen von Ihnen',
  },
  needManyBy: {
    one: 'Wir brauchen {count} Sache von Ihnen, bis {day}',
    other: 'Wir brauchen {count} Sachen von Ihnen, die erste bis {day}',
  },
  needAny: 'Wir brauchen etwas von Ihnen. Bitte rufen Sie uns an.',
  needAnyBy: 'Wir brauchen etwas von Ihnen, bis {day}. Bitte rufen Sie uns an.',
  late: 'Dieser Tag ist vorbei. Bitte tun Sie es jetzt, oder rufen Sie uns an.',

  tripsTitle: 'So oft müssen Sie noch zum Amt',
  tripsNone: '{count} Wege. Sie müssen nirgends hin.',
  trips: {one: '{count} Weg', other: '{count} Wege'},

  tasks: 'Das müssen Sie tun',
  by: 'Bis {day}',
  dayTime: '{day}, {time} Uhr',
  dayTimeThere: '{day}, {time} Uhr (unsere Zeit)',
  remind: 'In meinen Kalender',
  reminded:
    'Der Tag steht in einer Kalenderdatei. Öffnen Sie die Datei, dann erinnert Sie Ihr Kalender.',
  promised: 'Sie werden erinnert.',

  steps: 'So weit ist es',
  done: 'Fertig',
  current: 'Jetzt dran',
  upcoming: 'Kommt noch',
  skipped: 'Nicht nötig',
  problem: 'Es gibt ein Problem',
  unknown: 'Das Amt schreibt: {state}',
  expectedBy: 'voraussichtlich bis {day}',
  mayRepeat: 'Kommt vielleicht noch einmal, wenn wir mehr von Ihnen brauchen.',

  dates: 'Zeitplan',
  submitted: 'Bei uns angekommen',
  planned: 'Wir wollen fertig sein bis',
  legal: 'Nach dem Gesetz spätestens',
  paused: 'Es ruht gerade, die Zeit zählt nicht',
  extended: 'Es dauert länger',
  until: 'Neues Ende: {day}',

  post: 'Kommt mit der Post zu Ihnen',
  parcel: 'Nachsehen, wo es ist',
  parcelOf: 'Nachsehen, wo Nummer {number} ist',

  checked: 'Zuletzt nachgesehen: {day}',
  offline: 'Sie haben gerade kein Internet. Das ist der Stand von damals.',
  stale: 'Wir konnten gerade nicht nachsehen. Das ist der Stand von damals.',
  again: 'Noch einmal nachsehen',
  unchanged: 'Es hat sich nichts geändert.',
  share: 'Diese Seite teilen',
  copy: 'Link zu dieser Seite kopieren',
  copied: 'Der Link ist kopiert. Über Ihre Sache steht nichts darin.',
  byHand: 'Bitte von Hand kopieren: {link}',
  news: '{step}: {state}',
};

export default caseTexts;
