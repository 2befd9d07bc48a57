import type {BackEnd} from './back-end.js';
import {answersOf, everyAnswer, type Looked} from './every-answer.js';
import {type Exchange, inShort} from './exchange.js';
import {type Fault, type Rule, verdict} from './rule.js';

const etags: Rule<BackEnd> = {
  id: 'etag',
  clause: 'openapi.yaml: Caching',
  title: 'What can be read carries an ETag',
  matters: 'pages fetch again what they have, and phones pay for it',
  try: (backEnd) =>
    everyAnswer(backEnd, 'an ETag', ({answer, described}) => {
      const isAsked = described?.headers.includes('etag');
      const tag = answer.headers.get('etag');
      if (!isAsked || /^(W\/)?"[^"]*"$/.test(tag ?? '')) return undefined;
      return tag === null
        ? `${answer.status} without ETag`
        : `the ETag ${tag}, which has no quotes`;
    }),
};

/** One answer of each operation that can be asked again, to see whether it is still the same. */
function versioned(backEnd: BackEnd): readonly Looked[] {
  const firsts = new Map<string, Looked>();
  for (const looked of answersOf(backEnd)) {
    const {answer, where} = looked;
    const canBeAsked = backEnd.contract.operation(answer.method, answer.path)?.responses.has(304);
    const isFit = canBeAsked && answer.status === 200 && answer.headers.has('etag');
    if (isFit && !firsts.has(where)) firsts.set(where, looked);
  }
  return [...firsts.values()];
}

const withTag = (backEnd: BackEnd, {request}: Exchange, tag: string): Promise<Exchange> =>
  backEnd.send({...request, headers: {...request.headers, 'if-none-match': tag}});

async function repeatProblem(backEnd: BackEnd, {answer, where}: Looked): Promise<readonly Fault[]> {
  let tag = answer.headers.get('etag')!;
  let again = await withTag(backEnd, answer, tag);
  const changed = again.headers.get('etag');
  if (again.status === 200 && changed && changed !== tag) {
    // Something may have happened in between.
    tag = changed;
    again = await withTag(backEnd, answer, tag);
  }
  if (again.status !== 304) return [{where, came: inShort(again)}];
  return again.headers.get('etag') === tag ? [] : [{where, came: '304 without the same ETag'}];
}

const notModified: Rule<BackEnd> = {
  id: 'not-modified',
  clause: 'openapi.yaml: components/responses/NotModified',
  title: 'Who has the present version already gets 304 and no body',
  matters: 'a page that looks every minute downloads everything every minute',
  try: async (backEnd) => {
    const faults: Fault[] = [];
    for (const looked of versioned(backEnd)) faults.push(...(await repeatProblem(backEnd, looked)));
    return verdict('304 with the same ETag', faults);
  },
};

const modified: Rule<BackEnd> = {
  id: 'modified',
  clause: 'openapi.yaml: Caching',
  title: 'Who has another version gets the present one',
  matters: 'the page shows what was true yesterday',
  try: async (backEnd) => {
    const faults: Fault[] = [];
    for (const {answer, where} of versioned(backEnd)) {
      const {status} = await withTag(backEnd, answer, '"zerotrip-check"');
      if (status === 304) faults.push({where, came: '304 for a version that never was'});
    }
    return verdict('200 with the present version', faults);
  },
};

const MOST_SECONDS = 30;

function tooOld({answer, where}: Looked): string | undefined {
  if (answer.status !== 200) return undefined;
  const said = answer.headers.get('cache-control') ?? '';
  if (/ \/(appointments|mail-status|case-status|questions|callbacks|feedback)/.test(where)) {
    return /\b(public|s-maxage)\b/.test(said) ? `Cache-Control: ${said}` : undefined;
  }
  if (!where.startsWith('GET /slots')) return undefined;
  const seconds = Number(/\bmax-age=(\d+)/.exec(said)?.[1] ?? 0);
  return seconds > MOST_SECONDS ? `times kept for ${seconds} seconds` : undefined;
}

const freshness: Rule<BackEnd> = {
  id: 'cache-control',
  clause: 'openapi.yaml: Caching',
  title: 'Times are kept for 30 seconds at most, and answers about a person by nobody in between',
  matters: 'people choose times that were taken long ago, or see somebody else’s appointment',
  try: (backEnd) => everyAnswer(backEnd, 'max-age up to 30 for times, nothing public', tooOld),
};

/** Versions and how long they are kept; asked of what has come by then. */
export const versionRules: readonly Rule<BackEnd>[] = [notModified, modified, freshness, etags];
