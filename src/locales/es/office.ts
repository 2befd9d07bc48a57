/** Español. Como en la ventanilla, a una persona mayor. Frases cortas, primero lo que importa. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'Horario',
  full: 'Abierto ahora',
  duty: 'Abierto ahora, una ventanilla',
  appointment: 'Ahora solo con cita',
  phone: 'La ventanilla está cerrada, pero puede llamar por teléfono',
  closed: 'Cerrado ahora',

  until: 'Cierra: {when}.',
  dutyUntil: 'Todas las ventanillas: {when}. Cierra: {closes}.',
  pair: '{first} {second}',
  always: 'Día y noche.',
  opens: 'Abre {when}.',
  opensByAppointment: 'Con cita: {when}.',
  opensByPhone: 'Por teléfono: {when}.',
  nextUnknown: 'No sabemos cuándo vuelve a abrir. Pregúntenos antes de salir.',
  overLunch: 'Abierto al mediodía, una ventanilla: {from} a {to}.',
  thereNow: 'En la oficina la hora es ahora {time} ({zone}).',
  zoneUnknown: 'Las horas son las de la oficina.',

  todayAt: 'hoy a las {time}',
  tomorrowAt: 'mañana, {day}, a las {time}',
  dayAt: 'el {day} a las {time}',

  week: 'Los próximos siete días',
  today: 'Hoy',
  ahead: 'Distinto estos días',
  days: 'del {from} al {through}',
  span: '{from}–{to}',
  allDay: 'día y noche',
  shut: 'cerrado',
  dutySpan: 'una ventanilla',
  appointmentSpan: 'con cita',
  phoneSpan: 'por teléfono',
  call: 'Llamar al {phone}',
};

export default office;
