/** 繁體中文（臺灣、香港通用）。一次說清楚：跑幾趟、多久、多少錢、怎麼辦。 */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: '請稍候',
  failedTitle: '現在看不到',
  failedText: '什麼都沒有弄丟。請再試一次，或打電話，我們一次跟您說清楚。',
  offlineText: '現在沒有網路。網路通了，再試一次。',
  faultyText: '是我們這邊出了問題，請打電話給我們。',
  retry: '再試一次',
  call: '打電話 {phone}',

  tripsTitle: '您要跑幾趟',
  tripsNone: '{count} 趟。一趟都不用跑。',
  trips: '{count} 趟',
  wayTrips: '跑 {count} 趟',
  wayNoTrip: '不用跑',
  tripsOr: '{least} 或 {most}',
  tripsTo: '{least} 到 {most}',
  tripsDepend: '再回答 {count} 個問題就知道。',
  tripsAsk: '有一項您還不確定，問問我們就知道。',
  noWayTitle: '您的情況，這裡不能辦',
  noWayText: '請先問我們。我們幫您問清楚去哪裡辦，不讓您白跑。',

  time: '多久辦好',
  immediate: '當場辦好',
  promised: '我們承諾：{span}',
  legal: '依規定最長 {span}',
  excluded: '不算在內：{what}',
  hours: '{count} 小時',
  days: '{count} 天',
  workingDays: '{count} 個工作天',
  months: '{count} 個月',

  cost: '費用',
  free: '免費',
  payOnline: '可以線上付款',
  depends: '看您的回答',

  ways: '可以怎麼辦',
  chosen: '您選的',
  book: '預約時間',
  video: '視訊辦理',
  online: '線上辦理',
  app: '用手機應用程式辦理',
  counter: '到櫃檯辦理',
  kiosk: '用自助服務機辦理',
  post: '郵寄辦理',
  phone: '打電話辦理',
  homeVisit: '我們到府辦理',
  agent: '請別人代辦',

  result: '辦好後拿到什麼',
  posted: '寄給您',
  postedFree: '免費寄給您',
  postedPaid: '寄給您，郵資您付',
  pickup: '您自己來領',
  locker: '到自助取件櫃領',
  electronic: '電子檔，手機、電腦上看',
  home: '送到您家',

  original: '正本 {count} 份',
  copy: '影印本 {count} 份',
  scan: '掃描檔 {count} 份',
  check: '正本看一下就還您',
  anyOne: '任選一種：{what}',
};

export default service;
