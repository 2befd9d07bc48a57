/** Русский. Отвечать не обязательно; кто ответит, того услышим. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Минутку',
  failedTitle: 'Сейчас не можем это показать',
  failedText: 'На ваше дело это не влияет. Попробуйте ещё раз или позвоните нам.',
  faultyText: 'У нас что-то сломалось. Позвоните нам, пожалуйста.',
  retry: 'Попробовать ещё раз',

  title: 'Как всё прошло?',
  voluntary: 'Только если хотите. Для вас ничего не изменится.',
  anonymous: 'Называть себя не нужно. Не пишите номера документов и заявлений.',
  thisOffice: 'наше отделение',
  takeBack: 'Отменить выбор',
  wantAnswer: 'Хочу получить ответ',
  contact: 'Ваш телефон или электронная почта',
  contactHint: 'Только для ответа. Потом удалим.',
  send: 'Отправить',
  sending: 'Минутку…',

  problems: 'Посмотрите ещё раз, пожалуйста',
  empty: 'Ответьте хотя бы на один вопрос.',
  reason: 'Скажите, что было не так: выберите или напишите.',
  tooLong: 'Слишком длинно. Напишите короче.',
  contactWrong: 'Укажите телефон или электронную почту, например lin@example.org.',

  lostTitle: 'Пока не дошло',
  lostText: 'То, что вы написали, на месте. Отправьте ещё раз: засчитаем один.',
  offlineText: 'Нет интернета. То, что вы написали, на месте.',
  busyText: 'Сейчас пишут слишком многие. Ваш текст на месте, попробуйте через минуту.',
  refusedTitle: 'Так отправить нельзя',

  sentTitle: 'Спасибо. Мы получили.',
  number: 'Номер: {ref}',
  followUp: 'Ответим не позже этого дня: {day}.',
  followUpLate:
    'Ответ уже должен был быть (срок: {day}). Просим прощения. Позвоните нам и назовите номер.',
  look: 'Есть ли ответ?',
  notYet: 'Пока нет.',
  answer: 'Наш ответ, {day}',
  answerBy: 'Ответ: {who}, {day}',

  letterOffer: 'Написать благодарность',
  letterTitle: 'Благодарность',
  letterHint: 'С оценкой она не связана.',
  letterTo: 'Кого хотите поблагодарить?',
  person: 'Одного человека',
  counter: 'Одно окно',
  office: 'Всех',
  personName: 'Имя или что вы о нём помните',
  counterName: 'Какое окно',
  letterText: 'Ваше письмо',
  letterFrom: 'Ваше имя (если хотите)',
  mayPublish: 'Можно показать это письмо другим',
  mayPublishHint: 'Без вашей галочки не покажем.',
  letterToMissing: 'Выберите, кого благодарите.',
  letterNameMissing: 'Напишите, какого человека или какое окно.',
  letterTextMissing: 'Напишите несколько слов.',
  letterSent: 'Спасибо за ваше письмо.',
  letterNext: 'Начальник прочтёт его и передаст.',
  letterShown:
    'Прежде чем показать его другим, спросим сотрудников, можно ли назвать их имя. Вы можете передумать: позвоните и назовите номер.',

  lettersTitle: 'Благодарности',
  lettersHint: 'Показываем с согласия тех, кто писал.',
  nobody: 'Без имени',
  letterBy: '{from}, {day}',
  letterFor: 'Кому: {name}',
  readOn: 'Читать дальше: {from}, {day}',
  moreLetters: 'Ещё письма',
  lettersCame: {
    one: 'Ещё {count} письмо',
    few: 'Ещё {count} письма',
    many: 'Ещё {count} писем',
    other: 'Ещё {count} письма',
  },
};

export default feedbackTexts;
