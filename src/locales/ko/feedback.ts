/** 한국어. 적어도 안 적어도 업무에는 상관없다. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: '잠시만 기다려 주세요',
  failedTitle: '지금은 볼 수 없습니다',
  failedText: '신청에는 영향이 없습니다. 다시 하시거나 전화해 주세요.',
  faultyText: '저희 쪽에 문제가 있습니다. 전화해 주세요.',
  retry: '다시 하기',

  title: '어떠셨나요?',
  voluntary: '원하시면 적어 주세요. 업무에는 아무 영향이 없습니다.',
  anonymous: '누구신지 밝히지 않으셔도 됩니다. 신분증 번호나 접수 번호는 적지 마세요.',
  thisOffice: '이 기관',
  takeBack: '선택 취소',
  wantAnswer: '답변을 받고 싶습니다',
  contact: '전화번호나 이메일',
  contactHint: '답변할 때만 쓰고 지웁니다.',
  send: '보내기',
  sending: '잠시만 기다려 주세요…',

  problems: '다시 한번 봐 주세요',
  empty: '적어도 하나는 답해 주세요.',
  reason: '무엇이 좋지 않았는지 고르거나 적어 주세요.',
  tooLong: '너무 깁니다. 줄여 주세요.',
  contactWrong: '전화번호나 이메일을 적어 주세요. 예: lin@example.org',

  lostTitle: '아직 도착하지 않았습니다',
  lostText: '적으신 것은 그대로 있습니다. 다시 보내 주세요. 한 번만 계산됩니다.',
  offlineText: '인터넷에 연결되지 않았습니다. 적으신 것은 그대로 있습니다.',
  busyText: '지금 너무 많이 들어옵니다. 적으신 것은 그대로 있습니다. 1분 뒤에 다시 해 주세요.',
  refusedTitle: '이대로는 보낼 수 없습니다',

  sentTitle: '감사합니다. 잘 받았습니다.',
  number: '번호: {ref}',
  followUp: '{day}까지 답변드립니다.',
  followUpLate: '{day}까지 답변드렸어야 합니다. 죄송합니다. 전화하셔서 번호를 말씀해 주세요.',
  look: '답변이 왔는지 보기',
  notYet: '아직 없습니다.',
  answer: '저희 답변({day})',
  answerBy: '{who}의 답변({day})',

  letterOffer: '감사 편지 쓰기',
  letterTitle: '감사 편지',
  letterHint: '평가와는 별개입니다.',
  letterTo: '누구에게 감사하시나요?',
  person: '직원 한 분',
  counter: '창구 한 곳',
  office: '모두',
  personName: '이름, 또는 기억나시는 것',
  counterName: '어느 창구인지',
  letterText: '편지 내용',
  letterFrom: '성함(안 적으셔도 됩니다)',
  mayPublish: '이 편지를 다른 사람에게 보여도 됩니다',
  mayPublishHint: '표시하지 않으시면 보이지 않습니다.',
  letterToMissing: '누구에게 감사하시는지 골라 주세요.',
  letterNameMissing: '어느 직원인지, 어느 창구인지 적어 주세요.',
  letterTextMissing: '몇 마디 적어 주세요.',
  letterSent: '편지 감사합니다.',
  letterNext: '책임자가 읽고 전해 줍니다.',
  letterShown:
    '공개하기 전에 이름을 밝혀도 되는지 직원에게 묻습니다. 마음이 바뀌시면 전화로 번호를 말씀해 주세요. 내려 드립니다.',

  lettersTitle: '감사 편지',
  lettersHint: '쓰신 분이 허락한 편지입니다.',
  nobody: '이름을 밝히지 않은 분',
  letterBy: '{from}, {day}',
  letterFor: '받는 이: {name}',
  readOn: '이어 읽기: {from}, {day}',
  moreLetters: '편지 더 보기',
  lettersCame: '편지 {count}통 더',
};

export default feedbackTexts;
