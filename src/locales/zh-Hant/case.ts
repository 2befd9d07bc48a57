/** 繁體中文（臺灣、香港通用）。先說要不要您做什麼，再說辦到哪一步。 */
import type {Translation} from '../../core/messages.js';
import type {CaseTexts} from '../../case/case.messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: '請稍候',
  failedTitle: '現在看不到',
  failedText: '您的申請照常在辦，什麼都沒有弄丟。請再試一次，或打電話給我們。',
  offlineText: '現在沒有網路。網路通了，再試一次。',
  faultyText: '是我們這邊出了問題，請打電話給我們。',
  missingTitle: '查不到這份申請',
  missingText: '可能太早，還沒登記好，也可能編號不對。請打電話給我們。',
  retry: '再試一次',

  number: '申請編號 {ref}',
  none: '現在不用您做什麼。',
  office: '我們正在辦。',
  carrier: '已經寄出，正在路上。',
  finished: '已經有結果了。',
  need: '有件事要請您做：{what}',
  needBy: '有件事要請您做：{what}，最晚{day}',
  needMany: '有 {count} 件事要請您做',
  needManyBy: '有 {count} 件事要請您做，第一件最晚{day}',
  needAny: '有件事要請您做，請打電話給我們。',
  needAnyBy: '有件事要請您做，最晚{day}，請打電話給我們。',
  late: '期限已經過了。請現在就做，或打電話給我們。',

  tripsTitle: '您還要跑幾趟',
  tripsNone: '{count} 趟。一趟都不用跑。',
  trips: '{count} 趟',

  tasks: '要請您做的事',
  by: '最晚{day}',
  dayTime: '{day} {time}',
  dayTimeThere: '{day} {time}（我們這邊的時間）',
  remind: '加到我的日曆',
  reminded: '日曆檔案好了。打開它，到時候日曆會提醒您。',
  promised: '到時候會提醒您。',

  steps: '辦到哪一步了',
  done: '辦好了',
  current: '正在辦',
  upcoming: '還沒到',
  skipped: '這步不用辦',
  problem: '這步有問題',
  unknown: '辦事處寫的是：{state}',
  expectedBy: '預計最晚{day}',
  mayRepeat: '如果還要請您補文件，這一步會再來一次。',

  dates: '日期',
  submitted: '我們哪天收到',
  planned: '我們打算最晚哪天辦好',
  legal: '依規定最晚哪天辦好',
  paused: '現在先暫停，不算時間',
  extended: '要多等一些時間',
  until: '改到最晚{day}',

  post: '寄給您的',
  parcel: '看看寄到哪裡了',
  parcelOf: '看看第 {number} 件寄到哪裡了',

  checked: '上次查詢：{day}',
  offline: '現在沒有網路，這是上次查到的。',
  stale: '剛才沒能查詢，這是上次查到的。',
  again: '再查一次',
  unchanged: '沒有變動。',
  share: '分享這個網頁',
  copy: '複製網頁連結',
  copied: '連結複製好了，裡面沒有您的申請內容。',
  byHand: '請自己複製：{link}',
  news: '{step}：{state}',
};

export default caseTexts;
