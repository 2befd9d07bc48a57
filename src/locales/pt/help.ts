/** Português, para o Brasil e Portugal. Primeiro as respostas prontas, depois uma pessoa. */
import type {Translation} from '../../core/messages.js';
import type {HelpTexts} from '../../help/help.messages.js';

const helpTexts: Translation<HelpTexts> = {
  loading: 'Um momento, por favor',
  failedTitle: 'Neste momento não conseguimos mostrar isto',
  failedText: 'Tente de novo ou ligue para nós.',
  offlineText: 'Não há internet. Quando voltar, tente de novo.',
  faultyText: 'A falha é nossa. Ligue para nós.',
  missingTitle: 'Esta repartição não recebe perguntas aqui',
  missingText: 'Ligue para nós.',
  retry: 'Tentar de novo',

  title: 'Perguntas e respostas',
  search: 'De que se trata?',
  searchHint: 'Basta uma palavra.',
  found: {one: '{count} resposta', many: '{count} de respostas', other: '{count} respostas'},
  foundNone: 'Para isso não temos uma resposta pronta. Pergunte mais abaixo.',
  all: {
    one: 'Ver {count} pergunta',
    many: 'Ver {count} de perguntas',
    other: 'Ver as {count} perguntas',
  },

  people: 'Perguntar a uma pessoa',
  peopleText: 'Começa por “{tier}”. Se não ajudar, um toque passa a pergunta ao seguinte.',
  call: 'Ligar para {number}',
  there: 'Agora há alguém',
  thereUntil: 'Agora há alguém, até às {time}',
  thereFrom: 'Agora não há ninguém. Volta: {day}, {time}',
  notThere: 'Agora não há ninguém',
  minutes: {
    one: 'Responde em {count} minuto',
    many: 'Responde em {count} de minutos',
    other: 'Responde em {count} minutos',
  },
  hours: {
    one: 'Responde em {count} hora',
    many: 'Responde em {count} de horas',
    other: 'Responde em {count} horas',
  },
  days: {
    one: 'Responde em {count} dia',
    many: 'Responde em {count} de dias',
    other: 'Responde em {count} dias',
  },
  workingDays: {
    one: 'Responde em {count} dia útil',
    many: 'Responde em {count} de dias úteis',
    other: 'Responde em {count} dias úteis',
  },
  here: 'Tem agora a sua pergunta',
  passed: 'Recebeu a sua pergunta',
  responsible: 'Recebeu primeiro: acompanha até o fim',

  text: 'A sua pergunta',
  textHint: 'Escreva como fala. Sem números de documentos nem senhas.',
  contact: 'Telefone ou e-mail (se quiser)',
  contactHint: 'Só se pudermos ligar ou escrever sobre este assunto.',
  send: 'Enviar a “{tier}”',
  sending: 'Um momento, vamos enviar',
  empty: 'Escreva primeiro a sua pergunta.',
  long: 'É longo demais para uma pergunta. Não passe de {most} letras.',
  notSent: 'Não foi enviada',
  notSentText: 'As suas palavras continuam aqui. Tente de novo ou ligue para nós.',
  busyText:
    'Há perguntas demais ao mesmo tempo. As suas palavras continuam aqui. Espere um minuto e tente de novo.',
  refusedText: 'Assim não podemos aceitar. Veja de novo ou ligue para nós.',

  sent: 'A sua pergunta está com “{tier}”',
  answered: '“{tier}” respondeu',
  number: 'Número {ref}. Diga-o quando ligar.',
  by: 'Recebe uma resposta até {day}.',
  dayTime: '{day}, {time} (hora da repartição)',
  late: 'A resposta devia ter chegado até {day}. Pedimos desculpa. Pergunte ao seguinte ou ligue.',
  keep: 'A resposta aparece nesta página. Pode voltar a ela enquanto não a fechar.',
  asked: 'A sua pergunta',
  reply: 'Resposta de “{tier}”',
  next: 'Não serve? Pergunte a “{tier}”',
  nextHint: 'A sua pergunta e todas as respostas vão juntas. Não escreve nada duas vezes.',
  last: 'Aqui não há mais ninguém a quem perguntar. Se ainda faltar uma resposta, ligue para nós.',
  look: 'Ver se há resposta',
  unchanged: 'Ainda não há resposta.',
  stale: 'Agora não conseguimos ver.',
  other: 'Perguntar outra coisa',
  gone: 'Já não encontramos a sua pergunta {ref}',
  goneText: 'Ligue para nós e diga este número, ou pergunte de novo.',
};

export default helpTexts;
