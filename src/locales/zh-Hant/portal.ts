/** 繁體中文（臺灣、香港通用）。像櫃檯人員當面跟長輩說話：短句，要緊的先說。 */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: '您還在嗎？',
  idleText: '再過 {count} 秒，螢幕上的內容會全部清除，免得別人看到。',
  stay: '我還在',
  end: '現在就清除',
  welcome: '歡迎',
  begin: '碰一下螢幕，或按任何一個鍵，就開始',
  begun: '可以開始了。前一位的內容都已經清除。',
  phoneTitle: '請用電話撥打這個號碼',
  emailTitle: '請寄電子郵件到這個地址',
  addressTitle: '請用您自己的手機或電腦打開這個網址',
  noteDown: '這部機器打不開別的。請抄下來，或用手機拍下來。',
  fileTitle: '這部機器上不存檔案',
  fileText: '存在這裡，下一位也能打開。需要的請抄下來，或拍下螢幕；要列印，請找櫃檯。',
  close: '返回',
};

export default portal;
