/** 한국어. 창구 직원이 어르신께 말씀드리듯 짧게, 중요한 것부터. */
import type {Translation} from '../../core/messages.js';
import type {PortalTexts} from '../../portal/portal.messages.js';

const portal: Translation<PortalTexts> = {
  idleTitle: '아직 계신가요?',
  idleText: '{count}초 뒤에 화면의 내용을 모두 지웁니다. 다른 사람이 보지 못하게 하려는 것입니다.',
  stay: '아직 있습니다',
  end: '지금 지우기',
  welcome: '어서 오세요',
  begin: '화면을 만지거나 아무 키나 누르면 시작합니다',
  begun: '시작하셔도 됩니다. 앞사람의 내용은 남아 있지 않습니다.',
  phoneTitle: '전화기로 이 번호에 전화해 주세요',
  emailTitle: '이 주소로 이메일을 보내 주세요',
  addressTitle: '본인의 전화기나 컴퓨터에서 이 주소를 열어 주세요',
  noteDown: '이 기계에서는 다른 것을 열 수 없습니다. 적어 두시거나 사진을 찍어 주세요.',
  fileTitle: '이 기계에는 저장하지 않습니다',
  fileText:
    '다음 사람이 열어 볼 수 있기 때문입니다. 필요한 것은 적거나 화면을 찍어 두세요. 인쇄는 창구에 부탁해 주세요.',
  close: '돌아가기',
};

export default portal;
