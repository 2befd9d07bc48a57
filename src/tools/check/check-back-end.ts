import {BackEnd, type BackEndOptions} from './back-end.js';
import {cleanUp} from './booking/cleaning-up.js';
import {visitRules} from './booking/rules.js';
import {Visit} from './booking/visit.js';
import {caseRules} from './cases.js';
import {catalogueRules} from './catalogue.js';
import {Contract, type ContractFiles} from './contract.js';
import {crossOriginRules} from './cross-origin.js';
import {answerRules} from './every-answer.js';
import {knock, needAnything} from './front-door.js';
import {mailRules} from './mail.js';
import {letterRules} from './office/letters.js';
import {officeRules} from './office/office.js';
import {officeRefusalRules} from './office/refusals.js';
import {problemRules} from './problems.js';
import {readingRules} from './reading.js';
import {refusalRules} from './refusals.js';
import {type CheckReport, countsOf, resultOf, type RuleResult} from './report.js';
import {failed, notTried, type Outcome, type Rule, Stop} from './rule.js';
import {Errand} from './sending/errand.js';
import {errandRules} from './sending/rules.js';
import {takeBack} from './sending/taking-back.js';
import {slotDayRules} from './slot-days.js';
import {slotQuestionRules} from './slot-questions.js';
import {slotTimeRules} from './slot-times.js';
import {textRules} from './texts.js';
import {Unreachable} from './unreachable.js';
import {versionRules} from './versions.js';
import {waitlistRules} from './waitlist.js';

/** How a back end is checked. */
export interface CheckOptions extends BackEndOptions {
  /** The contract's own files, as they lie in the package. */
  readonly contract: ContractFiles;
  /**
   * Also makes, moves and cancels one booking, and cleans up after itself; a wish on the waiting list
   * ends with the day. Off by default.
   */
  readonly book?: boolean | undefined;
  /**
   * Also sends one question, one rating, one letter and one request for a call, each marked as a test.
   * The call is taken back; the others stay until the office deletes them. Off by default.
   */
  readonly send?: boolean | undefined;
}

const first = [
  ...readingRules,
  ...catalogueRules,
  ...slotTimeRules,
  ...slotDayRules,
  ...slotQuestionRules,
  ...refusalRules,
  ...waitlistRules,
  ...mailRules,
  ...caseRules,
  ...officeRules,
  ...letterRules,
  ...officeRefusalRules,
];

/** They look at all that came, so they come last. */
const last = [...versionRules, ...crossOriginRules, ...problemRules, ...textRules, ...answerRules];

function outcomeOf(reason: unknown): Outcome {
  if (reason instanceof Stop) return reason.outcome;
  if (reason instanceof Unreachable) return failed('an answer', reason.message);
  const what = reason instanceof Error ? reason.message : String(reason);
  return failed('an answer as the contract describes it', `something unreadable (${what})`);
}

async function resultsOf<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): Promise<readonly RuleResult[]> {
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const outcome = await Promise.resolve()
      .then(() => rule.try(subject))
      .catch(outcomeOf);
    results.push(resultOf(rule, outcome));
  }
  return results;
}

/** What a booking leaves when all is over. */
interface Booked {
  readonly results: readonly RuleResult[];
  readonly left: readonly string[];
  readonly details?: NonNullable<CheckReport['details']>;
}

async function bookOnce(visit: Visit): Promise<Booked> {
  const results: RuleResult[] = [];
  let left: readonly string[] = [];
  try {
    results.push(...(await resultsOf(visitRules, visit)));
  } finally {
    left = await cleanUp(visit);
  }
  const details = await visit.plan().then(
    ({details: {contact, answers}}) => ({contact, answers}),
    () => undefined,
  );
  return details ? {results, left, details} : {results, left};
}

const unbooked = (): Booked => ({
  results: visitRules.map((rule) => resultOf(rule, notTried('nothing is booked without --book'))),
  left: [],
});

/** What is sent, and what of it stays at the office. */
async function sendOnce(errand: Errand): Promise<Pick<CheckReport, 'left' | 'results' | 'sent'>> {
  const results = await resultsOf(errandRules, errand);
  return {results, ...(await takeBack(errand))};
}

const unsent = (): Pick<CheckReport, 'left' | 'results' | 'sent'> => ({
  results: errandRules.map((rule) => resultOf(rule, notTried('nothing is sent without --send'))),
  left: [],
  sent: [],
});

/**
 * Compares a live back end with the contract.
 * @param base - Address under which the contract's paths lie: `https://portal.example/api`.
 * @throws Unreachable where there is no back end of the contract, with what to do about it.
 */
export async function checkBackEnd(base: string, options: CheckOptions): Promise<CheckReport> {
  const {book = false, contract, send = false, ...rest} = options;
  const backEnd = new BackEnd(base, await Contract.read(contract), rest);
  await knock(backEnd);
  const reading = await resultsOf(first, backEnd);
  needAnything(backEnd);
  const {results: booking, ...booked} = book ? await bookOnce(new Visit(backEnd)) : unbooked();
  const sending = send ? await sendOnce(new Errand(backEnd)) : unsent();
  const results = [...reading, ...booking, ...sending.results, ...(await resultsOf(last, backEnd))];
  const requests = backEnd.log.length;
  const left = [...booked.left, ...sending.left];
  return {base, results, counts: countsOf(results), requests, ...booked, left, sent: sending.sent};
}
