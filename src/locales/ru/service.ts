/** Русский. Сказать сразу: сколько раз прийти, сколько ждать, сколько стоит и как сделать. */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'Минутку',
  failedTitle: 'Сейчас не можем это показать',
  failedText: 'Ничего не пропало. Попробуйте ещё раз или позвоните: расскажем всё сразу.',
  offlineText: 'Нет интернета. Когда появится, попробуйте ещё раз.',
  faultyText: 'У нас что-то сломалось. Позвоните нам, пожалуйста.',
  retry: 'Попробовать ещё раз',
  call: 'Позвонить: {phone}',

  tripsTitle: 'Сколько раз нужно прийти',
  tripsNone: '{count} раз. Ехать никуда не нужно.',
  trips: {
    one: '{count} раз',
    few: '{count} раза',
    many: '{count} раз',
    other: '{count} раза',
  },
  wayTrips: {
    one: 'прийти {count} раз',
    few: 'прийти {count} раза',
    many: 'прийти {count} раз',
    other: 'прийти {count} раза',
  },
  wayNoTrip: 'приходить не нужно',
  tripsOr: '{least} или {most}',
  tripsTo: 'от {least} до {most}',
  tripsDepend: {
    one: 'Зависит ещё от {count} ответа.',
    few: 'Зависит ещё от {count} ответов.',
    many: 'Зависит ещё от {count} ответов.',
    other: 'Зависит ещё от {count} ответа.',
  },
  tripsAsk: 'Это зависит от того, чего вы точно не знаете. Спросите нас, мы подскажем.',
  noWayTitle: 'В вашем случае здесь не получится',
  noWayText: 'Сначала спросите нас. Мы узнаем, где это делают, чтобы вы не ездили зря.',

  time: 'Сколько ждать',
  immediate: 'Сделаем при вас',
  promised: 'Обещаем: {span}',
  legal: 'По закону не дольше чем {span}',
  excluded: 'Сюда не входит: {what}',
  hours: {
    one: '{count} час',
    few: '{count} часа',
    many: '{count} часов',
    other: '{count} часа',
  },
  days: {
    one: '{count} день',
    few: '{count} дня',
    many: '{count} дней',
    other: '{count} дня',
  },
  workingDays: {
    one: '{count} рабочий день',
    few: '{count} рабочих дня',
    many: '{count} рабочих дней',
    other: '{count} рабочего дня',
  },
  months: {
    one: '{count} месяц',
    few: '{count} месяца',
    many: '{count} месяцев',
    other: '{count} месяца',
  },

  cost: 'Сколько стоит',
  free: 'Бесплатно',
  payOnline: 'можно заплатить через интернет',
  depends: 'зависит от ваших ответов',

  ways: 'Как это сделать',
  chosen: 'ваш выбор',
  book: 'Записаться',
  video: 'По видеосвязи',
  online: 'Через интернет',
  app: 'В приложении',
  counter: 'У окна',
  kiosk: 'В терминале самообслуживания',
  post: 'По почте',
  phone: 'По телефону',
  homeVisit: 'Придём к вам домой',
  agent: 'Кто-то сделает за вас',

  result: 'Что вы получите',
  posted: 'пришлём почтой',
  postedFree: 'пришлём почтой бесплатно',
  postedPaid: 'пришлём почтой; пересылку оплатите вы',
  pickup: 'заберёте сами',
  locker: 'из ячейки',
  electronic: 'на телефоне или компьютере',
  home: 'принесём домой',

  original: {
    one: '{count} оригинал',
    few: '{count} оригинала',
    many: '{count} оригиналов',
    other: '{count} оригинала',
  },
  copy: {
    one: '{count} копия',
    few: '{count} копии',
    many: '{count} копий',
    other: '{count} копии',
  },
  scan: {
    one: '{count} скан',
    few: '{count} скана',
    many: '{count} сканов',
    other: '{count} скана',
  },
  check: 'оригинал посмотрим и вернём',
  anyOne: 'что-то одно: {what}',
};

export default service;
