/** Українська. Сказати одразу: скільки разів прийти, скільки чекати, скільки коштує і як зробити. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Хвилинку',
  failedTitle: 'Зараз не можемо це показати',
  failedText: 'Нічого не пропало. Спробуйте ще раз або зателефонуйте: розкажемо все одразу.',
  offlineText: 'Немає інтернету. Коли з’явиться, спробуйте ще раз.',
  faultyText: 'У нас щось зламалося. Зателефонуйте нам, будь ласка.',
  retry: 'Спробувати ще раз',
  call: 'Зателефонувати: {phone}',

  tripsTitle: 'Скільки разів треба прийти',
  tripsNone: '{count} разів. Їхати нікуди не треба.',
  trips: {
    one: '{count} раз',
    few: '{count} рази',
    many: '{count} разів',
    other: '{count} раза',
  },
  wayTrips: {
    one: 'прийти {count} раз',
    few: 'прийти {count} рази',
    many: 'прийти {count} разів',
    other: 'прийти {count} раза',
  },
  wayNoTrip: 'приходити не треба',
  tripsOr: '{least} або {most}',
  tripsTo: 'від {least} до {most}',
  tripsDepend: {
    one: 'Залежить ще від {count} відповіді.',
    few: 'Залежить ще від {count} відповідей.',
    many: 'Залежить ще від {count} відповідей.',
    other: 'Залежить ще від {count} відповіді.',
  },
  tripsAsk: 'Це залежить від того, чого ви точно не знаєте. Запитайте нас, ми підкажемо.',
  noWayTitle: 'У вашому випадку тут не вийде',
  noWayText: 'Спершу запитайте нас. Ми дізнаємося, де це роблять, щоб ви не їхали даремно.',

  time: 'Скільки чекати',
  immediate: 'Зробимо при вас',
  promised: 'Обіцяємо: {span}',
  legal: 'За законом не довше ніж {span}',
  excluded: 'Сюди не входить: {what}',
  hours: {
    one: '{count} година',
    few: '{count} години',
    many: '{count} годин',
    other: '{count} години',
  },
  days: {
    one: '{count} день',
    few: '{count} дні',
    many: '{count} днів',
    other: '{count} дня',
  },
  workingDays: {
    one: '{count} робочий день',
    few: '{count} робочі дні',
    many: '{count} робочих днів',
    other: '{count} робочого дня',
  },
  months: {
    one: '{count} місяць',
    few: '{count} місяці',
    many: '{count} місяців',
    other: '{count} місяця',
  },

  cost: 'Скільки коштує',
  free: 'Безплатно',
  payOnline: 'можна заплатити через інтернет',
  depends: 'залежить від ваших відповідей',

  ways: 'Як це зробити',
  chosen: 'ваш вибір',
  book: 'Записатися',
  video: 'Відеозв’язком',
  online: 'Через інтернет',
  app: 'У застосунку',
  counter: 'Біля віконця',
  kiosk: 'У терміналі самообслуговування',
  post: 'Поштою',
  phone: 'Телефоном',
  homeVisit: 'Прийдемо до вас додому',
  agent: 'Хтось зробить за вас',

  result: 'Що ви отримаєте',
  posted: 'надішлемо поштою',
  postedFree: 'надішлемо поштою безплатно',
  postedPaid: 'надішлемо поштою; пересилання оплатите ви',
  pickup: 'заберете самі',
  locker: 'з комірки',
  electronic: 'на телефоні або комп’ютері',
  home: 'принесемо додому',

  original: {
    one: '{count} оригінал',
    few: '{count} оригінали',
    many: '{count} оригіналів',
    other: '{count} оригіналу',
  },
  copy: {
    one: '{count} копія',
    few: '{count} копії',
    many: '{count} копій',
    other: '{count} копії',
  },
  scan: {
    one: '{count} скан',
    few: '{count} скани',
    many: '{count} сканів',
    other: '{count} скану',
  },
  check: 'оригінал подивимося й повернемо',
  anyOne: 'щось одне: {what}',
};

export default service;
