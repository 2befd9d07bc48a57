import type {HelpTier} from '../../src/office/office.model.js';
import type {Question} from '../../src/help/question.model.js';

/** The office's ladder, in English. */
export const tiers: readonly HelpTier[] = [
  {
    id: 'front',
    name: 'Front desk',
    phone: '0573-0000-0110',
    replyWithin: {amount: 4, unit: 'hour'},
  },
  {id: 'duty', name: 'Duty officer', who: 'Officer Chen'},
  {id: 'bureau', name: 'Bureau', phone: '12345'},
];

/** A question that waits at the front desk, changed as wanted. */
export const question = (change: Partial<Question> = {}): Question => ({
  ref: 'Q-0007',
  text: 'Do I need the old register?',
  tier: 'front',
  firstTier: 'front',
  askedAt: '2026-11-26T10:00:00+08:00',
  replyBy: '2026-11-27',
  replies: [],
  checkedAt: '2026-11-26T10:00:00+08:00',
  ...change,
});

/** An answer of the front desk, changed as wanted. */
export const reply = (change: object = {}) => ({
  tier: 'front',
  text: 'No, bring your card.',
  at: '2026-11-26T11:00:00+08:00',
  ...change,
});
