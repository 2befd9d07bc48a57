import type {Offering} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';
import {
  addressField,
  emailField,
  nameField,
  originField,
  phoneField,
  privacyConsent,
  reasonField,
  recordingConsent,
  reminderConsent,
} from './fields.js';

const common = {holdMinutes: 10, horizonDays: 60, cancelUntilMinutes: 120};

const contact = (say: Say) => [nameField(say), phoneField(say), emailField(say, false)];
const consents = (say: Say) => [privacyConsent(say), reminderConsent(say)];

const formByVideo = (say: Say): Offering => ({
  ...common,
  serviceId: 'hukou-form',
  siteId: 'online-room',
  mode: 'video',
  durationMinutes: 30,
  leadMinutes: 30,
  cancelUntilMinutes: 30,
  fields: [...contact(say), reasonField(say), addressField(say)],
  consents: [privacyConsent(say), recordingConsent(say), reminderConsent(say)],
  trips: 0,
  nextSteps: [
    say(
      '到点前 15 分钟可以进视频，手边放好身份证',
      'Join from 15 minutes before; have your identity card at hand',
    ),
    say('民警在视频里核对您的证件和本人', 'The officer checks your document and your face'),
    say(
      '补好的表免费寄到您填的地址，大约 3 天到',
      'The new form is posted to you free and takes about 3 days',
    ),
  ],
});

const formAtCounter = (siteId: string, say: Say): Offering => ({
  ...common,
  serviceId: 'hukou-form',
  siteId,
  mode: 'in-person',
  durationMinutes: 30,
  leadMinutes: 60,
  fields: [...contact(say), reasonField(say)],
  consents: consents(say),
  trips: 1,
  nextSteps: [
    say('带上身份证，提前 5 分钟到窗口', 'Bring your identity card and come 5 minutes early'),
    say('当场补好，当场拿走', 'You get the new form on the spot'),
  ],
});

const cardAtCounter = (siteId: string, say: Say): Offering => ({
  ...common,
  serviceId: 'id-card',
  siteId,
  mode: 'in-person',
  durationMinutes: 15,
  unitsPerCount: 1,
  leadMinutes: 60,
  fields: contact(say),
  consents: consents(say),
  trips: 1,
  nextSteps: [
    say(
      '带上旧身份证；拍照请穿深色上衣，也可以借窗口的',
      'Bring the old card; wear dark clothes for the photo, or borrow ours',
    ),
    say('当场拍照、按指纹', 'Your photo and fingerprints are taken'),
    say('新证寄到家，或者自己来拿', 'The new card is posted to you, or you collect it'),
  ],
});

const moveAtCounter = (say: Say): Offering => ({
  ...common,
  serviceId: 'move-in',
  siteId: 'donghu',
  mode: 'in-person',
  durationMinutes: 45,
  leadMinutes: 120,
  activationMinutes: 30,
  fields: [nameField(say), phoneField(say), emailField(say, true), originField(say)],
  consents: consents(say),
  trips: 1,
  nextSteps: [
    say('30 分钟内点邮件里的链接确认', 'Confirm through the link in the e-mail within 30 minutes'),
    say(
      '带上身份证、户口簿和房产证原件，看一下就还您',
      'Bring identity card, household booklet and proof of your home; we give them back at once',
    ),
  ],
});

const adviceByPhone = (serviceId: string, say: Say): Offering => ({
  ...common,
  serviceId,
  siteId: 'donghu',
  mode: 'phone',
  durationMinutes: 15,
  leadMinutes: 30,
  cancelUntilMinutes: 15,
  fields: [nameField(say), phoneField(say)],
  consents: [privacyConsent(say)],
  trips: 0,
  nextSteps: [
    say(
      '到点我们给您打电话，号码是 +86 573 0000 0101',
      'We call you at that time from +86 573 0000 0101',
    ),
    say('我们不会要验证码，也不会让您转账', 'We never ask for codes or money'),
  ],
});

/** Which service is offered where, how, and on what conditions. */
export const offerings = (say: Say): Offering[] => [
  formByVideo(say),
  formAtCounter('donghu', say),
  formAtCounter('xingang', say),
  adviceByPhone('hukou-form', say),
  cardAtCounter('donghu', say),
  cardAtCounter('xingang', say),
  moveAtCounter(say),
  adviceByPhone('move-in', say),
];
