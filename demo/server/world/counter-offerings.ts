import type {Offering} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';
import {common, consents, contact, missedRule} from './conditions.js';
import {emailField, nameField, originField, phoneField, reasonField} from './fields.js';

/** What is the same for a matter at both counters. */
type Matter = Pick<Offering, 'serviceId' | 'durationMinutes' | 'nextSteps'> & Partial<Offering>;

const takePhoto = (say: Say): string =>
  say('拍照请穿深色上衣，也可以借窗口的', 'Wear dark clothes for the photo, or borrow ours');

const fiveEarly = (say: Say): string =>
  say('带上身份证，提前 5 分钟到窗口', 'Bring your identity card and come 5 minutes early');

const lostForm = (say: Say): Matter => ({
  serviceId: 'hukou-form',
  durationMinutes: 30,
  fields: [...contact(say), reasonField(say)],
  nextSteps: [fiveEarly(say), say('当场补好，当场拿走', 'You get the new form on the spot')],
});

const idCard = (say: Say): Matter => ({
  serviceId: 'id-card',
  durationMinutes: 15,
  unitsPerCount: 1,
  nextSteps: [
    say(
      '旧身份证还在的带上；拍照请穿深色上衣，也可以借窗口的',
      'Bring the old card if you have it; wear dark clothes for the photo, or borrow ours',
    ),
    say('当场拍照、按指纹', 'Your photo and fingerprints are taken'),
    say('新证寄到家，或者自己来拿', 'The new card is posted to you, or you collect it'),
  ],
});

const passport = (say: Say): Matter => ({
  serviceId: 'passport',
  durationMinutes: 30,
  nextSteps: [
    fiveEarly(say),
    takePhoto(say),
    say(
      '当场拍照、按指纹，申请表我们替您打好',
      'Photo and fingerprints are taken; we print the form',
    ),
    say(
      '7 个工作日办好，寄到家（邮费收件时付），或者自己来拿',
      'Ready in 7 working days: posted to you (you pay the postage on delivery), or you collect it',
    ),
  ],
});

const newborn = (say: Say): Matter => ({
  serviceId: 'newborn',
  durationMinutes: 30,
  nextSteps: [
    fiveEarly(say),
    say('爸爸或者妈妈来一位就行，孩子不用来', 'One parent is enough; the child need not come'),
    say(
      '当场上好户口，当场拿走新的一页',
      'The child is registered and you get the new page at once',
    ),
  ],
});

const residencePermit = (say: Say): Matter => ({
  serviceId: 'residence-permit',
  durationMinutes: 15,
  nextSteps: [
    fiveEarly(say),
    takePhoto(say),
    say(
      '5 个工作日办好，免费寄到家，或者自己来拿',
      'Ready in 5 working days: posted to you free, or you collect it',
    ),
  ],
});

const atCounter = (siteId: string, matter: Matter, say: Say): Offering => ({
  ...common,
  missedRule: missedRule(say),
  siteId,
  mode: 'in-person',
  leadMinutes: 60,
  fields: contact(say),
  consents: consents(say),
  trips: 1,
  ...matter,
});

/** Only at one of the two, and only once it is confirmed through the mail. */
const moveIn = (say: Say): Offering => ({
  ...atCounter('donghu', {serviceId: 'move-in', durationMinutes: 45, nextSteps: []}, say),
  leadMinutes: 120,
  activationMinutes: 30,
  fields: [nameField(say), phoneField(say), emailField(say, true), originField(say)],
  nextSteps: [
    say('30 分钟内点邮件里的链接确认', 'Confirm through the link in the e-mail within 30 minutes'),
    say(
      '带上身份证和办事指南里您那份清单上的材料，原件看完还您',
      'Bring your identity card and what your list in the guide says; we give originals back',
    ),
    say('表我们打好，您当面签字', 'We print the form and you sign it'),
  ],
});

/** What is done at the counters of the two stations. */
export const counterOfferings = (say: Say): Offering[] => {
  const matters = [lostForm, idCard, passport, newborn, residencePermit].map((of) => of(say));
  return [
    ...matters.flatMap((matter) =>
      ['donghu', 'xingang'].map((siteId) => atCounter(siteId, matter, say)),
    ),
    moveIn(say),
  ];
};
