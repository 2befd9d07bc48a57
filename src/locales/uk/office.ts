/** Українська. Так, як біля віконця говорять з літньою людиною: коротко, на «ви», головне спочатку. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Години роботи',
  full: 'Зараз відкрито',
  duty: 'Зараз відкрите одне віконце',
  appointment: 'Зараз лише за записом',
  phone: 'Віконце зачинене, але можна зателефонувати',
  closed: 'Зараз зачинено',

  until: 'До {when}.',
  dutyUntil: 'Усі віконця з {when}, працюємо до {closes}.',
  pair: '{first} {second}',
  always: 'Удень і вночі.',
  opens: 'Відкриється: {when}.',
  opensByAppointment: 'Почнемо приймати за записом: {when}.',
  opensByPhone: 'Почнемо відповідати телефоном: {when}.',
  nextUnknown: 'Коли відкриється, ще не знаємо. Запитайте нас, перш ніж іти.',
  overLunch: 'В обід відкрите одне віконце: {from}–{to}.',
  thereNow: 'У нас зараз {time} ({zone}).',
  zoneUnknown: 'Час тут наш, місцевий.',

  todayAt: 'сьогодні о {time}',
  tomorrowAt: 'завтра, {day}, о {time}',
  dayAt: '{day}, о {time}',

  week: 'Найближчі сім днів',
  today: 'Сьогодні',
  ahead: 'У ці дні інакше',
  days: '{from} — {through}',
  span: '{from}–{to}',
  allDay: 'удень і вночі',
  shut: 'зачинено',
  dutySpan: 'одне віконце',
  appointmentSpan: 'за записом',
  phoneSpan: 'телефоном',
  call: 'Зателефонувати: {phone}',
};

export default office;
