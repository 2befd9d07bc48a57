/** Português, para o Brasil e Portugal. Tudo de uma vez, quantas idas, que tempo, que preço. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Um momento, por favor',
  failedTitle: 'Neste momento não se pode mostrar isto',
  failedText: 'Nada se perdeu. Tente de novo ou ligue para nós: dizemos tudo de uma vez.',
  offlineText: 'Não há internet. Quando voltar, tente de novo.',
  faultyText: 'A falha é nossa. Ligue para nós.',
  retry: 'Tentar de novo',
  call: 'Ligar para {phone}',

  tripsTitle: 'Quantas vezes é preciso ir',
  tripsNone: '{count} idas. Pode ficar em casa.',
  trips: {one: '{count} ida', many: '{count} de idas', other: '{count} idas'},
  wayTrips: {one: '{count} ida', many: '{count} de idas', other: '{count} idas'},
  wayNoTrip: 'sem sair de casa',
  tripsOr: '{least} ou {most}',
  tripsTo: '{least} a {most}',
  tripsDepend: {
    one: 'Depende de mais {count} resposta.',
    many: 'Depende de mais {count} de respostas.',
    other: 'Depende de mais {count} respostas.',
  },
  tripsAsk: 'Depende de algo que não sabe ao certo. Pergunte, e nós dizemos.',
  noWayTitle: 'No seu caso, não se pode fazer aqui',
  noWayText: 'Pergunte primeiro. Vemos onde se pode fazer, para que ninguém venha em vão.',

  time: 'Quanto tempo demora',
  immediate: 'Faz-se enquanto espera',
  promised: 'Prometemos: {span}',
  legal: 'Por lei, no máximo {span}',
  excluded: 'Não conta: {what}',
  hours: {one: '{count} hora', many: '{count} de horas', other: '{count} horas'},
  days: {one: '{count} dia', many: '{count} de dias', other: '{count} dias'},
  workingDays: {
    one: '{count} dia útil',
    many: '{count} de dias úteis',
    other: '{count} dias úteis',
  },
  months: {one: '{count} mês', many: '{count} de meses', other: '{count} meses'},

  cost: 'Preço',
  free: 'Grátis',
  payOnline: 'pode pagar pela internet',
  depends: 'depende das suas respostas',

  ways: 'Como pode fazer',
  chosen: 'a sua escolha',
  book: 'Marcar uma hora',
  video: 'Por videochamada',
  online: 'Pela internet',
  app: 'Por app',
  counter: 'No balcão',
  kiosk: 'Numa máquina de autoatendimento',
  post: 'Pelo correio',
  phone: 'Por telefone',
  homeVisit: 'Vamos à sua casa',
  agent: 'Por outra pessoa',

  result: 'O que recebe',
  posted: 'enviado pelo correio',
  postedFree: 'enviado pelo correio, grátis',
  postedPaid: 'enviado pelo correio; quem recebe paga o envio',
  pickup: 'para vir buscar',
  locker: 'num armário de entregas',
  electronic: 'no seu telefone ou computador',
  home: 'entregue em sua casa',

  original: {one: '{count} original', many: '{count} de originais', other: '{count} originais'},
  copy: {one: '{count} cópia', many: '{count} de cópias', other: '{count} cópias'},
  scan: {
    one: '{count} cópia digital',
    many: '{count} de cópias digitais',
    other: '{count} cópias digitais',
  },
  check: 'vemos o original e devolvemos',
  anyOne: 'basta um: {what}',
};

export default service;
