/** Español. Opinar es voluntario y no cambia nada en el trámite. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Un momento, por favor',
  failedTitle: 'Ahora mismo no podemos mostrar esto',
  failedText: 'A su trámite no le afecta. Inténtelo otra vez o llámenos.',
  faultyText: 'El fallo es nuestro. Llámenos.',
  retry: 'Intentar otra vez',

  title: '¿Cómo le fue?',
  voluntary: 'Solo si quiere. Para usted no cambia nada.',
  anonymous: 'No hace falta que diga quién es. No escriba números de documentos ni de trámites.',
  thisOffice: 'esta oficina',
  takeBack: 'Quitar mi elección',
  wantAnswer: 'Me gustaría recibir una respuesta',
  contact: 'Su teléfono o correo electrónico',
  contactHint: 'Solo para responderle. Después lo borramos.',
  send: 'Enviar',
  sending: 'Un momento…',

  problems: 'Mire esto otra vez',
  empty: 'Responda al menos una pregunta.',
  reason: 'Díganos qué no estuvo bien: elíjalo o escríbalo.',
  tooLong: 'Es demasiado largo. Escriba menos.',
  contactWrong: 'Escriba un teléfono o un correo electrónico, como lin@example.org.',

  lostTitle: 'Todavía no ha llegado',
  lostText: 'Lo que escribió sigue aquí. Envíelo otra vez: cuenta una sola vez.',
  offlineText: 'No hay internet. Lo que escribió sigue aquí.',
  busyText:
    'Están llegando demasiados mensajes. Lo que escribió sigue aquí. Inténtelo en un minuto.',
  refusedTitle: 'Esto no se puede enviar',

  sentTitle: 'Gracias. Ya ha llegado.',
  number: 'Número de su opinión: {ref}',
  followUp: 'Le respondemos a más tardar el {day}.',
  followUpLate:
    'La respuesta debía llegar a más tardar el {day}. Lo sentimos. Llámenos y diga el número.',
  look: '¿Hay respuesta?',
  notYet: 'Todavía no.',
  answer: 'Nuestra respuesta, {day}',
  answerBy: 'Respuesta de {who}, {day}',

  letterOffer: 'Escribir una carta de agradecimiento',
  letterTitle: 'Carta de agradecimiento',
  letterHint: 'No tiene que ver con la valoración.',
  letterTo: '¿A quién da las gracias?',
  person: 'A una persona',
  counter: 'A una ventanilla',
  office: 'A todos',
  personName: 'El nombre, o lo que sepa de la persona',
  counterName: 'Qué ventanilla',
  letterText: 'Su carta',
  letterFrom: 'Su nombre (solo si quiere)',
  mayPublish: 'La oficina puede mostrar esta carta a otros',
  mayPublishHint: 'Si no marca esto, no se muestra.',
  letterToMissing: 'Elija a quién da las gracias.',
  letterNameMissing: 'Diga qué persona o qué ventanilla.',
  letterTextMissing: 'Escriba unas palabras.',
  letterSent: 'Gracias por su carta.',
  letterNext: 'Quien dirige la oficina la lee y la entrega.',
  letterShown:
    'Antes de mostrarla, preguntamos al personal si puede aparecer su nombre. Usted puede cambiar de idea: llámenos y diga el número.',

  lettersTitle: 'Cartas de agradecimiento',
  lettersHint: 'Se muestran con permiso de quienes las escribieron.',
  nobody: 'Alguien que no dio su nombre',
  letterBy: '{from}, {day}',
  letterFor: 'A {name}',
  readOn: 'Seguir leyendo: {from}, {day}',
  moreLetters: 'Más cartas',
  lettersCame: {
    one: '{count} carta más',
    many: '{count} de cartas más',
    other: '{count} cartas más',
  },
};

export default feedbackTexts;
