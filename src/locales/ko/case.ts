/** 한국어. 하실 일이 있는지 먼저, 어디까지 되었는지는 그다음에. */
import type {Translation} from '../../core/messages.js';
import type {CaseTexts} from '../../case/case.messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: '잠시만 기다려 주세요',
  failedTitle: '지금은 볼 수 없습니다',
  failedText: '잃어버린 것은 없습니다. 신청은 계속 처리하고 있습니다. 다시 하시거나 전화해 주세요.',
  offlineText: '인터넷에 연결되지 않았습니다. 연결되면 다시 해 주세요.',
  faultyText: '저희 쪽에 문제가 있습니다. 전화해 주세요.',
  missingTitle: '이 신청을 찾지 못했습니다',
  missingText: '아직 이르거나 번호가 다를 수 있습니다. 전화해 주세요.',
  retry: '다시 하기',

  number: '접수 번호 {ref}',
  none: '지금 하실 일은 없습니다.',
  office: '저희가 처리하고 있습니다.',
  carrier: '우편으로 가고 있습니다.',
  finished: '처리가 끝났습니다.',
  need: '하실 일이 있습니다: {what}',
  needBy: '하실 일이 있습니다: {what}, {day}까지',
  needMany: '하실 일이 {count}가지 있습니다',
  needManyBy: '하실 일이 {count}가지 있습니다. 첫 번째는 {day}까지입니다',
  needAny: '하실 일이 있습니다. 전화해 주세요.',
  needAnyBy: '{day}까지 하실 일이 있습니다. 전화해 주세요.',
  late: '그날이 지났습니다. 지금 하시거나 전화해 주세요.',

  tripsTitle: '앞으로 방문하실 횟수',
  tripsNone: '{count}번. 방문 안 하셔도 됩니다.',
  trips: '{count}번',

  tasks: '하실 일',
  by: '{day}까지',
  dayTime: '{day} {time}',
  dayTimeThere: '{day} {time}(기관 시각)',
  remind: '내 달력에 넣기',
  reminded: '달력 파일을 만들었습니다. 파일을 여시면 달력이 알려 드립니다.',
  promised: '때가 되면 알려 드립니다.',

  steps: '어디까지 되었나요',
  done: '끝남',
  current: '진행 중',
  upcoming: '남음',
  skipped: '필요 없음',
  problem: '문제가 있습니다',
  unknown: '기관의 설명: {state}',
  expectedBy: '{day}까지 예정',
  mayRepeat: '더 필요한 것이 있으면 이 단계를 다시 할 수 있습니다.',

  dates: '날짜',
  submitted: '받은 날',
  planned: '마칠 예정일',
  legal: '법으로 정한 기한',
  paused: '기간 계산이 멈춰 있습니다',
  extended: '더 오래 걸립니다',
  until: '새 기한: {day}',

  post: '보내 드린 우편물',
  parcel: '어디에 있는지 보기',
  parcelOf: '{number}번째 것이 어디에 있는지 보기',

  checked: '마지막 확인: {day}',
  offline: '인터넷에 연결되지 않았습니다. 그때 알던 내용입니다.',
  stale: '방금은 확인하지 못했습니다. 그때 알던 내용입니다.',
  again: '다시 확인하기',
  unchanged: '바뀐 것이 없습니다.',
  share: '이 페이지 알려 주기',
  copy: '이 페이지 링크 복사',
  copied: '링크를 복사했습니다. 신청 내용은 들어 있지 않습니다.',
  byHand: '직접 복사해 주세요: {link}',
  news: '{step}: {state}',
};

export default caseTexts;
