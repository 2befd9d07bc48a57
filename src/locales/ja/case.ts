/** 日本語。していただくことがあるかを先に、どこまで進んだかはその次に。 */
import type {Translation} from '../../core/messages.js';
import type {CaseTexts} from '../../case/case.messages.js';

const caseTexts: Translation<CaseTexts> = {
  loading: 'お待ちください',
  failedTitle: '今は表示できません',
  failedText: '何も消えていません。手続きは進めています。もう一度試すか、お電話ください。',
  offlineText: 'インターネットにつながっていません。つながったら、もう一度試してください。',
  faultyText: 'こちら側の不具合です。お電話ください。',
  missingTitle: 'この手続きが見つかりません',
  missingText: 'まだ早いか、番号が違うのかもしれません。お電話ください。',
  retry: 'もう一度試す',

  number: '受付番号 {ref}',
  none: 'していただくことはありません。',
  office: 'こちらで進めています。',
  carrier: '郵送中です。',
  finished: 'こちらの手続きは終わりました。',
  need: 'お願いがあります：{what}',
  needBy: 'お願いがあります：{what}（{day}まで）',
  needMany: 'お願いが{count}件あります',
  needManyBy: 'お願いが{count}件あります。初めのものは{day}までです',
  needAny: 'お願いがあります。お電話ください。',
  needAnyBy: '{day}までにお願いがあります。お電話ください。',
  late: 'その日を過ぎました。今していただくか、お電話ください。',

  tripsTitle: 'あと何回お越しいただくか',
  tripsNone: '{count}回。お越しいただく必要はありません。',
  trips: '{count}回',

  tasks: 'していただくこと',
  by: '{day}まで',
  dayTime: '{day} {time}',
  dayTimeThere: '{day} {time}（窓口の時刻）',
  remind: 'カレンダーに入れる',
  reminded: 'カレンダー用のファイルができました。開くと、当日カレンダーが知らせます。',
  promised: '時期が来たらお知らせします。',

  steps: 'どこまで進んだか',
  done: '済み',
  current: '進行中',
  upcoming: 'これから',
  skipped: '不要',
  problem: '問題があります',
  unknown: '窓口の説明：{state}',
  expectedBy: '{day}までの見込み',
  mayRepeat: '追加でお願いすることがあれば、もう一度この段階に戻ります。',

  dates: '日付',
  submitted: '受け取った日',
  planned: '終える予定の日',
  legal: '法律で決まった期限',
  paused: '期間の計算が止まっています',
  extended: '長くかかります',
  until: '新しい期限：{day}',

  post: 'お送りした郵便物',
  parcel: '今どこにあるか見る',
  parcelOf: '{number}番目が今どこにあるか見る',

  checked: '最後に確かめた時：{day}',
  offline: 'インターネットにつながっていません。前に分かっていた内容です。',
  stale: '今は確かめられませんでした。前に分かっていた内容です。',
  again: 'もう一度確かめる',
  unchanged: '変わりありません。',
  share: 'このページを知らせる',
  copy: 'このページのリンクをコピー',
  copied: 'リンクをコピーしました。手続きの内容は入っていません。',
  byHand: 'ご自分でコピーしてください：{link}',
  news: '{step}：{state}',
};

export default caseTexts;
