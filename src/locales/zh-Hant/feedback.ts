/** 繁體中文（臺灣、香港通用）。願意說就說，不說也不影響辦事。 */
import type {Translation} from '../../core/messages.js';
import type {FeedbackTexts} from '../../feedback/feedback.messages.js';

const feedbackTexts: Translation<FeedbackTexts> = {
  loading: '請稍候',
  failedTitle: '現在看不到',
  failedText: '您的申請不受影響。請再試一次，或打電話給我們。',
  faultyText: '是我們這邊出了問題，請打電話給我們。',
  retry: '再試一次',

  title: '這次辦得怎麼樣？',
  voluntary: '願意說就說，不說也不影響您辦事。',
  anonymous: '不用寫您是誰，也請別寫證件號碼、申請編號。',
  thisOffice: '本辦事處',
  takeBack: '不選了',
  wantAnswer: '我希望得到答覆',
  contact: '您的電話號碼或電子郵件地址',
  contactHint: '只用來答覆您，之後就刪除。',
  send: '送出',
  sending: '請稍候…',

  problems: '請再看一看',
  empty: '請至少回答一題。',
  reason: '請選一項，或寫幾句：哪裡沒做好。',
  tooLong: '太長了，請少寫一點。',
  contactWrong: '請留電話號碼或電子郵件地址，例如 lin@example.org。',

  lostTitle: '還沒有送到',
  lostText: '您寫的都還在。請再送一次，只算一次。',
  offlineText: '現在沒有網路。您寫的都還在。',
  busyText: '現在送的人太多。您寫的都還在，請過一分鐘再試。',
  refusedTitle: '這樣送不出去',

  sentTitle: '謝謝您，我們收到了。',
  number: '編號：{ref}',
  followUp: '我們最晚{day}答覆您。',
  followUpLate: '最晚{day}就該答覆您，沒做到，很抱歉。請打電話給我們，報編號就行。',
  look: '看看有沒有答覆',
  notYet: '還沒有。',
  answer: '我們的答覆（{day}）',
  answerBy: '{who}的答覆（{day}）',

  letterOffer: '寫一封感謝信',
  letterTitle: '感謝信',
  letterHint: '感謝信跟評分是兩回事。',
  letterTo: '您想感謝誰？',
  person: '一位工作人員',
  counter: '一個櫃檯',
  office: '全體人員',
  personName: '姓名，或您記得的樣子',
  counterName: '哪個櫃檯',
  letterText: '信的內容',
  letterFrom: '您的稱呼（願意寫再寫）',
  mayPublish: '辦事處可以把這封信給別人看',
  mayPublishHint: '您不勾選，就不公開。',
  letterToMissing: '請選您想感謝誰。',
  letterNameMissing: '請寫是哪一位或哪個櫃檯。',
  letterTextMissing: '請寫幾句話。',
  letterSent: '謝謝您的來信。',
  letterNext: '主管會看，再轉給他們。',
  letterShown:
    '公開之前，我們會先問當事人願不願意留名字。您改變主意也可以：打電話報編號，就會撤下。',

  lettersTitle: '感謝信',
  lettersHint: '都是寫信的人同意公開的。',
  nobody: '一位沒有留名的人',
  letterBy: '{from}，{day}',
  letterFor: '寫給{name}',
  readOn: '接著看：{from}，{day}',
  moreLetters: '再看幾封',
  lettersCame: '又多了 {count} 封',
};

export default feedbackTexts;
