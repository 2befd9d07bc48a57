/** 简体中文。愿意评就评，不评也不影响办事。 */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: '请稍等',
  failedTitle: '现在打不开',
  failedText: '您的事照常办。再试一次，或者打个电话问我们。',
  faultyText: '是我们这边出了问题，请打电话问我们。',
  retry: '再试一次',

  title: '这次办得怎么样？',
  voluntary: '愿意说就说，不说也不影响您办事。',
  anonymous: '不用写您是谁，也请别写证件号、办件编号。',
  thisOffice: '本单位',
  takeBack: '不选了',
  wantAnswer: '希望你们给我答复',
  contact: '您的电话或者邮箱',
  contactHint: '只用来答复您，过后就删。',
  send: '提交',
  sending: '请稍等…',

  problems: '请再看一下',
  empty: '请至少答一题。',
  reason: '请选一项或者写几句：哪里没做好。',
  tooLong: '写得太长了，请少写一点。',
  contactWrong: '请留电话或者邮箱，比如 lin@example.org。',

  lostTitle: '还没交上来',
  lostText: '您写的都还在。再交一次就行，不会算两次。',
  offlineText: '现在没有网络。您写的都还在。',
  busyText: '现在交的人太多。您写的都还在，过一分钟再试。',
  refusedTitle: '这样交不了',

  sentTitle: '谢谢您，我们收到了。',
  number: '编号：{ref}',
  followUp: '最晚{day}答复您。',
  followUpLate: '最晚{day}就该答复您，没做到，很抱歉。请打电话给我们，报编号就行。',
  look: '看看有没有答复',
  notYet: '还没有。',
  answer: '我们的答复（{day}）',
  answerBy: '{who}的答复（{day}）',

  letterOffer: '写一封感谢信',
  letterTitle: '感谢信',
  letterHint: '感谢信和打分是两回事。',
  letterTo: '您想感谢谁？',
  person: '一位工作人员',
  counter: '一个窗口',
  office: '大家',
  personName: '姓名，或者您记得的样子',
  counterName: '哪个窗口',
  letterText: '信的内容',
  letterFrom: '您的称呼（愿意写再写）',
  mayPublish: '可以把这封信给大家看',
  mayPublishHint: '您不勾选，就不公开。',
  letterToMissing: '请选您想感谢谁。',
  letterNameMissing: '请写是哪一位、哪个窗口。',
  letterTextMissing: '请写几句话。',
  letterSent: '谢谢您的来信。',
  letterNext: '领导会看，再转给他们。',
  letterShown: '公开之前，先问过本人能不能写上名字。您要是改了主意，打电话报编号就撤下来。',

  lettersTitle: '大家写来的感谢信',
  lettersHint: '都是写信的人同意公开的。',
  nobody: '一位没留名的群众',
  letterBy: '{from}，{day}',
  letterFor: '写给{name}',
  readOn: '接着看：{from}，{day}',
  moreLetters: '再看几封',
  lettersCame: {other: '又多了 {count} 封'},
};

export default feedbackTexts;
