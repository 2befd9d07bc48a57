/** 简体中文。一次说清：跑几次、多久、多少钱、怎么办。 */
import type {Translation} from '../../core/messages.js';
import type {ServiceTexts} from '../../service/service.messages.js';

const service: Translation<ServiceTexts> = {
  loading: '请稍等',
  failedTitle: '现在打不开',
  failedText: '您填的都还在。再试一次，或者打个电话，我们一次跟您说清楚。',
  offlineText: '现在没有网络。有网了再试一次。',
  faultyText: '是我们这边出了问题，请打电话问我们。',
  retry: '再试一次',
  call: '打电话 {phone}',

  tripsTitle: '您要跑几次',
  tripsNone: '{count} 次。一次都不用跑。',
  trips: '{count} 次',
  wayTrips: '跑 {count} 次',
  wayNoTrip: '不用跑',
  tripsOr: '{least} 或 {most}',
  tripsTo: '{least} 到 {most}',
  tripsDepend: {other: '再答 {count} 个问题就知道了。'},
  tripsAsk: '有一项您还拿不准，问问我们就知道。',
  noWayTitle: '您这种情况，这里办不了',
  noWayText: '请先问我们。我们帮您问清楚该去哪里办，不让您白跑。',

  time: '多久办好',
  immediate: '当场办好',
  promised: '我们承诺：{span}',
  legal: '按规定最长 {span}',
  excluded: '另外算时间的：{what}',
  hours: '{count} 小时',
  days: '{count} 天',
  workingDays: '{count} 个工作日（周末不算）',
  months: '{count} 个月',

  cost: '多少钱',
  free: '不收钱',
  payOnline: '可以网上付',
  depends: '看您的情况',

  ways: '可以怎么办',
  chosen: '您选的',
  book: '约个时间',
  video: '视频办',
  online: '网上办',
  app: '手机上办',
  counter: '到窗口办',
  kiosk: '自助机上办',
  post: '寄材料办',
  phone: '打电话办',
  homeVisit: '我们上门办',
  agent: '让别人代办',

  result: '办好后拿到什么',
  posted: '寄到家',
  postedFree: '免费寄到家',
  postedPaid: '寄到家，邮费您付',
  pickup: '自己来拿',
  locker: '自助柜里取',
  electronic: '电子的，手机、电脑上就有',
  home: '送到家',

  original: '原件 {count} 份',
  copy: '复印件 {count} 份',
  scan: '扫描件 {count} 份',
  check: '原件看一下就还您',
  anyOne: '任选一种：{what}',
};

export default service;
