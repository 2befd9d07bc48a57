import type {LetterPage} from '../../../feedback/published-letter.model.js';
import type {BackEnd} from '../back-end.js';
import {type Exchange, inShort} from '../exchange.js';
import {bodyOf, isReadOnly} from '../facts.js';
import {failed, notOffered, notTried, passed, type Rule, Stop, verdict} from '../rule.js';
import {officeWith} from './facts.js';

async function askLetters(backEnd: BackEnd, more: Record<string, string> = {}): Promise<Exchange> {
  const {id} = await officeWith(backEnd, 'feedback');
  return backEnd.ask({
    path: `/letters?${new URLSearchParams({office: id, ...more})}`,
    mayLack: true,
  });
}

const lettersOf = async (backEnd: BackEnd, more?: Record<string, string>): Promise<LetterPage> =>
  bodyOf(await askLetters(backEnd, more), 'the list of letters');

/** Ends a rule where the same file comes whatever is asked. */
async function needQueries(backEnd: BackEnd): Promise<void> {
  if (await isReadOnly(backEnd)) throw new Stop(notOffered('a host of files has one list'));
}

const CLAUSE = 'openapi.yaml: GET /letters';

const order: Rule<BackEnd> = {
  id: 'letters-order',
  clause: CLAUSE,
  title: 'Letters that are shown come with the newest first',
  matters: 'what was written years ago stands on top',
  try: async (backEnd) => {
    const days = (await lettersOf(backEnd)).letters.map(({day}) => day);
    const late = days.filter((day, at) => at > 0 && day > days[at - 1]!);
    return verdict(
      'each day not after the one before',
      late.map((day) => ({came: `${day} after an older one`})),
    );
  },
};

const limit: Rule<BackEnd> = {
  id: 'letters-limit',
  clause: CLAUSE,
  title: 'Not more letters come than were asked for, and it goes on behind the last of them',
  matters: 'the same letters come again and again, or too many at once',
  try: async (backEnd) => {
    await needQueries(backEnd);
    const first = await lettersOf(backEnd, {limit: '1'});
    const [last, ...more] = first.letters;
    if (more.length) return failed('one letter', `${first.letters.length}`);
    if (!last || !first.hasMore) return notTried('fewer than two letters are shown');
    const [next] = (await lettersOf(backEnd, {limit: '1', before: last.ref})).letters;
    return next && next.ref !== last.ref
      ? passed
      : failed('the next letter', next ? 'the same' : 'none');
  },
};

const needsOffice: Rule<BackEnd> = {
  id: 'letters-office',
  clause: 'openapi.yaml: GET /letters 422',
  title: 'Letters are asked for by office; without one, or with too high a limit, it is refused',
  matters: 'letters to another office are shown, or all of them at once',
  try: async (backEnd) => {
    await needQueries(backEnd);
    await lettersOf(backEnd);
    const answers = [
      await backEnd.ask({path: '/letters'}),
      await askLetters(backEnd, {limit: '1000'}),
    ];
    const accepted = answers.filter(({status}) => status !== 422);
    return verdict(
      '422 invalid',
      accepted.map((answer) => ({came: `${inShort(answer)} to ${answer.request.path}`})),
    );
  },
};

/** Letters of thanks that an office shows. */
export const letterRules: readonly Rule<BackEnd>[] = [order, limit, needsOffice];
