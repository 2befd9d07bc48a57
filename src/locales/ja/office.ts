/** 日本語。窓口の係員がお年寄りに話すように：短い文で、大事なことから。 */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: '受付時間',
  full: '今、開いています',
  duty: '今、一つの窓口が開いています',
  appointment: '今は予約の方だけです',
  phone: '窓口は閉まっています。電話は受け付けています',
  closed: '今は閉まっています',

  until: '{when}までです。',
  dutyUntil: '{when}から全部の窓口が開き、{closes}に閉まります。',
  pair: '{first}{second}',
  always: '昼も夜も開いています。',
  opens: '{when}に開きます。',
  opensByAppointment: '{when}から予約の方だけです。',
  opensByPhone: '{when}から電話を受け付けます。',
  nextUnknown: '次にいつ開くか分かりません。お出かけの前にお尋ねください。',
  overLunch: '昼休みも一つの窓口が開いています（{from}から{to}）。',
  thereNow: '窓口のある場所は今{time}です（{zone}）。',
  zoneUnknown: '時刻は窓口のある場所のものです。',

  todayAt: '今日{time}',
  tomorrowAt: '明日（{day}）{time}',
  dayAt: '{day} {time}',

  week: 'これからの7日間',
  today: '今日',
  ahead: 'いつもと違う日',
  days: '{from}から{through}',
  span: '{from}～{to}',
  allDay: '一日中',
  shut: '休み',
  dutySpan: '一つの窓口',
  appointmentSpan: '予約の方だけ',
  phoneSpan: '電話だけ',
  call: '電話する {phone}',
};

export default office;
