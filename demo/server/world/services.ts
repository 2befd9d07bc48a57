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
  name: say('换领身份证', 'Renew an identity card'),
  description: say(
    '要现场拍照、按指纹，一家最多 4 个人可以一起来。请穿深色上衣，没有的话窗口可以借',
    'Your photo and fingerprints are taken there; up to 4 people can come together. Wear dark clothes, or borrow ours',
  ),
  modes: ['in-person'],
  maxQuantity: 4,
  combinableWith: ['hukou-form'],
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

/** What can be booked in Linhu, in the words of a clerk. */
export const services = (say: Say): Service[] => [hukouForm(say), idCard(say), moveIn(say)];
