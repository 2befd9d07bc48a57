/** Українська. Відповідати не обов’язково; хто відповість, того почуємо. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'Хвилинку',
  failedTitle: 'Зараз не можемо це показати',
  failedText: 'На вашу справу це не впливає. Спробуйте ще раз або зателефонуйте нам.',
  faultyText: 'У нас щось зламалося. Зателефонуйте нам, будь ласка.',
  retry: 'Спробувати ще раз',

  title: 'Як усе пройшло?',
  voluntary: 'Лише якщо хочете. Для вас нічого не зміниться.',
  anonymous: 'Називати себе не треба. Не пишіть номерів документів і справ.',
  thisOffice: 'наше відділення',
  takeBack: 'Скасувати вибір',
  wantAnswer: 'Хочу отримати відповідь',
  contact: 'Ваш телефон або електронна пошта',
  contactHint: 'Лише для відповіді. Потім видалимо.',
  send: 'Надіслати',
  sending: 'Хвилинку…',

  problems: 'Подивіться ще раз, будь ласка',
  empty: 'Дайте відповідь хоча б на одне запитання.',
  reason: 'Скажіть, що було не так: виберіть або напишіть.',
  tooLong: 'Надто довго. Напишіть коротше.',
  contactWrong: 'Укажіть телефон або електронну пошту, наприклад lin@example.org.',

  lostTitle: 'Поки не дійшло',
  lostText: 'Те, що ви написали, на місці. Надішліть ще раз: зарахуємо один.',
  offlineText: 'Немає інтернету. Те, що ви написали, на місці.',
  busyText: 'Зараз пише забагато людей. Ваш текст на місці, спробуйте за хвилину.',
  refusedTitle: 'Так надіслати не можна',

  sentTitle: 'Дякуємо. Ми отримали.',
  number: 'Номер: {ref}',
  followUp: 'Відповімо не пізніше цього дня: {day}.',
  followUpLate:
    'Відповідь уже мала бути (строк: {day}). Перепрошуємо. Зателефонуйте нам і назвіть номер.',
  look: 'Чи є відповідь?',
  notYet: 'Ще немає.',
  answer: 'Наша відповідь, {day}',
  answerBy: 'Відповідь: {who}, {day}',

  letterOffer: 'Написати подяку',
  letterTitle: 'Подяка',
  letterHint: 'З оцінкою вона не пов’язана.',
  letterTo: 'Кому хочете подякувати?',
  person: 'Одній людині',
  counter: 'Одному віконцю',
  office: 'Усім',
  personName: 'Ім’я або що ви про неї пам’ятаєте',
  counterName: 'Яке віконце',
  letterText: 'Ваш лист',
  letterFrom: 'Ваше ім’я (якщо хочете)',
  mayPublish: 'Можна показати цей лист іншим',
  mayPublishHint: 'Без вашої позначки не покажемо.',
  letterToMissing: 'Виберіть, кому дякуєте.',
  letterNameMissing: 'Напишіть, якій людині або якому віконцю.',
  letterTextMissing: 'Напишіть кілька слів.',
  letterSent: 'Дякуємо за ваш лист.',
  letterNext: 'Керівник прочитає його й передасть.',
  letterShown:
    'Перш ніж показати його іншим, запитаємо працівників, чи можна назвати їхнє ім’я. Ви можете передумати: зателефонуйте й назвіть номер.',

  lettersTitle: 'Подяки',
  lettersHint: 'Показуємо за згодою тих, хто писав.',
  nobody: 'Без імені',
  letterBy: '{from}, {day}',
  letterFor: 'Кому: {name}',
  readOn: 'Читати далі: {from}, {day}',
  moreLetters: 'Ще листи',
  lettersCame: {
    one: 'Ще {count} лист',
    few: 'Ще {count} листи',
    many: 'Ще {count} листів',
    other: 'Ще {count} листа',
  },
};

export default feedbackTexts;
