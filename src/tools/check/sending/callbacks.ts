import {callHours, type CallWindow, spansAhead, windowOf} from '../../../help/call-times.model.js';
import {codeOf, inShort} from '../exchange.js';
import {officeWith} from '../office/facts.js';
import {failed, notOffered, notTried, passed, type Rule, Stop, verdict} from '../rule.js';
import type {Errand} from './errand.js';
import {sentRules, tokenRule} from './sent-rules.js';

const PATH = '/callbacks';

/** A number kept for films: nobody is called. */
const NOBODYS_PHONE = '+12025550100';

interface Call {
  readonly office: string;
  readonly phone: string;
  readonly window: CallWindow;
}

/** A call in the last window that can be asked for, where it disturbs least. */
async function callOf({backEnd}: Errand): Promise<Call> {
  const office = await officeWith(backEnd, 'callback');
  const hours = callHours(office.callback, office);
  const now = office.generatedAt?.slice(0, 16);
  if (!now) throw new Stop(notTried('the office does not tell its time'));
  const span = spansAhead(hours, office.callback, now).at(-1);
  const window = span && windowOf(span, hours.timeZone);
  if (!window) throw new Stop(notTried('no window is ahead in which the office calls'));
  return {office: office.id, phone: backEnd.options.details?.['phone'] ?? NOBODYS_PHONE, window};
}

const asking = sentRules<Call>({
  id: 'callback',
  path: PATH,
  what: 'A request for a call',
  matters: {lost: 'somebody waits beside the telephone', twice: 'the office calls twice'},
  body: callOf,
  other: (body) => ({...body, phone: '+12025550101'}),
  judge: async ({body, text}, {phone, window}, {backEnd}) => {
    const came = body as {window?: CallWindow; callerNumber?: string; token?: string};
    const {callerNumber} = (await officeWith(backEnd, 'callback')).callback;
    const isSame = Date.parse(came.window?.start ?? '') === Date.parse(window.start);
    return [
      ...(isSame ? [] : [{came: `a call at ${came.window?.start}`}]),
      ...(came.callerNumber === callerNumber ? [] : [{came: `a call from ${came.callerNumber}`}]),
      ...(came.token ? [] : [{came: 'no token'}]),
      ...(text.includes(phone.slice(1)) ? [{came: 'the citizen’s own number'}] : []),
    ];
  },
});

const html: Rule<Errand> = {
  id: 'callback-html',
  clause: `openapi.yaml: POST ${PATH} 422`,
  title: 'A request for a call with HTML is refused',
  matters: 'what a stranger sends runs on the officer’s screen',
  try: async (errand) => {
    errand.receipt(PATH);
    const body = {...(await callOf(errand)), name: '<b>test</b>'};
    const answer = await errand.post(PATH, body, errand.newKey());
    const isRefused = answer.status === 422 && codeOf(answer) === 'invalid';
    return isRefused ? passed : failed('422 invalid', inShort(answer));
  },
};

const window: Rule<Errand> = {
  id: 'callback-window',
  clause: 'openapi.yaml: components/responses/NoCall',
  title: 'A window that is over is refused, and the next ones are told',
  matters: 'somebody waits for a call that never comes',
  try: async (errand) => {
    errand.receipt(PATH);
    const past = {start: '2000-01-03T09:00:00+00:00', end: '2000-01-03T10:00:00+00:00'};
    const body = {...(await callOf(errand)), window: past};
    const answer = await errand.post(PATH, body, errand.newKey());
    const isRefused = answer.status === 409 && codeOf(answer) === 'too-late';
    const {alternatives} = Object(answer.body) as {alternatives?: readonly CallWindow[]};
    const isNone = answer.status === 422 && codeOf(answer) === 'invalid';
    if (!isRefused && !isNone) return failed('409 too-late', inShort(answer));
    return verdict('the next windows', isRefused && !alternatives ? [{came: 'none'}] : []);
  },
};

const takenBack: Rule<Errand> = {
  id: 'callback-cancelled',
  clause: 'openapi.yaml: DELETE /callbacks/{ref}',
  title: 'With its token a request is taken back, and is not found any more',
  matters: 'the office calls somebody who has said no',
  try: async (errand) => {
    const {ref, token} = errand.opened(PATH);
    const path = `${PATH}/${encodeURIComponent(ref)}`;
    const first = await errand.takeBack(path, token);
    if (first.status === 404) return notOffered('a request cannot be taken back');
    const again = await errand.takeBack(path, token);
    if (first.status !== 204) return failed('204', inShort(first));
    return again.status === 404 ? passed : failed('404 not-found afterwards', inShort(again));
  },
};

/** A call, asked for and taken back. */
export const callbackRules: readonly Rule<Errand>[] = [
  ...asking,
  html,
  window,
  tokenRule(
    'callback-needs-token',
    PATH,
    'Without its token, or with another, a request is not taken back',
    'strangers see to it that nobody is called',
    (errand, ref, token) => errand.takeBack(`${PATH}/${encodeURIComponent(ref)}`, token),
  ),
  takenBack,
];
