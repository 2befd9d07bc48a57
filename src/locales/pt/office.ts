/** Português, para o Brasil e Portugal. Como ao balcão, a uma pessoa idosa. Frases curtas. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Horário de funcionamento',
  full: 'Aberto agora',
  duty: 'Aberto agora, um só balcão',
  appointment: 'Agora só com hora marcada',
  phone: 'O balcão está fechado, mas pode telefonar',
  closed: 'Fechado agora',

  until: 'Fecha: {when}.',
  dutyUntil: 'Todos os balcões: {when}. Fecha: {closes}.',
  pair: '{first} {second}',
  always: 'Dia e noite.',
  opens: 'Abre: {when}.',
  opensByAppointment: 'Com hora marcada: {when}.',
  opensByPhone: 'Por telefone: {when}.',
  nextUnknown: 'Não sabemos quando volta a abrir. Pergunte antes de sair de casa.',
  overLunch: 'Aberto na hora do almoço, um só balcão: {from} a {to}.',
  thereNow: 'Hora na repartição agora: {time} ({zone}).',
  zoneUnknown: 'As horas são as da repartição.',

  todayAt: 'hoje às {time}',
  tomorrowAt: 'amanhã, {day}, às {time}',
  dayAt: '{day}, às {time}',

  week: 'Os próximos sete dias',
  today: 'Hoje',
  ahead: 'Diferente nestes dias',
  days: '{from} até {through}',
  span: '{from}–{to}',
  allDay: 'dia e noite',
  shut: 'fechado',
  dutySpan: 'um só balcão',
  appointmentSpan: 'com hora marcada',
  phoneSpan: 'por telefone',
  call: 'Ligar para {phone}',
};

export default office;
