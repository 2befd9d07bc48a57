import type {FeedbackSet, Office} from '../../../office/office.model.js';
import type {OfficeWith} from './facts.js';

/** What everybody sees that it is no matter of a citizen. */
export const WORDS = 'zerotrip check: a test of the interface, please ignore';

/** Markup that does no harm where it is kept. */
export const MARKUP = `${WORDS} <b>test</b>`;

/** A domain that never belongs to anybody (RFC 2606). */
export const ADDRESS = 'zerotrip-check@example.com';

/** The least that can be answered to each set, and the question that is answered in one's own words. */
const sets: Readonly<Record<FeedbackSet, readonly [Readonly<Record<string, string>>, string]>> = {
  'cn-5': [{overall: '5'}, 'comment'],
  'us-a11-7': [{satisfaction: '5'}, 'comment'],
  'us-a11-v2': [{trust: '5'}, 'comment'],
  page: [{useful: 'no'}, 'wrong'],
};

/** A rating with a comment in these words. */
export function ratingOf({feedback, id}: OfficeWith<'feedback'>, comment: string, lang: string) {
  const [answers, question] = sets[feedback.set];
  const all = {...answers, [question]: comment};
  return {set: feedback.set, channel: 'online', office: id, answers: all, lang};
}

/** A letter to the whole office. */
export const letterOf = ({id}: Office, text: string, lang: string) => ({
  office: id,
  to: {kind: 'office'},
  text,
  mayPublish: false,
  lang,
});

/** A question to the first tier. */
export const questionOf = ({help, id}: OfficeWith<'help'>, text: string, lang: string) => ({
  office: id,
  tier: help.tiers[0]?.id ?? '',
  text,
  lang,
});
