/** Español. Primero quién tiene que hacer algo, después cómo va el trámite. */
import type {CaseTexts} from '../../case/case.messages.js';
import type {Translation} from '../../core/messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: 'Un momento, por favor',
  failedTitle: 'Ahora mismo no podemos mostrar esto',
  failedText: 'No se perdió nada: seguimos con su trámite. Inténtelo otra vez o llámenos.',
  offlineText: 'No hay conexión a internet. Cuando vuelva, inténtelo otra vez.',
  faultyText: 'El fallo es nuestro. Llámenos.',
  missingTitle: 'No encontramos este trámite',
  missingText: 'Quizá es demasiado pronto o el número es otro. Llámenos.',
  retry: 'Intentar otra vez',

  number: 'Trámite número {ref}',
  none: 'No necesitamos nada de usted.',
  office: 'Estamos trabajando en ello.',
  carrier: 'Ya va por correo.',
  finished: 'Por nuestra parte está terminado.',
  need: 'Necesitamos algo de usted: {what}',
  needBy: 'Necesitamos algo de usted: {what}, a más tardar el {day}',
  needMany: {
    one: 'Necesitamos {count} cosa de usted',
    many: 'Necesitamos {count} de cosas de usted',
    other: 'Necesitamos {count} cosas de usted',
  },
  needManyBy: {
    one: 'Necesitamos {count} cosa de usted, a más tardar el {day}',
    many: 'Necesitamos {count} de cosas de usted, la primera a más tardar el {day}',
    other: 'Necesitamos {count} cosas de usted, la primera a más tardar el {day}',
  },
  needAny: 'Necesitamos algo de usted. Llámenos.',
  needAnyBy: 'Necesitamos algo de usted, a más tardar el {day}. Llámenos.',
  late: 'Ese día ya pasó. Hágalo ahora o llámenos.',

  tripsTitle: 'Viajes que le quedan',
  tripsNone: '{count} viajes. No tiene que salir de casa.',
  trips: {one: '{count} viaje', many: '{count} de viajes', other: '{count} viajes'},

  tasks: 'Lo que tiene que hacer',
  by: 'A más tardar el {day}',
  dayTime: '{day}, {time}',
  dayTimeThere: '{day}, {time} (hora nuestra)',
  remind: 'Ponerlo en mi calendario',
  reminded: 'La fecha está en un archivo de calendario. Ábralo y su calendario se lo recuerda.',
  promised: 'Se lo recordaremos.',

  steps: 'Cómo va',
  done: 'Hecho',
  current: 'En marcha',
  upcoming: 'Falta',
  skipped: 'No hace falta',
  problem: 'Hay un problema',
  unknown: 'La oficina dice: {state}',
  expectedBy: 'previsto para el {day}',
  mayRepeat: 'Puede repetirse si necesitamos algo más de usted.',

  dates: 'Fechas',
  submitted: 'Lo recibimos',
  planned: 'Fin previsto',
  legal: 'Límite según la ley',
  paused: 'El plazo está parado',
  extended: 'Tardará más',
  until: 'Nueva fecha final: {day}',

  post: 'Se lo enviamos por correo',
  parcel: 'Ver dónde está',
  parcelOf: 'Ver dónde está el número {number}',

  checked: 'Última comprobación: {day}',
  offline: 'No tiene conexión. Esto es lo que sabíamos entonces.',
  stale: 'No pudimos comprobarlo ahora. Esto es lo que sabíamos entonces.',
  again: 'Comprobar otra vez',
  unchanged: 'Nada ha cambiado.',
  share: 'Compartir esta página',
  copy: 'Copiar el enlace a esta página',
  copied: 'El enlace está copiado. No dice nada de su trámite.',
  byHand: 'Cópielo a mano: {link}',
  news: '{step}: {state}',
};

export default caseTexts;
