/** Trips are promised only where they can be kept. */
import type {Channel, ServiceDefinition} from '../../service/service.model.js';
import {type Check, error, type Finding} from '../finding.js';
import {wordings} from '../texts.js';

/** Ways that need nobody to come, if the result comes to them. */
const REMOTE = new Set(['online', 'app', 'phone', 'video']);
/** Ways on which somebody else travels. */
const TRAVELLED_BY_OTHERS = new Set(['post', 'home-visit', 'agent']);
const TO_THE_CITIZEN = new Set(['post', 'electronic', 'home']);

/** Words that promise that nobody has to come. */
const CLAIM =
  /全程网|不见面|零跑|不用跑|都不跑|一趟不|fully online|all online|entirely online|(no|zero|0) trips?\b/i;

const isKept = ({acceptsPost, delivery = [], type}: Channel): boolean =>
  acceptsPost === true ||
  TRAVELLED_BY_OTHERS.has(type) ||
  (REMOTE.has(type) && delivery.some(({mode}) => TO_THE_CITIZEN.has(mode)));

const claims = (channel: Channel, service: ServiceDefinition): boolean =>
  Object.values(wordings(channel.name ?? '', service)).some((name) => CLAIM.test(name));

function findingsFor(
  channel: Channel,
  path: string,
  service: ServiceDefinition,
): readonly (Finding | false)[] {
  const {visitReason, visits} = channel;
  return [
    visits > 0 &&
      visitReason === undefined &&
      error('visit-reason')(path, `needs ${visits} visit(s) and does not say why (visitReason)`),
    visits === 0 &&
      !isKept(channel) &&
      error('zero-visits')(
        path,
        'promises 0 visits, but is no way from afar whose result is sent, and takes no papers by post',
      ),
    visits > 0 &&
      claims(channel, service) &&
      error('trip-claim')(`${path}.name`, `promises that nobody has to come, but needs ${visits}`),
  ];
}

/** Visits have a reason, and “no visit” is more than a word. */
export const tripFindings: Check = (service) =>
  service.channels
    .flatMap((channel, index) => findingsFor(channel, `channels.${index}`, service))
    .filter((finding) => finding !== false);
