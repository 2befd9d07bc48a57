import {inShort} from '../exchange.js';
import {officeWith} from '../office/facts.js';
import {ADDRESS, letterOf, ratingOf, WORDS} from '../office/samples.js';
import {failed, notOffered, passed, type Rule} from '../rule.js';
import type {Errand, Receipt} from './errand.js';
import {sentRules, tokenRule} from './sent-rules.js';

const RATING = '/feedback';
const LETTER = '/letters';

const rating = sentRules({
  id: 'feedback',
  path: RATING,
  what: 'A rating',
  matters: {lost: 'nobody hears what was not good', twice: 'one bad day counts twice'},
  body: async ({backEnd}) => ({
    ...ratingOf(await officeWith(backEnd, 'feedback'), WORDS, backEnd.lang),
    contact: {email: ADDRESS},
  }),
  other: (body) => ({...body, channel: 'on-site'}),
  judge: () => [],
});

const pathOf = (ref: string): string => `${RATING}/${encodeURIComponent(ref)}`;
const look = (errand: Errand, ref: string, token: string) =>
  errand.send({path: pathOf(ref), ...(token && {token})});

const shown: Rule<Errand> = {
  id: 'feedback-shown',
  clause: 'openapi.yaml: GET /feedback/{ref}',
  title: 'With its token a rating says what became of it, without the address that was left',
  matters: 'nobody sees the answer, or everybody sees whom it is for',
  try: async (errand) => {
    const {ref, token} = errand.opened(RATING);
    const answer = await look(errand, ref, token);
    if (answer.status === 404) return notOffered('it answers no ratings');
    if (answer.status !== 200) return failed('200', inShort(answer));
    if (answer.text.includes(ADDRESS)) return failed('no address', ADDRESS);
    const came = (answer.body as Partial<Receipt>).ref;
    return came === ref ? passed : failed(ref, String(came));
  },
};

const letter = sentRules({
  id: 'letter',
  path: LETTER,
  what: 'A letter of thanks',
  matters: {lost: 'thanks reach nobody', twice: 'the same letter is read twice'},
  body: async ({backEnd}) => letterOf(await officeWith(backEnd, 'feedback'), WORDS, backEnd.lang),
  other: (body) => ({...body, text: `${WORDS}, again`}),
  judge: () => [],
});

const notPublished: Rule<Errand> = {
  id: 'letter-not-published',
  clause: 'openapi.yaml: POST /letters',
  title: 'A letter whose writer does not want it to be published is shown to nobody',
  matters: 'the whole town reads what was meant for one person',
  try: async (errand) => {
    const {ref} = errand.receipt(LETTER);
    const {id} = await officeWith(errand.backEnd, 'feedback');
    const query = new URLSearchParams({office: id, limit: '50'});
    const answer = await errand.send({path: `/letters?${query}`, mayLack: true});
    if (answer.isLacking) return notOffered('it shows no letters');
    if (answer.status !== 200) return failed('200', inShort(answer));
    const {letters = []} = answer.body as {letters?: readonly Receipt[]};
    return letters.some((one) => one.ref === ref) ? failed(`no ${ref}`, ref) : passed;
  },
};

/** A rating and a letter, apart from each other. */
export const feedbackRules: readonly Rule<Errand>[] = [
  ...rating,
  tokenRule(
    'feedback-needs-token',
    RATING,
    'Without its token, or with another, a rating says nothing',
    'strangers read what an office answers to somebody',
    look,
  ),
  shown,
  ...letter,
  notPublished,
];
