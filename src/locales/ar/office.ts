/** العربية. كما يتكلم موظف الشباك مع كبار السن: جمل قصيرة، والأهم أولًا. */
import type {Translation} from '../../core/messages.js';
import type {OfficeTexts} from '../../office/office.messages.js';

const office: Translation<OfficeTexts> = {
  title: 'ساعات العمل',
  full: 'مفتوح الآن',
  duty: 'مفتوح الآن، شباك واحد',
  appointment: 'الآن بموعد فقط',
  phone: 'الشباك مغلق، ويمكنك الاتصال بالهاتف',
  closed: 'مغلق الآن',

  until: 'حتى {when}.',
  dutyUntil: 'كل الشبابيك من {when}، والعمل حتى {closes}.',
  pair: '{first} {second}',
  always: 'ليلًا ونهارًا.',
  opens: 'يفتح {when}.',
  opensByAppointment: 'يبدأ الاستقبال بموعد {when}.',
  opensByPhone: 'يبدأ الرد بالهاتف {when}.',
  nextUnknown: 'لا نعرف متى يفتح في المرة القادمة. يرجى سؤالنا قبل الخروج من البيت.',
  overLunch: 'مفتوح وقت الغداء، شباك واحد: من {from} إلى {to}.',
  thereNow: 'الوقت في المكتب الآن {time} ({zone}).',
  zoneUnknown: 'الأوقات بتوقيت المكتب.',

  todayAt: 'اليوم الساعة {time}',
  tomorrowAt: 'غدًا، {day}، الساعة {time}',
  dayAt: '{day}، الساعة {time}',

  week: 'الأيام السبعة القادمة',
  today: 'اليوم',
  ahead: 'أيام مختلفة',
  days: 'من {from} إلى {through}',
  span: '{from}–{to}',
  allDay: 'ليلًا ونهارًا',
  shut: 'مغلق',
  dutySpan: 'شباك واحد',
  appointmentSpan: 'بموعد',
  phoneSpan: 'بالهاتف',
  call: 'للاتصال: \u2066{phone}\u2069',
};

export default office;
