import type {BackEnd} from './back-end.js';
import {answersOf, everyAnswer, type Looked} from './every-answer.js';
import {type Fault, type Rule, verdict} from './rule.js';

/** A string somewhere in an answer. */
interface Found {
  /** JSON pointer. */
  readonly at: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every member of a value, whatever its depth. */
export function membersOf(value: unknown, at = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = `${at}/${name}`;
    return [{at: here, name, value: member as unknown}, ...membersOf(member, here)];
  });
}

const MARKUP = /<\/?[a-z][^>]*>|<!--|&(amp|lt|gt|quot|nbsp|#\d+);/i;

const markupIn = ({answer}: Looked): readonly string[] =>
  membersOf(answer.body)
    .filter(({value}) => typeof value === 'string' && MARKUP.test(value))
    .map(({at}) => `markup at ${at}`);

const plainTexts: Rule<BackEnd> = {
  id: 'no-html',
  clause: 'openapi.yaml: components/schemas/LocalText',
  title: 'Texts are plain text, without HTML and its entities',
  matters: 'tags and “&nbsp;” stand in the middle of sentences, since a page shows text as text',
  try: (backEnd) => everyAnswer(backEnd, 'text without markup', markupIn),
};

/** What belongs on the server, and who somebody is. */
const PRIVATE_NAME =
  /secret|passw|api_?key|credential|token_?hash|phone4|birth|recipient|addressee|courier|receiver|id_?(card|number)$|^contact$/i;

/** A mobile number, or a telephone number in international form. */
const TELEPHONE = /(?<!\d)1[3-9]\d{9}(?!\d)|\+\d[\d ()-]{8,}\d/;

/** The office’s and the carrier’s own numbers are for everybody. */
const OFFICIAL =
  /\/(carrier|site|office|links\/\d+|nextSteps\/\d+|notices\/\d+)(\/|$)|\/(phone|href|bookingPhone)$/;

/** Where answers are about one person. */
const PERSONAL = /^(POST \/(mail|case)-status|\w+ \/appointments)/;

function privateIn({answer, where}: Looked): readonly string[] {
  if (!PERSONAL.test(where) || answer.status >= 400) return [];
  return membersOf(answer.body).flatMap(({at, name, value}) => {
    if (PRIVATE_NAME.test(name)) return [`a member “${name}” at ${at}`];
    if (typeof value !== 'string' || OFFICIAL.test(at)) return [];
    return TELEPHONE.test(value) ? [`a telephone number at ${at}`] : [];
  });
}

const noPersonalData: Rule<BackEnd> = {
  id: 'no-personal-data',
  clause: 'openapi.yaml: components/schemas/MailEvent (text), components/schemas/Appointment',
  title: 'Answers hold no secrets, and no names or telephone numbers of couriers and citizens',
  matters: 'whoever looks over a shoulder, or has the reference, reads what is not theirs',
  try: (backEnd) => everyAnswer(backEnd, 'no personal data and no secrets', privateIn),
};

/** Tokens that were handed out, by the answers they came in. */
function tokensOf(backEnd: BackEnd): readonly string[] {
  return answersOf(backEnd).flatMap(({answer}) => {
    const {manageToken, token} = Object(answer.body) as Readonly<Record<string, unknown>>;
    return [manageToken, token].filter((one) => typeof one === 'string' && one !== '') as string[];
  });
}

const tokenPlaces = ({answer}: Looked, tokens: readonly string[]): readonly string[] => {
  const members = membersOf(answer.body).filter(({at}) => !/^\/(manageToken|token)$/.test(at));
  const places = [
    ...members.map(({at, value}) => ({at, value})),
    ...[...answer.headers].map(([name, value]) => ({
      at: `header ${name}`,
      value,
    })),
  ];
  return places
    .filter(({value}) => typeof value === 'string' && tokens.some((token) => value.includes(token)))
    .map(({at}) => `the token at ${at}`);
};

const tokens: Rule<BackEnd> = {
  id: 'token-not-in-addresses',
  clause: 'openapi.yaml: Tokens',
  title: 'A token is in no address and no header',
  matters: 'it ends in logs and histories, and a stranger can cancel the appointment',
  try: (backEnd) => {
    const given = tokensOf(backEnd);
    const faults = answersOf(backEnd).flatMap((looked): Fault[] =>
      tokenPlaces(looked, given).map((came) => ({where: looked.where, came})),
    );
    return verdict('the token only as such, in the answer that hands it out', faults);
  },
};

/** What stands in answers. */
export const textRules: readonly Rule<BackEnd>[] = [plainTexts, noPersonalData, tokens];
