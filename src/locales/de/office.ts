/** Deutsch. So, wie man am Schalter mit einem alten Menschen spricht: kurz, mit „Sie“, das Wichtige zuerst. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Öffnungszeiten',
  full: 'Jetzt geöffnet',
  duty: 'Jetzt geöffnet, ein Schalter',
  appointment: 'Jetzt nur mit Termin',
  phone: 'Der Schalter ist zu, aber Sie können anrufen',
  closed: 'Jetzt geschlossen',

  until: 'Bis {when} Uhr.',
  dutyUntil: 'Alle Schalter ab {when} Uhr, geöffnet bis {closes} Uhr.',
  pair: '{first} {second}',
  always: 'Tag und Nacht.',
  opens: 'Öffnet {when} Uhr.',
  opensByAppointment: 'Das nächste Mal mit Termin: {when} Uhr.',
  opensByPhone: 'Das nächste Mal am Telefon: {when} Uhr.',
  nextUnknown:
    'Wann wieder geöffnet ist, wissen wir nicht. Bitte fragen Sie uns, bevor Sie losgehen.',
  overLunch: 'Über Mittag geöffnet, ein Schalter: {from} bis {to} Uhr.',
  thereNow: 'Im Amt ist es jetzt {time} Uhr ({zone}).',
  zoneUnknown: 'Es gelten die Uhrzeiten im Amt.',

  todayAt: 'heute um {time}',
  tomorrowAt: 'morgen, {day}, um {time}',
  dayAt: '{day}, um {time}',

  week: 'Die nächsten sieben Tage',
  today: 'Heute',
  ahead: 'An diesen Tagen anders',
  days: '{from} bis {through}',
  span: '{from}–{to}',
  allDay: 'Tag und Nacht',
  shut: 'geschlossen',
  dutySpan: 'ein Schalter',
  appointmentSpan: 'mit Termin',
  phoneSpan: 'am Telefon',
  call: 'Anrufen: {phone}',
};

export default office;
