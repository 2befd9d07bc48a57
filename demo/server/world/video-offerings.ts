import type {FieldSpec, Offering} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';
import {common, contact, videoConsents, missedRule} from './conditions.js';
import {addressField, reasonField} from './fields.js';

const checkByVideo = (say: Say): string[] => [
  say(
    '到点前 15 分钟可以进视频，手边放好身份证',
    'Join from 15 minutes before; have your identity card at hand',
  ),
  say('民警在视频里核对您的证件和本人', 'The officer checks your document and your face'),
];

interface VideoMatter {
  readonly serviceId: string;
  /** Questions of this matter, before where to post the result. */
  readonly fields?: readonly FieldSpec[];
  /** What happens after the call. */
  readonly afterwards: readonly string[];
}

const byVideo = ({serviceId, fields = [], afterwards}: VideoMatter, say: Say): Offering => ({
  ...common,
  missedRule: missedRule(say),
  serviceId,
  siteId: 'online-room',
  mode: 'video',
  durationMinutes: 30,
  leadMinutes: 30,
  cancelUntilMinutes: 30,
  fields: [...contact(say), ...fields, addressField(say)],
  consents: videoConsents(say),
  trips: 0,
  nextSteps: [...checkByVideo(say), ...afterwards],
});

const lostForm = (say: Say): VideoMatter => ({
  serviceId: 'hukou-form',
  fields: [reasonField(say)],
  afterwards: [
    say(
      '补好的表免费寄到您填的地址，大约 3 天到',
      'The new form is posted to you free and takes about 3 days',
    ),
  ],
});

const cardOnFile = (say: Say): VideoMatter => ({
  serviceId: 'id-card',
  afterwards: [
    say(
      '用我们有的照片和指纹，不用再拍、再按',
      'We use the photo and fingerprints we have; nothing is taken again',
    ),
    say(
      '工本费在网上交，民警不会给您发收款码',
      'The fee is paid online; no officer sends you a payment code',
    ),
    say(
      '新证免费寄到您填的地址，最长 20 个工作日；旧证交给快递员',
      'The new card is posted to you free, within 20 working days; give the old one to the courier',
    ),
  ],
});

const newborn = (say: Say): VideoMatter => ({
  serviceId: 'newborn',
  afterwards: [
    say(
      '当天给孩子上好户口，户口本的新一页免费寄到您填的地址',
      'The child is registered the same day; the new page of the booklet is posted to you free',
    ),
  ],
});

/** What is done in the online room, without any trip. */
export const videoOfferings = (say: Say): Offering[] =>
  [lostForm(say), cardOnFile(say), newborn(say)].map((matter) => byVideo(matter, say));
