/** 简体中文。像窗口的老同志对来办事的老人说话那样写：短句，先说要紧的。 */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: '您还在吗？',
  idleText: '再过 {count} 秒，屏幕上的内容会全部清掉，免得被别人看到。',
  stay: '我还在，继续',
  end: '现在就清掉',
  welcome: '欢迎',
  begin: '点一下屏幕，或者按任意键，就开始',
  begun: '可以开始了。前面那位的内容都清掉了，您放心用。',
  phoneTitle: '请用电话拨打这个号码',
  emailTitle: '请发邮件到这个地址',
  addressTitle: '请用您自己的手机或者电脑打开这个网址',
  noteDown: '这台机器只办这里的事，打不开别的。请抄下来，或者用手机拍下来。',
  fileTitle: '这台机器上不存文件',
  fileText: '存在这里，后面的人也能打开。要紧的请抄下来，或者用手机拍下来；要打印，请找窗口。',
  close: '知道了，返回',
};

export default portal;
