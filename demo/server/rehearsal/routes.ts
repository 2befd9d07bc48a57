import {setImmediate as othersFirst} from 'node:timers/promises';
import {type Context, Hono} from 'hono';
import * as v from 'valibot';
import type {Desk} from '../desk.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {requestLang, sayIn} from '../http/language.js';
import {answerProblem} from '../http/on-error.js';
import {portalUrl} from '../ics-address.js';
import {apiRoutes} from '../routes/api.js';
import type {Lang, Text} from '../rules/text.js';
import type {Ask, Stage} from './effect.js';
import {Rehearsal} from './rehearsal.js';
import {scripts, type Script, type Step} from './script.js';

const schema = v.union([
  v.object({script: v.string(), step: v.pipe(v.number(), v.integer(), v.minValue(0))}),
  v.object({stop: v.literal(true)}),
]);

/** Lets everybody else be served in between: nothing of this waits for a network. */
const asking =
  (api: Hono): Ask =>
  async (path, init) => {
    await othersFirst();
    return api.request(path, init);
  };

/** The page of the step before holds where a step names none. */
function pageAt({steps}: Script, at: number): string | undefined {
  return steps.slice(0, at + 1).findLast(({page}) => page)?.page;
}

const stepView = (script: Script, {does, says, sees, who}: Step, at: number, lang: Lang) => ({
  who,
  does: does[lang],
  sees: sees.map((words) => words[lang]),
  says: says[lang],
  page: `${lang === 'en' ? '/en' : ''}/${pageAt(script, at) ?? ''}`,
});

const scriptView = (script: Script, lang: Lang) => ({
  id: script.id,
  name: script.name[lang],
  steps: script.steps.map((step, at) => stepView(script, step, at, lang)),
});

/** `GET /demo/rehearsal`: the situations in the language asked for, and what is being played. */
const getRehearsal =
  (rehearsal: Rehearsal) =>
  (c: Context): Response => {
    const lang = requestLang(c);
    const said = (text: Text): string => text[lang];
    const {playing} = rehearsal;
    const body = {
      scripts: scripts.map((script) => scriptView(script, lang)),
      playing: playing && {...playing, on: playing.on.map(said)},
    };
    return c.json(body, 200, {'cache-control': 'no-store'});
  };

/**
 * `POST /demo/rehearsal`: goes to a step of a situation (`script`, `step`), or ends what is played
 * (`stop`). What happens is written in `demo/rehearsal`; nobody can ask for anything else. Only in
 * the demo.
 */
const postRehearsal =
  (desk: Desk, api: Hono, rehearsal: Rehearsal) =>
  async (c: Context): Promise<Response> => {
    expectJson(c);
    const wish = parseBody(schema, await readText(c), sayIn(c));
    const stage: Stage = {
      desk,
      ask: asking(api),
      portalUrl: portalUrl(desk, c),
      lang: requestLang(c),
    };
    if ('stop' in wish) await rehearsal.stop();
    else await rehearsal.enter(stage, wish.script, wish.step);
    return getRehearsal(rehearsal)(c);
  };

/** Puts the rehearsal before the contract, and its own routes beside it. */
export function rehearsalRoutes(app: Hono, desk: Desk): void {
  const rehearsal = new Rehearsal(scripts, () => performance.now());
  // Those who are played by the server itself are slowed down by nobody.
  const api = new Hono().onError(answerProblem).route('/', apiRoutes(desk, {origins: '*'}));
  app.use('/api/*', rehearsal.meddle);
  app.get('/demo/rehearsal', getRehearsal(rehearsal));
  app.post('/demo/rehearsal', postRehearsal(desk, api, rehearsal));
}
