import type {Offering} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';
import {common, missedRule} from './conditions.js';
import {counterOfferings} from './counter-offerings.js';
import {nameField, phoneField, privacyConsent} from './fields.js';
import {videoOfferings} from './video-offerings.js';

const adviceByPhone = (serviceId: string, say: Say): Offering => ({
  ...common,
  missedRule: missedRule(say),
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
  ...videoOfferings(say),
  ...counterOfferings(say),
  adviceByPhone('hukou-form', say),
  adviceByPhone('move-in', say),
];
