/** Español. Todo de una vez: cuántos viajes, cuánto tarda, cuánto cuesta y cómo se hace. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Un momento, por favor',
  failedTitle: 'Ahora mismo no se puede mostrar',
  failedText: 'No se perdió nada. Inténtelo otra vez o llámenos: se lo decimos todo de una vez.',
  offlineText: 'No hay conexión a internet. Cuando vuelva, inténtelo otra vez.',
  faultyText: 'El fallo es nuestro. Llámenos.',
  retry: 'Intentar otra vez',
  call: 'Llamar al {phone}',

  tripsTitle: 'Viajes que hace usted',
  tripsNone: '{count} viajes. No tiene que salir de casa.',
  trips: {one: '{count} viaje', many: '{count} de viajes', other: '{count} viajes'},
  wayTrips: {one: '{count} viaje', many: '{count} de viajes', other: '{count} viajes'},
  wayNoTrip: 'sin viajes',
  tripsOr: '{least} o {most}',
  tripsTo: '{least} a {most}',
  tripsDepend: {
    one: 'Depende de {count} respuesta más.',
    many: 'Depende de {count} de respuestas más.',
    other: 'Depende de {count} respuestas más.',
  },
  tripsAsk: 'Depende de algo que usted no sabe con certeza. Pregúntenos y se lo decimos.',
  noWayTitle: 'En su caso no se puede hacer aquí',
  noWayText: 'Pregúntenos primero. Averiguamos dónde se puede hacer, para que no viaje en vano.',

  time: 'Cuánto tarda',
  immediate: 'Se hace mientras espera',
  promised: 'Prometemos: {span}',
  legal: 'Según la ley, como máximo {span}',
  excluded: 'No se cuenta: {what}',
  hours: {one: '{count} hora', many: '{count} de horas', other: '{count} horas'},
  days: {one: '{count} día', many: '{count} de días', other: '{count} días'},
  workingDays: {
    one: '{count} día hábil',
    many: '{count} de días hábiles',
    other: '{count} días hábiles',
  },
  months: {one: '{count} mes', many: '{count} de meses', other: '{count} meses'},

  cost: 'Precio',
  free: 'Gratis',
  payOnline: 'se puede pagar en línea',
  depends: 'depende de sus respuestas',

  ways: 'Formas de hacerlo',
  chosen: 'su elección',
  book: 'Reservar una cita',
  video: 'Por videollamada',
  online: 'En línea',
  app: 'En la app',
  counter: 'En la ventanilla',
  kiosk: 'En una máquina de autoservicio',
  post: 'Por correo',
  phone: 'Por teléfono',
  homeVisit: 'Vamos a su casa',
  agent: 'Otra persona lo hace por usted',

  result: 'Lo que recibe',
  posted: 'se lo enviamos por correo',
  postedFree: 'se lo enviamos gratis',
  postedPaid: 'se lo enviamos; usted paga el envío',
  pickup: 'lo recoge usted',
  locker: 'en una taquilla automática',
  electronic: 'en su teléfono u otro aparato',
  home: 'se lo llevamos a casa',

  original: {one: '{count} original', many: '{count} de originales', other: '{count} originales'},
  copy: {one: '{count} copia', many: '{count} de copias', other: '{count} copias'},
  scan: {
    one: '{count} copia escaneada',
    many: '{count} de copias escaneadas',
    other: '{count} copias escaneadas',
  },
  check: 'miramos el original y se lo devolvemos',
  anyOne: 'basta con uno: {what}',
};

export default service;
