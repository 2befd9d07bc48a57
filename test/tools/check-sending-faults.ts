import {type PlantedFault, body, freshKey, has, isAt, rewritten, takes} from './check-spoiling.js';
import type {Spoil} from './check-office.js';

/** Sends what was asked with a key of its own, so that nothing is the same twice. */
const keyless =
  (path: string): Spoil =>
  (asked, send) =>
    send(isAt(asked, `POST ${path}`) ? freshKey() : {});

/** Opens things to everybody, with the token that was handed out for them. */
function opened(operation: string, path: string): Spoil {
  let token = '';
  return async (asked, send) => {
    const bearer = {headers: {authorization: `Bearer ${token}`}};
    const response = await send(isAt(asked, operation) ? bearer : {});
    if (!isAt(asked, `POST ${path}`) || response.status !== 201) return response;
    return rewritten(response, (receipt) => {
      token ||= receipt['token'] as string;
      return receipt;
    });
  };
}

const asks = ['questions', 'feedback', 'letters', 'callbacks'] as const;
const names = {
  questions: 'question',
  feedback: 'feedback',
  letters: 'letter',
  callbacks: 'callback',
};

/** Faults that only somebody who sends something finds. */
export const sendingFaults: readonly PlantedFault[] = [
  ...asks.flatMap((path) =>
    [
      {fault: `keys of ${path} that nobody asks for`, rule: `${names[path]}-needs-key`},
      {fault: `keys of ${path} that nobody looks at`, rule: `${names[path]}-once`},
      {fault: `another of the ${path} under the same key`, rule: `${names[path]}-key-reused`},
    ].map((one) => ({...one, spoil: keyless(`/${path}`)})),
  ),
  ...asks.map((path) => ({
    fault: `${path} that get no number`,
    rule: names[path],
    spoil: body(`POST /${path}`, () => ({received: true})),
  })),
  {
    fault: 'questions that everybody reads',
    rule: 'question-needs-token',
    spoil: opened('GET /questions/', '/questions'),
  },
  {
    fault: 'the token of a question again',
    rule: 'question-shown',
    spoil: body('GET /questions/', (one: object) => ({...one, token: 'again'})),
  },
  {
    fault: 'questions that everybody hands up',
    rule: 'escalation-needs-token',
    spoil: opened('POST /questions/', '/questions'),
  },
  {
    fault: 'a next tier that is responsible for everything',
    rule: 'escalation',
    spoil: body('POST /questions/', ({tier, ...one}: {tier: string}) => ({
      ...one,
      tier,
      firstTier: tier,
    })),
  },
  {
    fault: 'a question that climbs with every press',
    rule: 'escalation-once',
    spoil: (asked, send) => send(asked.path.endsWith('/escalation') ? freshKey() : {}),
  },
  {
    fault: 'a question that goes to whom it was with',
    rule: 'escalation-order',
    spoil: async (asked, send) => {
      const response = await send();
      const isPast = asked.path.endsWith('/escalation') && response.status === 412;
      return isPast ? Response.json({ref: 'Q-1'}) : response;
    },
  },
  {
    fault: 'ratings that everybody reads',
    rule: 'feedback-needs-token',
    spoil: opened('GET /feedback/', '/feedback'),
  },
  {
    fault: 'the address of whoever rated',
    rule: 'feedback-shown',
    spoil: body('GET /feedback/', (one: object) => ({
      ...one,
      contact: 'zerotrip-check@example.com',
    })),
  },
  {
    fault: 'letters that nobody wanted to be published',
    rule: 'letter-not-published',
    spoil: published(),
  },
  {
    fault: 'a call at another time',
    rule: 'callback',
    spoil: body('POST /callbacks', (one: object) => ({
      ...one,
      window: {start: '2026-12-01T09:00:00+08:00', end: '2026-12-01T10:00:00+08:00'},
    })),
  },
  {
    fault: 'the citizen’s number in the answer',
    rule: 'callback',
    spoil: body('POST /callbacks', (one: object) => ({...one, phone: '+12025550100'})),
  },
  {
    fault: 'requests for a call with HTML',
    rule: 'callback-html',
    spoil: takes('/callbacks', has('<b>')),
  },
  {
    fault: 'a window that is over',
    rule: 'callback-window',
    spoil: takes('/callbacks', has('2000-01-03')),
  },
  {
    fault: 'calls that everybody takes back',
    rule: 'callback-needs-token',
    spoil: opened('DELETE /callbacks/', '/callbacks'),
  },
  {
    fault: 'a call that stays although it was taken back',
    rule: 'callback-cancelled',
    spoil: (asked, send) =>
      isAt(asked, 'DELETE /callbacks/C')
        ? Promise.resolve(new Response(null, {status: 204}))
        : send(),
  },
  {
    fault: 'the token of a question in an address',
    rule: 'token-not-in-addresses',
    spoil: body('POST /questions', ({token, ...one}: {token: string}) => ({
      ...one,
      token,
      link: `https://office.example/q?token=${token}`,
    })),
  },
];

/** Shows every letter that comes. */
function published(): Spoil {
  let ref = '';
  return async (asked, send) => {
    const response = await send();
    if (isAt(asked, 'POST /letters') && response.status === 201) {
      return rewritten(response, (receipt) => {
        ref = receipt['ref'] as string;
        return receipt;
      });
    }
    if (!ref || !isAt(asked, 'GET /letters')) return response;
    const letter = {ref, text: 'x', day: '2026-11-24', to: {kind: 'office'}};
    return rewritten(response, (page) => ({
      ...page,
      letters: [letter, ...(page['letters'] as object[])],
    }));
  };
}
