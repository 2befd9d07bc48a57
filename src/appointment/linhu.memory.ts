import {bestTag} from '../core/language-choice.model.js';
import type {
  Capabilities,
  Catalog,
  Consent,
  FieldSpec,
  Offering,
  Service,
  Site,
} from './appointment.model.js';

type Say = (english: string, chinese: string) => string;

const capabilities: Capabilities = {
  hold: true,
  extendHold: true,
  activation: true,
  reschedule: 'atomic',
  cancel: true,
  waitlist: true,
  slotDeepLink: false,
  dayCounts: true,
  nextFree: true,
  quantities: true,
};

const formService = (say: Say): Service => ({
  id: 'hukou-form',
  name: say('Replace a lost household registration form', '户口登记表丢了，补一份'),
  description: say(
    'An officer checks your identity by video and posts the new form to you, free',
    '民警在视频里核对身份，补好的表免费寄到家',
  ),
  modes: ['video', 'in-person', 'phone'],
});

const cardService = (say: Say): Service => ({
  id: 'id-card',
  name: say('Renew an identity card', '换领身份证'),
  description: say(
    'Up to 4 people can come together. Wear dark clothes for the photo, or borrow ours',
    '一家最多 4 个人一起来。拍照请穿深色上衣，也可以借我们的',
  ),
  modes: ['in-person'],
  maxQuantity: 4,
});

const moveService = (say: Say): Service => ({
  id: 'move-in',
  name: say('Move household registration here', '把户口迁进来'),
  description: say(
    'Book a time, then confirm it through the link we e-mail you',
    '约好时间，再点邮件里的链接确认一下',
  ),
  modes: ['in-person', 'phone'],
});

const services = (say: Say): Service[] => [formService(say), cardService(say), moveService(say)];

const counter = (say: Say, id: string, name: string, address: string, phone: string): Site => ({
  id,
  name,
  kind: 'counter',
  timeZone: 'Asia/Shanghai',
  timeZoneLabel: say('Beijing time', '北京时间'),
  address,
  phone,
  hours: say(
    'Monday to Friday 8:30 to 17:30; one window stays open over lunch',
    '周一到周五 8:30 到 17:30，中午留一个窗口值班',
  ),
  accessibility: [
    {id: 'step_free_access', label: say('No steps at the door', '门口没有台阶'), value: true},
  ],
});

const onlineRoom = (say: Say): Site => ({
  id: 'online-room',
  name: say('Online registration room', '网上户籍室'),
  kind: 'online-room',
  timeZone: 'Asia/Shanghai',
  timeZoneLabel: say('Beijing time', '北京时间'),
  phone: '+86 573 0000 0110',
  hint: say('A phone or computer with a camera is enough', '有摄像头的手机或电脑就行'),
  hours: say(
    'Monday to Friday 8:30 to 17:30, lunch included',
    '周一到周五 8:30 到 17:30，中午也有人',
  ),
});

const sites = (say: Say): Site[] => [
  onlineRoom(say),
  counter(
    say,
    'donghu',
    say('East Lake Station counter', '东湖派出所户籍窗口'),
    say('18 Willow Dyke Road, Linhu', '临湖市柳堤路 18 号'),
    '+86 573 0000 0110',
  ),
  counter(
    say,
    'xingang',
    say('New Harbour Station counter', '新港派出所户籍窗口'),
    say('202 Port Avenue, Linhu', '临湖市港口大道 202 号'),
    '+86 573 0000 0110',
  ),
];

const nameField = (say: Say): FieldSpec => ({
  name: 'name',
  label: say('Full name', '姓名'),
  type: 'text',
  required: true,
  hint: say('As on your identity card', '跟身份证上一样'),
  autocomplete: 'name',
  maxLength: 60,
});

const phoneField = (say: Say): FieldSpec => ({
  name: 'phone',
  label: say('Phone number', '手机号'),
  type: 'tel',
  required: true,
  autocomplete: 'tel',
  maxLength: 20,
});

const emailField = (say: Say, required: boolean): FieldSpec => ({
  name: 'email',
  label: say('E-mail', '邮箱'),
  type: 'email',
  required,
  autocomplete: 'email',
  maxLength: 120,
});

const contact = (say: Say, isEmailRequired = false): FieldSpec[] => [
  nameField(say),
  phoneField(say),
  emailField(say, isEmailRequired),
];

const reason = (say: Say): FieldSpec => ({
  name: 'reason',
  label: say('Why you need a new one', '为什么要补'),
  type: 'select',
  required: true,
  group: 'answers',
  options: [
    {value: 'lost', label: say('I lost it', '丢了，找不到了')},
    {value: 'damaged', label: say('It is damaged', '破了、看不清了')},
  ],
});

const postalAddress = (say: Say): FieldSpec => ({
  name: 'deliveryAddress',
  label: say('Where we post it to', '寄到哪里'),
  type: 'textarea',
  required: true,
  group: 'answers',
  autocomplete: 'street-address',
  maxLength: 200,
});

const privacy = (say: Say): Consent => ({
  id: 'privacy',
  label: say('The office may use these details for this matter', '同意用这些信息办这件事'),
  required: true,
});

const recording = (say: Say): Consent => ({
  id: 'recording',
  label: say('The identity check by video may be recorded', '同意视频核对身份时录像'),
  required: true,
});

const conditions = (say: Say) => ({
  missedRule: say(
    'Cancel or move it up to two hours before, so that somebody else can have the time. Who misses three in a year can only book by phone.',
    '请提前两小时取消或改时间，好让给别人。一年里三次没来，以后只能打电话约。',
  ),
  holdMinutes: 10,
  horizonDays: 60,
  fields: contact(say),
  consents: [privacy(say)],
});

const form = {serviceId: 'hukou-form', durationMinutes: 30};

const formByVideo = (say: Say): Offering => ({
  ...conditions(say),
  ...form,
  siteId: 'online-room',
  mode: 'video',
  leadMinutes: 30,
  trips: 0,
  fields: [...contact(say), reason(say), postalAddress(say)],
  consents: [privacy(say), recording(say)],
  nextSteps: [
    say('Have your identity card at hand', '手边放好身份证'),
    say('The new form is posted to you, free', '补好的表免费寄到家'),
  ],
});

const moveAtCounter = (say: Say): Offering => ({
  ...conditions(say),
  serviceId: 'move-in',
  siteId: 'donghu',
  mode: 'in-person',
  durationMinutes: 45,
  leadMinutes: 60,
  activationMinutes: 30,
  trips: 1,
  fields: contact(say, true),
  nextSteps: [say('Confirm through the link in the e-mail', '点邮件里的链接确认')],
});

const offerings = (say: Say): Offering[] => {
  const atCounter = {...conditions(say), mode: 'in-person', leadMinutes: 60, trips: 1} as const;
  const byPhone = {...conditions(say), mode: 'phone', leadMinutes: 30, trips: 0} as const;
  const formFields = [...contact(say), reason(say)];
  const card = {serviceId: 'id-card', durationMinutes: 15};
  return [
    formByVideo(say),
    {...atCounter, ...form, siteId: 'donghu', fields: formFields},
    {...atCounter, ...form, siteId: 'xingang', fields: formFields},
    {...byPhone, ...form, siteId: 'donghu', durationMinutes: 15},
    {...atCounter, ...card, siteId: 'donghu'},
    {...atCounter, ...card, siteId: 'xingang'},
    moveAtCounter(say),
    {...byPhone, serviceId: 'move-in', siteId: 'donghu', durationMinutes: 15},
  ];
};

/**
 * The invented city of Linhu: two police counters and an online room.
 *
 * @param lang - BCP 47 tag; Chinese for any kind of Chinese, else English.
 */
export function linhuCatalog(lang: string): Catalog {
  const isChinese = bestTag(['zh', 'en'], [lang]) === 'zh';
  const say: Say = (english, chinese) => (isChinese ? chinese : english);
  return {
    lang: say('en', 'zh-Hans'),
    services: services(say),
    sites: sites(say),
    offerings: offerings(say),
    capabilities,
  };
}
