/** العربية. الرأي لمن أراد، ولا يغيّر شيئًا في المعاملة. */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'لحظة من فضلك',
  failedTitle: 'لا نستطيع عرض هذا الآن',
  failedText: 'معاملتك لا تتأثر بذلك. يرجى إعادة المحاولة أو الاتصال بنا.',
  faultyText: 'هناك خطأ من جهتنا. يرجى الاتصال بنا.',
  retry: 'إعادة المحاولة',

  title: 'كيف كانت الخدمة؟',
  voluntary: 'الجواب اختياري، ولا يغيّر شيئًا في معاملتك.',
  anonymous: 'لا داعي لذكر اسمك. ويرجى عدم كتابة أرقام بطاقات أو معاملات.',
  thisOffice: 'هذا المكتب',
  takeBack: 'إلغاء اختياري',
  wantAnswer: 'أريد جوابًا',
  contact: 'رقم هاتفك أو بريدك الإلكتروني',
  contactHint: 'للرد عليك فقط، ثم نحذفه.',
  send: 'إرسال',
  sending: 'لحظة من فضلك…',

  problems: 'يرجى النظر في هذا مرة أخرى',
  empty: 'يرجى الإجابة عن سؤال واحد على الأقل.',
  reason: 'ما الذي لم يعجبك؟ يرجى اختياره أو كتابته.',
  tooLong: 'هذا طويل جدًا. يرجى كتابة أقل.',
  contactWrong: 'يرجى كتابة رقم هاتف أو بريد إلكتروني، مثل lin@example.org.',

  lostTitle: 'لم يصل رأيك بعد',
  lostText: 'ما كتبته باقٍ هنا. يرجى إرساله من جديد: يُحسب مرة واحدة.',
  offlineText: 'لا يوجد إنترنت. ما كتبته باقٍ هنا.',
  busyText: 'ما يصلنا الآن كثير. ما كتبته باقٍ هنا، يرجى المحاولة بعد دقيقة.',
  refusedTitle: 'لا يمكن إرسال هذا',

  sentTitle: 'شكرًا لك. وصل رأيك.',
  number: 'رقمه: \u2066{ref}\u2069',
  followUp: 'نجيبك حتى {day}.',
  followUpLate: 'كان يجب أن يصلك الجواب حتى {day}. نأسف لذلك. اتصل بنا واذكر الرقم.',
  look: 'هل وصل الجواب؟',
  notYet: 'ليس بعد.',
  answer: 'جوابنا، {day}',
  answerBy: 'جواب {who}، {day}',

  letterOffer: 'كتابة رسالة شكر',
  letterTitle: 'رسالة شكر',
  letterHint: 'وهي غير التقييم.',
  letterTo: 'لمن الشكر؟',
  person: 'شخص واحد',
  counter: 'شباك واحد',
  office: 'الجميع',
  personName: 'الاسم، أو ما يدل على الشخص',
  counterName: 'أي شباك',
  letterText: 'رسالتك',
  letterFrom: 'اسمك (اختياري)',
  mayPublish: 'يمكن للمكتب عرض هذه الرسالة على الآخرين',
  mayPublishHint: 'بدون علامتك هنا لا يعرضها.',
  letterToMissing: 'يرجى اختيار لمن الشكر.',
  letterNameMissing: 'يرجى كتابة من هو، أو أي شباك.',
  letterTextMissing: 'يرجى كتابة بضع كلمات.',
  letterSent: 'شكرًا على رسالتك.',
  letterNext: 'يقرؤها مدير المكتب ثم يوصلها.',
  letterShown:
    'قبل عرضها نسأل الموظفين هل يُذكر اسمهم فيها. ويمكنك التراجع عن موافقتك: يكفي الاتصال بنا وذكر الرقم.',

  lettersTitle: 'رسائل الشكر',
  lettersHint: 'معروضة لأن أصحابها وافقوا.',
  nobody: 'شخص لم يذكر اسمه',
  letterBy: '{from}، {day}',
  letterFor: 'إلى {name}',
  readOn: 'متابعة القراءة: {from}، {day}',
  moreLetters: 'رسائل أخرى',
  lettersCame: {
    zero: 'لا رسائل أخرى',
    one: 'رسالة أخرى',
    two: 'رسالتان أخريان',
    few: '{count} رسائل أخرى',
    many: '{count} رسالة أخرى',
    other: '{count} رسالة أخرى',
  },
};

export default feedbackTexts;
