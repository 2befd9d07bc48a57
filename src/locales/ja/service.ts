/** 日本語。何回来るか、いつできるか、いくらか、どうするかを一度に伝える。 */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: 'お待ちください',
  failedTitle: '今は表示できません',
  failedText: '何も消えていません。もう一度試すか、お電話ください。一度に全部お答えします。',
  offlineText: 'インターネットにつながっていません。つながったら、もう一度試してください。',
  faultyText: 'こちら側の不具合です。お電話ください。',
  retry: 'もう一度試す',
  call: '電話する {phone}',

  tripsTitle: 'お越しいただく回数',
  tripsNone: '{count}回。お越しいただく必要はありません。',
  trips: '{count}回',
  wayTrips: 'お越し{count}回',
  wayNoTrip: 'お越しは不要',
  tripsOr: '{least}か{most}',
  tripsTo: '{least}から{most}',
  tripsDepend: 'あと{count}つのお答えで決まります。',
  tripsAsk: '分からないと答えたところで変わります。お尋ねください。',
  noWayTitle: 'この場合、ここではできません',
  noWayText: '先にお尋ねください。どこでできるかお調べして、むだ足にならないようにします。',

  time: 'かかる期間',
  immediate: 'その場でできます',
  promised: 'お約束：{span}',
  legal: '法律で最長{span}',
  excluded: '数えないもの：{what}',
  hours: '{count}時間',
  days: '{count}日',
  workingDays: '{count}営業日',
  months: '{count}か月',

  cost: '費用',
  free: '無料',
  payOnline: 'インターネットで払えます',
  depends: 'お答えによって変わります',

  ways: '申し込みの方法',
  chosen: '選んだ方法',
  book: '時間を予約する',
  video: 'ビデオ通話で',
  online: 'インターネットで',
  app: 'アプリで',
  counter: '窓口で',
  kiosk: '自動受付機で',
  post: '郵送で',
  phone: '電話で',
  homeVisit: 'ご自宅に伺います',
  agent: '代理の方に頼む',

  result: '受け取るもの',
  posted: '郵送します',
  postedFree: '無料で郵送します',
  postedPaid: '郵送します（送料はご負担）',
  pickup: '窓口で受け取る',
  locker: 'ロッカーで受け取る',
  electronic: '電話やパソコンで受け取る',
  home: 'ご自宅に届けます',

  original: '原本{count}通',
  copy: 'コピー{count}通',
  scan: 'スキャン{count}通',
  check: '原本は見て、お返しします',
  anyOne: 'どれか一つ：{what}',
};

export default service;
