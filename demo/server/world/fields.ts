import type {Consent, FieldSpec} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';

/** The citizen's name, as on the identity card. */
export const nameField = (say: Say): FieldSpec => ({
  name: 'name',
  label: say('姓名', 'Full name'),
  type: 'text',
  required: true,
  hint: say('跟身份证上一样', 'As on your identity card'),
  autocomplete: 'name',
  maxLength: 60,
});

/** A number at which the office can call. */
export const phoneField = (say: Say): FieldSpec => ({
  name: 'phone',
  label: say('手机号', 'Phone number'),
  type: 'tel',
  required: true,
  hint: say('有变动我们打这个电话', 'We call this number if anything changes'),
  autocomplete: 'tel',
  maxLength: 20,
});

/** An e-mail address; required only where a booking is confirmed through it. */
export const emailField = (say: Say, required: boolean): FieldSpec => ({
  name: 'email',
  label: say('邮箱', 'E-mail'),
  type: 'email',
  required,
  hint: required
    ? say('确认链接发到这里', 'We send the link to confirm to this address')
    : say('填了就给您发一份预约单', 'We send your booking there'),
  autocomplete: 'email',
  maxLength: 120,
});

/** How the form was lost. */
export const reasonField = (say: Say): FieldSpec => ({
  name: 'reason',
  label: say('为什么要补', 'Why you need a new one'),
  type: 'select',
  required: true,
  group: 'answers',
  options: [
    {value: 'lost', label: say('丢了，找不到了', 'I lost it')},
    {value: 'damaged', label: say('破了、看不清了', 'It is damaged')},
    {value: 'stolen', label: say('被偷了', 'It was stolen')},
    {value: 'never-received', label: say('一直没拿到', 'I never received it')},
  ],
});

/** Where the new form is posted to. */
export const addressField = (say: Say): FieldSpec => ({
  name: 'deliveryAddress',
  label: say('寄到哪里', 'Where we post it to'),
  type: 'textarea',
  required: true,
  group: 'answers',
  hint: say(
    '写清楚省、市、街道和门牌号，邮费我们出',
    'Province, city, street and number; we pay the postage',
  ),
  autocomplete: 'street-address',
  maxLength: 200,
});

/** Where the household moves from. */
export const originField = (say: Say): FieldSpec => ({
  name: 'origin',
  label: say('户口现在在哪个省、市', 'Province and city you are registered in now'),
  type: 'text',
  required: true,
  group: 'answers',
  maxLength: 80,
});

/** Use of the details, which no booking can do without. */
export const privacyConsent = (say: Say): Consent => ({
  id: 'privacy',
  label: say('我同意窗口用这些信息办这件事', 'The office may use these details for this matter'),
  required: true,
});

/** The picture and sound of a video meeting. */
export const recordingConsent = (say: Say): Consent => ({
  id: 'recording',
  label: say('我同意视频核对身份时录像', 'The identity check by video may be recorded'),
  required: true,
});

/** A short message the day before; a favour, never a condition. */
export const reminderConsent = (say: Say): Consent => ({
  id: 'reminder',
  label: say('前一天发短信提醒我', 'Remind me by text message the day before'),
  required: false,
});
