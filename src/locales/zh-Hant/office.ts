/** 繁體中文（臺灣、香港通用）。像櫃檯人員當面跟長輩說話：短句，要緊的先說。 */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: '辦公時間',
  full: '現在開放',
  duty: '現在開放，一個櫃檯',
  appointment: '現在只接待有預約的人',
  phone: '櫃檯休息，可以打電話',
  closed: '現在休息',

  until: '到 {when}。',
  dutyUntil: '{when} 櫃檯全開，開放到 {closes}。',
  pair: '{first}{second}',
  always: '白天晚上都開放。',
  opens: '{when} 開放。',
  opensByAppointment: '{when} 開始接待有預約的人。',
  opensByPhone: '{when} 開始可以打電話。',
  nextUnknown: '下次什麼時候開放還說不準，出門前請先問我們。',
  overLunch: '中午不休息，{from} 到 {to} 開一個櫃檯。',
  thereNow: '辦事處現在是 {time}（{zone}）。',
  zoneUnknown: '這裡寫的都是辦事處當地的時間。',

  todayAt: '今天 {time}',
  tomorrowAt: '明天（{day}）{time}',
  dayAt: '{day} {time}',

  week: '接下來七天',
  today: '今天',
  ahead: '這幾天不一樣',
  days: '{from}到{through}',
  span: '{from}–{to}',
  allDay: '全天',
  shut: '休息',
  dutySpan: '一個櫃檯',
  appointmentSpan: '要預約',
  phoneSpan: '只接電話',
  call: '打電話 {phone}',
};

export default office;
