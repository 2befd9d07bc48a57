import type {Texts} from '../core/messages.js';

/** The English texts of the opening hours; every one can be replaced. */
const english = {
  title: 'Opening hours',
  full: 'Open now',
  duty: 'Open now, one window',
  appointment: 'Now by appointment only',
  phone: 'The counter is closed; you can telephone',
  closed: 'Closed now',

  until: 'Until {when}.',
  dutyUntil: 'All windows from {when}, open until {closes}.',
  pair: '{first} {second}',
  always: 'Day and night.',
  opens: 'Opens {when}.',
  opensByAppointment: 'By appointment from {when}.',
  opensByPhone: 'By telephone from {when}.',
  nextUnknown: 'We cannot say when it opens next. Please ask us before you set out.',
  overLunch: 'Open over lunch, one window: {from} to {to}.',
  thereNow: 'At the office it is now {time} ({zone}).',
  zoneUnknown: 'Times are those at the office.',

  todayAt: 'today at {time}',
  tomorrowAt: 'tomorrow, {day}, at {time}',
  dayAt: '{day} at {time}',

  week: 'The next seven days',
  today: 'Today',
  ahead: 'Different on these days',
  days: '{from} to {through}',
  span: '{from}–{to}',
  allDay: 'day and night',
  shut: 'closed',
  dutySpan: 'one window',
  appointmentSpan: 'by appointment',
  phoneSpan: 'by telephone',
  call: 'Phone {phone}',
} as const satisfies Texts;

export type OfficeTexts = typeof english;
export default english;
