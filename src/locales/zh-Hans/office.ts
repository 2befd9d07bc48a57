/** 简体中文。像窗口的老同志对来办事的老人说话那样写：短句，先说要紧的。 */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: '上班时间',
  full: '现在有人办',
  duty: '现在有人办，开一个值班窗口',
  appointment: '现在只接待预约的人',
  phone: '窗口没开，可以打电话',
  closed: '现在下班了',

  until: '到 {when}。',
  dutyUntil: '{when} 窗口全开，到 {closes} 下班。',
  pair: '{first}{second}',
  always: '白天晚上都有人。',
  opens: '{when} 开门。',
  opensByAppointment: '{when} 开始接待预约的人。',
  opensByPhone: '{when} 开始可以打电话。',
  nextUnknown: '下次什么时候开门还说不准，出门前请先问一声。',
  overLunch: '中午不休息，{from} 到 {to} 留一个窗口。',
  thereNow: '办事的地方现在是 {time}（{zone}）。',
  zoneUnknown: '这里写的都是当地时间。',

  todayAt: '今天 {time}',
  tomorrowAt: '明天（{day}）{time}',
  dayAt: '{day} {time}',

  week: '这七天',
  today: '今天',
  ahead: '这些天不一样',
  days: '{from}到{through}',
  span: '{from}–{to}',
  allDay: '全天',
  shut: '休息',
  dutySpan: '一个值班窗口',
  appointmentSpan: '要预约',
  phoneSpan: '只接电话',
  call: '打电话 {phone}',
};

export default office;
