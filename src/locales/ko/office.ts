/** 한국어. 창구 직원이 어르신께 말씀드리듯 짧게, 중요한 것부터. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: '운영 시간',
  full: '지금 열려 있습니다',
  duty: '지금 창구 한 곳이 열려 있습니다',
  appointment: '지금은 예약하신 분만 받습니다',
  phone: '창구는 닫혔지만 전화하실 수 있습니다',
  closed: '지금은 닫혀 있습니다',

  until: '{when}까지입니다.',
  dutyUntil: '{when}에 모든 창구가 열리고 {closes}에 닫습니다.',
  pair: '{first} {second}',
  always: '밤낮으로 엽니다.',
  opens: '{when}에 엽니다.',
  opensByAppointment: '{when}부터 예약하신 분만 받습니다.',
  opensByPhone: '{when}부터 전화하실 수 있습니다.',
  nextUnknown: '다음에 언제 여는지 알 수 없습니다. 나서기 전에 물어봐 주세요.',
  overLunch: '점심때도 창구 한 곳이 열려 있습니다: {from}부터 {to}까지.',
  thereNow: '기관은 지금 {time}입니다({zone}).',
  zoneUnknown: '기관이 있는 곳의 시각입니다.',

  todayAt: '오늘 {time}',
  tomorrowAt: '내일({day}) {time}',
  dayAt: '{day} {time}',

  week: '앞으로 7일',
  today: '오늘',
  ahead: '이날은 다릅니다',
  days: '{from}부터 {through}까지',
  span: '{from}~{to}',
  allDay: '밤낮으로',
  shut: '쉽니다',
  dutySpan: '창구 한 곳',
  appointmentSpan: '예약하신 분만',
  phoneSpan: '전화로만',
  call: '전화하기 {phone}',
};

export default office;
