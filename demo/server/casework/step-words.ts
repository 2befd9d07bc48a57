import type {Action} from '../../../src/mail/shipment.model.js';
import {saying, type Lang, type Text} from '../rules/text.js';
import type {World} from '../world/world.js';
import {matterOf, trackOf, type StepCode, type Subject} from './track.js';

const both = (zh: string, en: string): Text => ({zh, en});

const checkedBy = {
  video: both('视频核对身份', 'Identity checked by video'),
  'in-person': both('窗口核对身份', 'Identity checked at the counter'),
  phone: both('电话里说清楚', 'Talked through on the phone'),
};

/** What a step is called. */
export function labelOf(world: World, subject: Subject, code: StepCode, lang: Lang): string {
  const {kind} = matterOf(world.casework, subject).document;
  const isForm = kind === 'household_register' || kind === 'other';
  const labels: Record<StepCode, Text> = {
    received: both('收到您的申请', 'Received'),
    checked: checkedBy[subject.mode],
    printed: isForm ? both('打印、盖章', 'Printed and stamped') : both('制作证件', 'Document made'),
    posted: both('寄给您', 'Posted to you'),
    'handed-over': both('交到您手里', 'Handed over to you'),
  };
  return labels[code][lang];
}

const meeting = {
  video: both(
    '到点前 15 分钟可以进视频，手边放好身份证。',
    'Join from 15 minutes before; have your identity card at hand.',
  ),
  'in-person': both(
    '带上身份证，提前 5 分钟到窗口。',
    'Bring your identity card and come 5 minutes early.',
  ),
  phone: both('到时候我们给您打电话。', 'We call you at that time.'),
};

/** What the citizen does at the meeting. */
export const meetingText = ({mode}: Subject, lang: Lang): string => meeting[mode][lang];

/** What is to be done where the officer could not see by video that it is the citizen. */
export function notConfirmedAction({casework}: World, lang: Lang): Action {
  const say = saying(lang);
  const {href, text} = casework.phone;
  return {
    actor: 'citizen',
    text: say(
      '视频里没看清，还不能确认是您本人。不是您的错。打个电话，我们再约一次视频，不用跑。',
      'We could not see clearly enough by video that it is you. You did nothing wrong. Call us and we look again by video; no trip.',
    ),
    links: [{label: say(`打电话 ${text}`, `Call ${text}`), href}],
  };
}

const working: Partial<Record<StepCode, Text>> = {
  printed: both(
    '打印好、盖好章，就免费寄给您。',
    'Once it is printed and stamped, we post it to you, free.',
  ),
  posted: both('打好了，等邮政来取。', 'It is ready, and the post collects it today.'),
  'handed-over': both(
    '投递员送到您手里，请您本人签收。',
    'A courier brings it to you, and you sign for it.',
  ),
};

/** What is said while the office or the carrier works towards a step. */
export const workingText = (code: StepCode, lang: Lang): string | undefined =>
  working[code]?.[lang];

/** How many visits are left, in words. */
export function visitsText(world: World, subject: Subject, needed: number, lang: Lang): string {
  const say = saying(lang);
  if (needed > 0) {
    return say('要来窗口一次，当面核对您本人。', 'One visit: we check your identity in person.');
  }
  return trackOf(world.casework, subject) === 'post'
    ? say('办好寄到您手里。', 'It is posted to you.')
    : say('以后也不用再来。', 'You need not come again.');
}

/** How a case ended. */
export function outcomeOf(
  subject: Subject,
  isCancelled: boolean,
  lang: Lang,
): {readonly label: string; readonly text?: string} {
  const say = saying(lang);
  if (isCancelled) {
    return {
      label: say('已经取消', 'Cancelled'),
      text: say('要办的时候，再约一次就行。', 'Whenever you want to go on, just book again.'),
    };
  }
  if (subject.mode === 'phone') return {label: say('说清楚了', 'All questions answered')};
  return {
    label: say('办好了，已经交到您手里', 'Done, and handed over to you'),
    text: say('请收好。', 'Please keep it in a safe place.'),
  };
}
