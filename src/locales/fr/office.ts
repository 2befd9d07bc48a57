/** Français. Comme au guichet, à une personne âgée. Phrases courtes, l’essentiel d’abord. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Horaires d’ouverture',
  full: 'Ouvert maintenant',
  duty: 'Ouvert maintenant, un seul guichet',
  appointment: 'En ce moment, seulement sur rendez-vous',
  phone: 'Le guichet est fermé, mais vous pouvez téléphoner',
  closed: 'Fermé maintenant',

  until: 'Fermeture : {when}.',
  dutyUntil: 'Tous les guichets : {when}. Fermeture : {closes}.',
  pair: '{first} {second}',
  always: 'Jour et nuit.',
  opens: 'Ouverture : {when}.',
  opensByAppointment: 'Sur rendez-vous : {when}.',
  opensByPhone: 'Par téléphone : {when}.',
  nextUnknown: 'Nous ne savons pas quand cela rouvre. Demandez-nous avant de partir.',
  overLunch: 'Ouvert à midi, un seul guichet : {from} à {to}.',
  thereNow: 'Au bureau, il est {time} ({zone}).',
  zoneUnknown: 'Les heures sont celles du bureau.',

  todayAt: 'aujourd’hui à {time}',
  tomorrowAt: 'demain, {day}, à {time}',
  dayAt: '{day} à {time}',

  week: 'Les sept prochains jours',
  today: 'Aujourd’hui',
  ahead: 'Différent ces jours-là',
  days: 'du {from} au {through}',
  span: '{from}–{to}',
  allDay: 'jour et nuit',
  shut: 'fermé',
  dutySpan: 'un seul guichet',
  appointmentSpan: 'sur rendez-vous',
  phoneSpan: 'par téléphone',
  call: 'Appeler le {phone}',
};

export default office;
