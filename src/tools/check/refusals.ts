import type {BackEnd} from './back-end.js';
import {type CheckRequest, codeOf, type Exchange, inShort} from './exchange.js';
import {catalogOf} from './facts.js';
import {NOBODYS} from './reading.js';
import {failed, notOffered, type Outcome, passed, type Rule, Stop} from './rule.js';

const isMissing = ({status}: Exchange): boolean => status === 405 || status === 501;

/** Appointments are offered where there are holds. */
async function needHolds(backEnd: BackEnd): Promise<void> {
  const {capabilities} = await catalogOf(backEnd);
  if (capabilities.hold) return;
  throw new Stop(notOffered('`capabilities` says that it keeps no times'));
}

const isRefused = (answer: Exchange, ...accepted: readonly string[]): Outcome => {
  if (isMissing(answer)) return notOffered(`answered ${answer.status}`);
  const said = `${answer.status} ${String(codeOf(answer))}`;
  return accepted.includes(said) ? passed : failed(accepted.join(' or '), inShort(answer));
};

const inventedHold = {
  slotId: NOBODYS,
  services: [{id: NOBODYS, count: 1}],
  mode: 'video',
};

const refusal = (
  id: string,
  clause: string,
  title: string,
  request: CheckRequest,
  accepted: readonly string[],
): Rule<BackEnd> => ({
  id,
  clause: `openapi.yaml: ${clause}`,
  title,
  matters: 'what cannot be is taken for something, or the page says “not available”',
  try: async (backEnd) => {
    await needHolds(backEnd);
    return isRefused(await backEnd.ask(request), ...accepted);
  },
});

const key = 'zerotrip-check-refusals';

/** What has to be refused, and changes nothing on any back end. */
export const refusalRules: readonly Rule<BackEnd>[] = [
  refusal(
    'hold-invented',
    'POST /holds 422',
    'A time that does not exist cannot be kept',
    {method: 'POST', path: '/holds', body: inventedHold, key},
    ['422 invalid', '404 not-found', '409 slot-taken', '403 antibot-required'],
  ),
  refusal(
    'hold-empty',
    'POST /holds 422',
    'A hold without anything in it is refused',
    {method: 'POST', path: '/holds', body: {}, key},
    ['422 invalid'],
  ),
  refusal(
    'not-json',
    'POST /holds 422',
    'What is no JSON is refused as such',
    {method: 'POST', path: '/holds', body: '{"slotId":', key},
    ['422 invalid'],
  ),
  refusal(
    'appointment-invented',
    'GET /appointments/{id}',
    'An appointment that does not exist is not shown',
    {path: `/appointments/${NOBODYS}`, token: NOBODYS},
    ['404 not-found', '403 wrong-token'],
  ),
  refusal(
    'calendar-invented',
    'GET /appointments/{id}.ics',
    'The calendar file of an appointment that does not exist is not shown',
    {path: `/appointments/${NOBODYS}.ics`, token: NOBODYS},
    ['404 not-found', '403 wrong-token'],
  ),
];
