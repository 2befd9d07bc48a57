import type {Consent, FieldSpec} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';
import {
  emailField,
  nameField,
  phoneField,
  privacyConsent,
  recordingConsent,
  reminderConsent,
} from './fields.js';

/** How long a time is kept, how far ahead it is offered, and until when it can be given back. */
export const common = {holdMinutes: 10, horizonDays: 60, cancelUntilMinutes: 120};

/** What happens to who does not come. */
export const missedRule = (say: Say): string =>
  say(
    '请提前取消或改时间，好让给别人。一年里三次没来，以后只能打电话约。',
    'Cancel or move it in good time, so that somebody else can have it. Who misses three in a year can only book by phone.',
  );

/** Who comes, and how to reach them. */
export const contact = (say: Say): FieldSpec[] => [
  nameField(say),
  phoneField(say),
  emailField(say, false),
];

/** What is agreed to before a visit. */
export const consents = (say: Say): Consent[] => [privacyConsent(say), reminderConsent(say)];

/** What is agreed to before a video meeting. */
export const videoConsents = (say: Say): Consent[] => [
  privacyConsent(say),
  recordingConsent(say),
  reminderConsent(say),
];
