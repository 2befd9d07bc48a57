import type {Service} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';

const hukouForm = (say: Say): Service => ({
  id: 'hukou-form',
  name: say('户口登记表丢了，补一份', 'Replace a lost household registration form'),
  description: say(
    '视频里核对身份就能办，补好的表免费寄到家，一次都不用跑',
    'Your identity is checked by video and the new form is posted to you free: no trip needed',
  ),
  modes: ['video', 'in-person', 'phone'],
  combinableWith: ['id-card'],
});

const idCard = (say: Say): Service => ({
  id: 'id-card',
  name: say('换身份证、补身份证', 'Renew or replace an identity card'),
  description: say(
    '照片和指纹我们都有的，开视频就能换；没有的到窗口拍，一家最多 4 个人可以一起来',
    'By video if we have your photo and fingerprints; else at the counter, up to 4 people together',
  ),
  modes: ['video', 'in-person'],
  maxQuantity: 4,
  combinableWith: ['hukou-form', 'residence-permit'],
});

const passport = (say: Say): Service => ({
  id: 'passport',
  name: say('办护照、换护照', 'Get or renew a passport'),
  description: say(
    '要当面拍照、按指纹。以前按过指纹的大人，换护照在网上就能办',
    'Photo and fingerprints are taken in person. Adults whose fingerprints we have renew online',
  ),
  modes: ['in-person'],
});

const moveIn = (say: Say): Service => ({
  id: 'move-in',
  name: say('把户口迁进来', 'Move household registration here'),
  description: say(
    '先预约，再点邮件里的链接确认，时间才算留住',
    'Book a time, then confirm it through the link we e-mail you',
  ),
  modes: ['in-person', 'phone'],
});

const newborn = (say: Say): Service => ({
  id: 'newborn',
  name: say('给孩子上户口', 'Register a newborn'),
  description: say(
    '爸爸或者妈妈开视频就能办，户口本的新一页免费寄到家，孩子不用来',
    'One parent makes a video call and the new page is posted to you free; the child need not come',
  ),
  modes: ['video', 'in-person'],
});

const residencePermit = (say: Say): Service => ({
  id: 'residence-permit',
  name: say('办居住证、续居住证', 'Get or extend a residence permit'),
  description: say(
    '头一回办要当面拍照；续证、改地址、补证在网上就能办',
    'The first permit needs a photo taken in person; anything later is done online',
  ),
  modes: ['in-person'],
  combinableWith: ['id-card'],
});

/** What can be booked in Linhu, in the words of a clerk. */
export const services = (say: Say): Service[] => [
  hukouForm(say),
  idCard(say),
  moveIn(say),
  passport(say),
  newborn(say),
  residencePermit(say),
];
