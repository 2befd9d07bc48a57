import {ProviderError} from '../../core/provider-error.model.js';
import type {MailEvent, Shipment} from '../../mail/shipment.model.js';
import {statusOf as standingOf} from '../../mail/timeline.model.js';
import {CHINA, langOf, readWithLine} from '../chinese-lines.js';
import {carrierNeeded} from '../mail-adapter.js';
import {firstKnown, type Meaning, statusOf} from '../meaning.js';
import {expectedOf, timeOf} from '../times.js';
import {
  carrierOf,
  eventOf,
  type MailContext,
  nothingYet,
  placeOf,
  shipmentOf,
} from '../tracking-map.js';
import {kuaidi100Advanced, kuaidi100State} from './kuaidi100.codes.js';
import {parseKuaidi100} from './kuaidi100.schema.js';

type Answer = ReturnType<typeof parseKuaidi100>;
type Result = NonNullable<Answer['lastResult']>;

const meaningOf = (code: string | undefined, line?: string): Meaning =>
  readWithLine(firstKnown(statusOf(kuaidi100Advanced, code), statusOf(kuaidi100State, code)), line);

/** Times have no offset; they are China's. */
const eventIn = ({time, ftime, context, statusCode, areaName, location}: Result['data'][number]) =>
  eventOf({
    meaning: statusCode ? meaningOf(statusCode, context) : undefined,
    time: timeOf(ftime ?? time, CHINA),
    text: context,
    lang: langOf(context),
    place: placeOf({name: location, city: areaName?.split(',').pop()}),
    code: statusCode,
  });

const LASTING = /^(returning|returned|cancelled)$/;

/** The lines know more than the state: who signed, and whether it only lies in a station. */
function wholeOf({state, data}: Result, events: readonly MailEvent[]): Meaning | undefined {
  const said = meaningOf(state, data[0]?.context);
  const standing = standingOf(events);
  const isCoded = standing.event && standing.status !== 'unknown';
  return isCoded && !LASTING.test(said.status) ? undefined : said;
}

/** A shipment of Kuaidi100's answer or push. Throws a `ProviderError`. */
export function mapKuaidi100(json: unknown, context: MailContext): Shipment {
  const answer = parseKuaidi100(json);
  const result = answer.lastResult ?? answer;
  if (!result.data.length) return withoutLines(answer, context);
  const events = result.data.map(eventIn);
  const isGivenUp = answer.status === 'abort' && /无变化/.test(answer.message ?? '');
  return shipmentOf(context, {
    now: isGivenUp ? {status: 'exception', reason: 'no_movement'} : wholeOf(result, events),
    events,
    number: result.nu,
    carrier: carrierOf(answer.comNew ?? result.com),
    expected: expectedOf(result.arrivalTime),
  });
}

/** By `returnCode`; the service itself may have found that the carrier was the wrong one. */
function withoutLines(answer: Answer, context: MailContext): Shipment {
  const {autoCheck, comNew, message = '', returnCode, status} = answer;
  if (autoCheck === '1' && comNew) throw carrierNeeded(comNew);
  if (/锁单|频繁/.test(message)) throw new ProviderError('rate-limited');
  if (returnCode === '408') throw new ProviderError('proof-required');
  if (returnCode === '400' && /公司/.test(message)) throw carrierNeeded();
  const isEarly = returnCode === '500' || status === '200' || /无记录|无结果/.test(message);
  if (isEarly || answer.lastResult) return nothingYet(context);
  throw new ProviderError(status || returnCode ? 'unavailable' : 'unreadable');
}
