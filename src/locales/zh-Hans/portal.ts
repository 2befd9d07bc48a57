/** 简体中文。像窗口的老同志对来办事的老人说话那样写：短句，先说要紧的。 */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: '您还在吗？',
  idleText: '再过 {count} 秒，屏幕上的内容会全部清掉，免得被别人看到。',
  stay: '我还在，继续',
  end: '现在就清掉',
};

export default portal;
