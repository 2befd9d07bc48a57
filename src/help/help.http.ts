import {httpClient, type HttpOptions} from '../core/http.js';
import type {ActOptions, HelpProvider} from './help.provider.js';
import type {Question, QuestionKey} from './question.model.js';

const schema = () => import('./help.schema.js');

const pathOf = ({ref}: QuestionKey): string => `/questions/${encodeURIComponent(ref)}`;

const headersOf = (lang: string, token?: string): Readonly<Record<string, string>> => ({
  'Accept-Language': lang,
  ...(token && {Authorization: `Bearer ${token}`}),
});

/** The schema travels beside the answer. */
async function question(answer: Promise<unknown>): Promise<Question> {
  const [{parseQuestion}, arrived] = await Promise.all([schema(), answer]);
  return parseQuestion(arrived);
}

/**
 * Questions to a back end that keeps the kit's HTTP contract.
 *
 * @param src - The contract's root, absolute or relative to the page: `/api`.
 */
export function httpHelp(src: string, options?: HttpOptions): HelpProvider {
  const send = httpClient(src, options);
  const act = (path: string, body: unknown, {idempotencyKey, lang}: ActOptions, token?: string) =>
    send({method: 'POST', path, body, idempotencyKey, headers: headersOf(lang, token)});
  return {
    async ask(request, acting) {
      const asking = act('/questions', {...request, lang: acting.lang}, acting);
      const [{parseAsked}, answer] = await Promise.all([schema(), asking]);
      return parseAsked(answer);
    },
    getQuestion(key, {lang, signal}) {
      const headers = headersOf(lang, key.token);
      return question(send({path: pathOf(key), headers, signal, cache: 'no-store'}));
    },
    askNext: (key, tier, acting) =>
      question(act(`${pathOf(key)}/escalation`, {tier}, acting, key.token)),
  };
}
