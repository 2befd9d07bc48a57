/** 日本語。窓口の係員がお年寄りに話すように：短い文で、大事なことから。 */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: 'まだお使いですか？',
  idleText: 'あと{count}秒で、画面の内容を全部消します。ほかの人に見られないようにするためです。',
  stay: 'まだ使っています',
  end: '今すぐ消す',
  welcome: 'ようこそ',
  begin: '画面に触れるか、どれかキーを押すと始まります',
  begun: '始められます。前の方の内容は残っていません。',
  phoneTitle: 'お電話からこの番号へおかけください',
  emailTitle: 'この宛先へメールを送ってください',
  addressTitle: 'ご自分の電話かパソコンで、このアドレスを開いてください',
  noteDown: 'この機械ではほかのものを開けません。書き写すか、写真に撮ってください。',
  fileTitle: 'この機械には何も保存しません',
  fileText:
    '次の方が開けてしまうからです。必要なことは書き写すか、画面を写真に撮ってください。印刷は窓口にお頼みください。',
  close: '戻る',
};

export default portal;
