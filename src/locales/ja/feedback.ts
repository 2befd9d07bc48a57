/** 日本語。書いても書かなくても、手続きには関係ない。 */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: 'お待ちください',
  failedTitle: '今は表示できません',
  failedText: '手続きには影響ありません。もう一度試すか、お電話ください。',
  faultyText: 'こちら側の不具合です。お電話ください。',
  retry: 'もう一度試す',

  title: 'いかがでしたか？',
  voluntary: 'よろしければお答えください。手続きには何も影響しません。',
  anonymous: 'お名前はいりません。証明書の番号や受付番号は書かないでください。',
  thisOffice: 'この窓口',
  takeBack: '選ぶのをやめる',
  wantAnswer: '返事がほしい',
  contact: '電話番号かメールアドレス',
  contactHint: 'お返事だけに使い、その後は消します。',
  send: '送る',
  sending: 'お待ちください…',

  problems: 'もう一度確かめてください',
  empty: '一つはお答えください。',
  reason: '良くなかったところを、選ぶか書いてください。',
  tooLong: '長すぎます。短くしてください。',
  contactWrong: '電話番号か、lin@example.org のようなメールアドレスを書いてください。',

  lostTitle: 'まだ届いていません',
  lostText: 'ご記入の内容は残っています。もう一度送ってください。一回分と数えます。',
  offlineText: 'インターネットにつながっていません。ご記入の内容は残っています。',
  busyText: '混み合っています。ご記入の内容は残っています。1分待って、もう一度試してください。',
  refusedTitle: 'このままでは送れません',

  sentTitle: 'ありがとうございます。届きました。',
  number: '番号：{ref}',
  followUp: '{day}までにお返事します。',
  followUpLate: '{day}までにお返事するはずでした。申し訳ありません。お電話で番号をお伝えください。',
  look: '返事が来たか見る',
  notYet: 'まだありません。',
  answer: 'こちらの返事（{day}）',
  answerBy: '{who}の返事（{day}）',

  letterOffer: 'お礼の手紙を書く',
  letterTitle: 'お礼の手紙',
  letterHint: '評価とは別のものです。',
  letterTo: 'どなたへのお礼ですか？',
  person: '係員の一人',
  counter: '一つの窓口',
  office: '全員',
  personName: 'お名前、または覚えていること',
  counterName: 'どの窓口か',
  letterText: '手紙',
  letterFrom: 'お名前（書かなくてもかまいません）',
  mayPublish: 'この手紙をほかの人に見せてもよい',
  mayPublishHint: '印を付けなければ見せません。',
  letterToMissing: 'どなたへのお礼か選んでください。',
  letterNameMissing: 'どの係員か、どの窓口か書いてください。',
  letterTextMissing: '一言書いてください。',
  letterSent: 'お手紙をありがとうございます。',
  letterNext: '責任者が読んで、本人たちに伝えます。',
  letterShown:
    '公開する前に、名前を出してよいか本人に尋ねます。後でやめることもできます。お電話で番号をお伝えください。',

  lettersTitle: 'お礼の手紙',
  lettersHint: '書いた方がよいと言ったものだけを載せています。',
  nobody: '匿名の方',
  letterBy: '{from}、{day}',
  letterFor: '{name}へ',
  readOn: '続きを読む：{from}、{day}',
  moreLetters: '手紙をもっと見る',
  lettersCame: 'あと{count}通',
};

export default feedbackTexts;
