/** Português, para o Brasil e Portugal. Dar opinião é livre e não muda nada no processo. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Um momento, por favor',
  failedTitle: 'Neste momento não conseguimos mostrar isto',
  failedText: 'O seu processo não é afetado. Tente de novo ou ligue para nós.',
  faultyText: 'A falha é nossa. Ligue para nós.',
  retry: 'Tentar de novo',

  title: 'Como foi o atendimento?',
  voluntary: 'Só se quiser. Não muda nada no seu processo.',
  anonymous: 'Não é preciso dizer quem é. Não escreva números de documentos nem de processos.',
  thisOffice: 'esta repartição',
  takeBack: 'Retirar a minha escolha',
  wantAnswer: 'Gostaria de uma resposta',
  contact: 'O seu telefone ou e-mail',
  contactHint: 'Só para responder. Depois apagamos.',
  send: 'Enviar',
  sending: 'Um momento…',

  problems: 'Veja isto mais uma vez',
  empty: 'Responda pelo menos a uma pergunta.',
  reason: 'Diga o que não foi bom: escolha ou escreva.',
  tooLong: 'É longo demais. Escreva menos.',
  contactWrong: 'Escreva um telefone ou um e-mail, como lin@example.org.',

  lostTitle: 'Ainda não chegou',
  lostText: 'O que escreveu continua aqui. Envie de novo: conta só uma vez.',
  offlineText: 'Não há internet. O que escreveu continua aqui.',
  busyText:
    'Chegam mensagens demais neste momento. O que escreveu continua aqui. Tente daqui a um minuto.',
  refusedTitle: 'Isto não se pode enviar',

  sentTitle: 'Agradecemos. Já chegou.',
  number: 'Número da sua opinião: {ref}',
  followUp: 'Respondemos até {day}.',
  followUpLate:
    'A resposta devia ter chegado até {day}. Pedimos desculpa. Ligue-nos e diga o número.',
  look: 'Já há resposta?',
  notYet: 'Ainda não.',
  answer: 'A nossa resposta, {day}',
  answerBy: 'Resposta de {who}, {day}',

  letterOffer: 'Escrever uma carta de agradecimento',
  letterTitle: 'Carta de agradecimento',
  letterHint: 'Não tem a ver com a avaliação.',
  letterTo: 'A quem quer agradecer?',
  person: 'A uma pessoa',
  counter: 'A um balcão',
  office: 'A todos',
  personName: 'O nome, ou o que sabe da pessoa',
  counterName: 'Qual balcão',
  letterText: 'A sua carta',
  letterFrom: 'O seu nome (só se quiser)',
  mayPublish: 'A repartição pode mostrar esta carta a outras pessoas',
  mayPublishHint: 'Se não marcar, a carta não é mostrada.',
  letterToMissing: 'Escolha a quem agradece.',
  letterNameMissing: 'Diga qual pessoa ou qual balcão.',
  letterTextMissing: 'Escreva algumas palavras.',
  letterSent: 'Agradecemos a sua carta.',
  letterNext: 'Quem dirige a repartição lê a carta e faz a entrega.',
  letterShown:
    'Antes de mostrar a carta, perguntamos a quem trabalha aqui se o nome pode aparecer. Pode mudar de ideia: ligue e diga o número.',

  lettersTitle: 'Cartas de agradecimento',
  lettersHint: 'Mostradas com a autorização de quem escreveu.',
  nobody: 'Alguém que não deu o nome',
  letterBy: '{from}, {day}',
  letterFor: 'Para {name}',
  readOn: 'Ler o resto: {from}, {day}',
  moreLetters: 'Mais cartas',
  lettersCame: {
    one: 'mais {count} carta',
    many: 'mais {count} de cartas',
    other: 'mais {count} cartas',
  },
};

export default feedbackTexts;
