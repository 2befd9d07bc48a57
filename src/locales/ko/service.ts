/** 한국어. 몇 번 오는지, 얼마나 걸리는지, 얼마인지, 어떻게 하는지 한 번에 알려 드린다. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: '잠시만 기다려 주세요',
  failedTitle: '지금은 볼 수 없습니다',
  failedText: '잃어버린 것은 없습니다. 다시 하시거나 전화해 주세요. 한 번에 모두 알려 드립니다.',
  offlineText: '인터넷에 연결되지 않았습니다. 연결되면 다시 해 주세요.',
  faultyText: '저희 쪽에 문제가 있습니다. 전화해 주세요.',
  retry: '다시 하기',
  call: '전화하기 {phone}',

  tripsTitle: '방문하실 횟수',
  tripsNone: '{count}번. 방문 안 하셔도 됩니다.',
  trips: '{count}번',
  wayTrips: '방문 {count}번',
  wayNoTrip: '방문 없음',
  tripsOr: '{least} 또는 {most}',
  tripsTo: '{least}에서 {most}',
  tripsDepend: '질문 {count}개에 더 답하시면 알 수 있습니다.',
  tripsAsk: '잘 모르시는 것에 따라 달라집니다. 물어보시면 알려 드립니다.',
  noWayTitle: '이 경우에는 여기서 할 수 없습니다',
  noWayText: '먼저 물어봐 주세요. 헛걸음하지 않으시게, 어디서 되는지 알아봐 드립니다.',

  time: '걸리는 시간',
  immediate: '그 자리에서 됩니다',
  promised: '약속: {span}',
  legal: '법으로 길어도 {span}',
  excluded: '빼고 셉니다: {what}',
  hours: '{count}시간',
  days: '{count}일',
  workingDays: '근무일 {count}일',
  months: '{count}개월',

  cost: '비용',
  free: '무료',
  payOnline: '인터넷으로 낼 수 있음',
  depends: '답변에 따라 다름',

  ways: '신청하는 방법',
  chosen: '고르신 방법',
  book: '시간 예약하기',
  video: '화상 상담으로',
  online: '인터넷으로',
  app: '앱으로',
  counter: '창구에서',
  kiosk: '무인 단말기로',
  post: '우편으로',
  phone: '전화로',
  homeVisit: '저희가 댁으로 갑니다',
  agent: '다른 분이 대신',

  result: '받으시는 것',
  posted: '우편으로 보내 드립니다',
  postedFree: '우편으로 보내 드립니다, 무료',
  postedPaid: '우편으로 보내 드립니다. 우편료는 내셔야 합니다',
  pickup: '직접 찾아가시기',
  locker: '무인 보관함에서',
  electronic: '전화기나 컴퓨터로',
  home: '댁으로 가져다드립니다',

  original: '원본 {count}부',
  copy: '사본 {count}부',
  scan: '스캔본 {count}부',
  check: '원본은 보고 돌려드립니다',
  anyOne: '이 중 하나: {what}',
};

export default service;
