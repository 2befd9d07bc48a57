/** Español. Primero las respuestas preparadas, después una persona, que responde hasta el final. */
import type {Translation} from '../../core/messages.js';
import type {HelpTexts} from '../../help/help.messages.js';

const helpTexts: Translation<HelpTexts> = {
  loading: 'Un momento, por favor',
  failedTitle: 'Ahora mismo no podemos mostrar esto',
  failedText: 'Inténtelo otra vez o llámenos.',
  offlineText: 'No hay conexión a internet. Cuando vuelva, inténtelo otra vez.',
  faultyText: 'El fallo es nuestro. Llámenos.',
  missingTitle: 'Esta oficina no recibe preguntas aquí',
  missingText: 'Llámenos.',
  retry: 'Intentar otra vez',

  title: 'Preguntas y respuestas',
  search: '¿De qué se trata?',
  searchHint: 'Basta con una palabra.',
  found: {one: '{count} respuesta', many: '{count} de respuestas', other: '{count} respuestas'},
  foundNone: 'Para eso no tenemos una respuesta preparada. Pregúntenos más abajo.',
  all: {
    one: 'Ver {count} pregunta',
    many: 'Ver todas: {count} de preguntas',
    other: 'Ver las {count} preguntas',
  },

  people: 'Preguntar a una persona',
  peopleText: 'Empieza por «{tier}». Si no le ayuda, con un botón su pregunta pasa al siguiente.',
  call: 'Llamar al {number}',
  there: 'Ahora hay alguien',
  thereUntil: 'Ahora hay alguien, hasta las {time}',
  thereFrom: 'Ahora no hay nadie. Vuelve el {day}, {time}',
  notThere: 'Ahora no hay nadie',
  minutes: {
    one: 'Responde en {count} minuto',
    many: 'Responde en {count} de minutos',
    other: 'Responde en {count} minutos',
  },
  hours: {
    one: 'Responde en {count} hora',
    many: 'Responde en {count} de horas',
    other: 'Responde en {count} horas',
  },
  days: {
    one: 'Responde en {count} día',
    many: 'Responde en {count} de días',
    other: 'Responde en {count} días',
  },
  workingDays: {
    one: 'Responde en {count} día hábil',
    many: 'Responde en {count} de días hábiles',
    other: 'Responde en {count} días hábiles',
  },
  here: 'Tiene ahora su pregunta',
  passed: 'Recibió su pregunta',
  responsible: 'La recibió primero: la sigue hasta el final',

  text: 'Su pregunta',
  textHint: 'Escriba como habla. Sin números de documentos ni contraseñas.',
  contact: 'Teléfono o correo electrónico (no hace falta)',
  contactHint: 'Solo si podemos llamarle o escribirle por este asunto.',
  send: 'Enviar a «{tier}»',
  sending: 'Enviando',
  empty: 'Escriba primero su pregunta.',
  long: 'Es demasiado largo para una pregunta. No pase de {most} letras.',
  notSent: 'No se ha enviado',
  notSentText: 'Sus palabras siguen aquí. Inténtelo otra vez o llámenos.',
  busyText:
    'Hay demasiadas preguntas a la vez. Sus palabras siguen aquí. Espere un minuto e inténtelo otra vez.',
  refusedText: 'Así no podemos aceptarla. Mírela otra vez o llámenos.',

  sent: 'Su pregunta la tiene «{tier}»',
  answered: '«{tier}» ha respondido',
  number: 'Número {ref}. Dígalo cuando llame.',
  by: 'Tendrá una respuesta a más tardar el {day}.',
  dayTime: '{day}, {time} (hora nuestra)',
  late: 'La respuesta debía llegar a más tardar el {day}. Lo sentimos. Pregunte al siguiente o llame.',
  keep: 'La respuesta aparece en esta página. Puede volver a ella mientras no la cierre.',
  asked: 'Usted preguntó',
  reply: 'Respuesta de «{tier}»',
  next: '¿No le sirve? Pregunte a «{tier}»',
  nextHint: 'Su pregunta y todas las respuestas van también. No escribe nada dos veces.',
  last: 'Aquí no hay nadie más a quien preguntar. Si aún le falta una respuesta, llámenos.',
  look: 'Ver si hay respuesta',
  unchanged: 'Todavía no hay respuesta.',
  stale: 'Ahora no pudimos mirar.',
  other: 'Preguntar otra cosa',
  gone: 'Ya no encontramos su pregunta {ref}',
  goneText: 'Llámenos y diga este número, o pregunte otra vez.',
};

export default helpTexts;
