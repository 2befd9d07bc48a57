import type {WaitlistRequest} from '../../appointment/requests.model.js';
import type {BackEnd} from './back-end.js';
import {codeOf, inShort} from './exchange.js';
import {catalogOf, chosenOf, isReadOnly, spanOf} from './facts.js';
import {failed, notOffered, passed, type Rule, Stop} from './rule.js';

/** A domain that never belongs to anybody (RFC 2606). */
const ADDRESS = 'zerotrip-check@example.com';

/**
 * A wish that ends with the site's day, since nothing takes a wish back. Ends a rule where there is
 * no waiting list.
 */
export async function wishOf(backEnd: BackEnd): Promise<WaitlistRequest> {
  const {capabilities} = await catalogOf(backEnd);
  if (!capabilities.waitlist) throw new Stop(notOffered('`capabilities`: no waiting list'));
  const {offering} = await chosenOf(backEnd);
  const {from} = await spanOf(backEnd);
  return {
    services: [{id: offering.serviceId, count: 1}],
    siteIds: [offering.siteId],
    mode: offering.mode,
    from,
    to: from,
    contact: {email: ADDRESS},
    lang: backEnd.lang,
  };
}

/** Asks to be told of a free time. */
export const joining = (wish: WaitlistRequest, key: string) =>
  ({method: 'POST', path: '/waitlist', body: wish, key}) as const;

const refused = (
  id: string,
  title: string,
  matters: string,
  change: Partial<WaitlistRequest>,
): Rule<BackEnd> => ({
  id,
  clause: 'openapi.yaml: POST /waitlist 422',
  title,
  matters,
  try: async (backEnd) => {
    const wish = {...(await wishOf(backEnd)), ...change};
    // A host of mere files has no list, whatever its catalogue says.
    const mayLack = await isReadOnly(backEnd);
    const answer = await backEnd.ask({...joining(wish, `zerotrip-check-${id}`), mayLack});
    if (answer.isLacking) return notOffered(`answered ${answer.status}`);
    const isRefused = answer.status === 422 && codeOf(answer) === 'invalid';
    return isRefused ? passed : failed('422 invalid', inShort(answer));
  },
});

/** Wishes that no waiting list may keep, and that nobody would be told of if it did. */
export const waitlistRules: readonly Rule<BackEnd>[] = [
  refused(
    'waitlist-nobody',
    'A wish of somebody who cannot be told is refused',
    'somebody waits for a message that nobody can send',
    {contact: {}},
  ),
  refused(
    'waitlist-days',
    'A wish whose last day lies before its first is refused',
    'somebody waits for a day that there is not',
    {from: '2000-01-02', to: '2000-01-01'},
  ),
];
