/** Deutsch. So, wie man am Schalter mit einem alten Menschen spricht: kurz, mit „Sie“, das Wichtige zuerst. */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: 'Sind Sie noch da?',
  idleText: {
    one: 'In {count} Sekunde wird alles auf diesem Bildschirm gelöscht, damit es niemand anderes sieht.',
    other:
      'In {count} Sekunden wird alles auf diesem Bildschirm gelöscht, damit es niemand anderes sieht.',
  },
  stay: 'Ich bin noch da',
  end: 'Jetzt löschen',
  welcome: 'Willkommen',
  begin: 'Berühren Sie den Bildschirm, oder drücken Sie eine Taste',
  begun: 'Sie können beginnen. Von der Person vor Ihnen ist nichts mehr da.',
  phoneTitle: 'Rufen Sie diese Nummer von einem Telefon aus an',
  emailTitle: 'Schreiben Sie an diese Adresse',
  addressTitle: 'Öffnen Sie diese Adresse auf Ihrem eigenen Handy oder Computer',
  noteDown:
    'An diesem Gerät geht sonst nichts auf. Bitte schreiben Sie es ab, oder machen Sie ein Foto davon.',
  fileTitle: 'Auf diesem Gerät wird nichts gespeichert',
  fileText:
    'Die nächste Person könnte es öffnen. Bitte schreiben Sie ab, was Sie brauchen, machen Sie ein Foto vom Bildschirm, oder bitten Sie am Schalter um einen Ausdruck.',
  close: 'Zurück',
};

export default portal;
