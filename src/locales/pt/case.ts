/** Português, para o Brasil e Portugal. Primeiro quem tem algo a fazer, depois como vai o processo. */
import type {CaseTexts} from '../../case/case.messages.js';
import type {Translation} from '../../core/messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: 'Um momento, por favor',
  failedTitle: 'Neste momento não conseguimos mostrar isto',
  failedText: 'Nada se perdeu: o seu processo continua. Tente de novo ou ligue para nós.',
  offlineText: 'Não há internet. Quando voltar, tente de novo.',
  faultyText: 'A falha é nossa. Ligue para nós.',
  missingTitle: 'Não encontramos este processo',
  missingText: 'Talvez seja cedo demais, ou o número seja outro. Ligue para nós.',
  retry: 'Tentar de novo',

  number: 'Processo número {ref}',
  none: 'Não precisamos de nada da sua parte.',
  office: 'O trabalho agora é nosso.',
  carrier: 'Já vai pelo correio.',
  finished: 'Da nossa parte, está pronto.',
  need: 'Precisamos de algo da sua parte: {what}',
  needBy: 'Precisamos de algo da sua parte: {what}, até {day}',
  needMany: {
    one: 'Precisamos de {count} coisa da sua parte',
    many: 'Precisamos de {count} de coisas da sua parte',
    other: 'Precisamos de {count} coisas da sua parte',
  },
  needManyBy: {
    one: 'Precisamos de {count} coisa da sua parte, até {day}',
    many: 'Precisamos de {count} de coisas da sua parte, a primeira até {day}',
    other: 'Precisamos de {count} coisas da sua parte, a primeira até {day}',
  },
  needAny: 'Precisamos de algo da sua parte. Ligue para nós.',
  needAnyBy: 'Precisamos de algo da sua parte até {day}. Ligue para nós.',
  late: 'Esse dia já passou. Faça isso agora ou ligue para nós.',

  tripsTitle: 'Idas que ainda faltam',
  tripsNone: '{count} idas. Pode ficar em casa.',
  trips: {one: '{count} ida', many: '{count} de idas', other: '{count} idas'},

  tasks: 'O que tem de fazer',
  by: 'Até {day}',
  dayTime: '{day}, {time}',
  dayTimeThere: '{day}, {time} (hora da repartição)',
  remind: 'Guardar no meu calendário',
  reminded: 'A data está pronta para o calendário. Abra, e o calendário avisa.',
  promised: 'Vai receber um lembrete.',

  steps: 'Como vai',
  done: 'Feito',
  current: 'Em curso',
  upcoming: 'Falta',
  skipped: 'Não é preciso',
  problem: 'Há um problema',
  unknown: 'A repartição diz: {state}',
  expectedBy: 'previsto até {day}',
  mayRepeat: 'Pode acontecer de novo, se precisarmos de mais alguma coisa.',

  dates: 'Datas',
  submitted: 'Recebemos',
  planned: 'Fim previsto',
  legal: 'Prazo máximo da lei',
  paused: 'O prazo está parado',
  extended: 'Vai demorar mais',
  until: 'Novo fim: {day}',

  post: 'Enviado pelo correio',
  parcel: 'Ver onde está',
  parcelOf: 'Ver onde está o número {number}',

  checked: 'Visto pela última vez: {day}',
  offline: 'Está sem internet. Isto é o que sabíamos nessa altura.',
  stale: 'Agora não conseguimos ver. Isto é o que sabíamos nessa altura.',
  again: 'Ver de novo',
  unchanged: 'Nada mudou.',
  share: 'Enviar esta página',
  copy: 'Copiar o link desta página',
  copied: 'O link está copiado. Não diz nada do seu processo.',
  byHand: 'Copie à mão: {link}',
  news: '{step}: {state}',
};

export default caseTexts;
