/** 简体中文。先说要不要您做什么，再说办到哪一步。 */
import type {Translation} from '../../core/messages.js';
import type {CaseTexts} from '../../case/case.messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: '请稍等',
  failedTitle: '现在看不了',
  failedText: '您的事我们照常在办，什么都没丢。再试一次，或者打个电话问我们。',
  offlineText: '现在没有网络。有网了再试一次。',
  faultyText: '是我们这边出了问题，请打电话问我们。',
  missingTitle: '没有查到这件事',
  missingText: '可能刚交上来还没登记，也可能编号不对。请打电话问我们。',
  retry: '再试一次',

  number: '办件编号 {ref}',
  none: '现在不用您做什么。',
  office: '我们正在办。',
  carrier: '已经交给邮政，正在路上。',
  finished: '这件事有结果了。',
  need: '有件事要您做：{what}',
  needBy: '有件事要您做：{what}，最晚{day}',
  needMany: '有 {count} 件事要您做',
  needManyBy: '有 {count} 件事要您做，头一件最晚{day}',
  needAny: '有件事要您做，请给我们打个电话。',
  needAnyBy: '有件事要您做，最晚{day}，请给我们打个电话。',
  late: '日子已经过了。请现在就做，或者打电话问我们。',

  tripsTitle: '您还要跑几次',
  tripsNone: '{count} 次。一次都不用跑。',
  trips: '{count} 次',

  tasks: '要您做的',
  by: '最晚{day}',
  dayTime: '{day} {time}',
  dayTimeThere: '{day} {time}（我们这边的时间）',
  remind: '加到我的日历',
  reminded: '日历文件好了，打开它，到时候日历会提醒您。',
  promised: '到时候会提醒您。',

  steps: '办到哪一步了',
  done: '办好了',
  current: '正在办',
  upcoming: '还没到',
  skipped: '这步不用办',
  problem: '这步有问题',
  unknown: '办事单位写的是：{state}',
  expectedBy: '预计最晚{day}',
  mayRepeat: '要是还要您补材料，这一步会再来一次。',

  dates: '时间',
  submitted: '哪天收到的',
  planned: '我们打算最晚哪天办好',
  legal: '按规定最晚哪天办好',
  paused: '现在先停一停，不算时间',
  extended: '要多等一些时候',
  until: '改到最晚{day}',

  post: '寄给您的',
  parcel: '看看寄到哪儿了',
  parcelOf: '看看第 {number} 件寄到哪儿了',

  checked: '上次查看：{day}',
  offline: '现在没有网络，这是上次查到的。',
  stale: '刚才没查到新的，这是上次查到的。',
  again: '再查一次',
  unchanged: '没有变化。',
  share: '分享这个网页',
  copy: '复制网页链接',
  copied: '链接复制好了，里面没有您的个人信息。',
  byHand: '请自己复制：{link}',
  news: '{step}：{state}',
};

export default caseTexts;
