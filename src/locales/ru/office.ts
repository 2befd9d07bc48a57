/** Русский. Так, как у окна говорят с пожилым человеком: коротко, на «вы», главное сначала. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Часы работы',
  full: 'Сейчас открыто',
  duty: 'Сейчас открыто одно окно',
  appointment: 'Сейчас только по записи',
  phone: 'Окно закрыто, но можно позвонить',
  closed: 'Сейчас закрыто',

  until: 'До {when}.',
  dutyUntil: 'Все окна с {when}, работаем до {closes}.',
  pair: '{first} {second}',
  always: 'Днём и ночью.',
  opens: 'Откроется: {when}.',
  opensByAppointment: 'Начнём принимать по записи: {when}.',
  opensByPhone: 'Начнём отвечать по телефону: {when}.',
  nextUnknown: 'Когда откроется, пока не знаем. Спросите нас, прежде чем идти.',
  overLunch: 'В обед открыто одно окно: {from}–{to}.',
  thereNow: 'У нас сейчас {time} ({zone}).',
  zoneUnknown: 'Время здесь наше, местное.',

  todayAt: 'сегодня в {time}',
  tomorrowAt: 'завтра, {day}, в {time}',
  dayAt: '{day}, в {time}',

  week: 'Ближайшие семь дней',
  today: 'Сегодня',
  ahead: 'В эти дни по-другому',
  days: '{from} — {through}',
  span: '{from}–{to}',
  allDay: 'днём и ночью',
  shut: 'закрыто',
  dutySpan: 'одно окно',
  appointmentSpan: 'по записи',
  phoneSpan: 'по телефону',
  call: 'Позвонить: {phone}',
};

export default office;
