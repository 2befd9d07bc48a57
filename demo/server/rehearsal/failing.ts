import type {Context} from 'hono';
import {Problem} from '../http/problems.js';
import {saying, type Lang, type Text} from '../rules/text.js';
import type {Effect, Stage} from './effect.js';
import type {Lever} from './script.js';

type FailingLever = Extract<Lever, {type: 'failing'}>;
type How = FailingLever['how'];

/** What a server of ours runs on; absent where a test asks without a network. */
interface Line {
  readonly incoming?: {destroy(): void};
}

const kinds = {
  half: {zh: '只回一半', en: 'only half of an answer arrives'},
  silent: {zh: '一直不回', en: 'no answer ever comes'},
  cut: {zh: '线断了', en: 'the line goes dead'},
} as const;

const kindOf = (how: How): Text =>
  typeof how === 'string'
    ? kinds[how]
    : {zh: `不收，回 ${how.status}`, en: `it is refused with ${how.status}`};

/** Every request of one kind fails in one way, until it is over. */
export class Failing implements Effect {
  readonly isFailure = true;
  readonly #lang: Lang;
  readonly #lever: FailingLever;
  readonly #path: RegExp;
  readonly #ended: Promise<void>;
  #end!: () => void;

  constructor({lang}: Stage, lever: FailingLever) {
    this.#lang = lang;
    this.#lever = lever;
    this.#path = new RegExp(`^/api${lever.path}$`);
    this.#ended = new Promise((resolve) => (this.#end = resolve));
  }

  says(): Text {
    const {how, method, path} = this.#lever;
    const {zh, en} = kindOf(how);
    return {zh: `${method} ${path}：${zh}。`, en: `${method} ${path}: ${en}.`};
  }

  async before(c: Context): Promise<void> {
    const {how} = this.#lever;
    if (!this.#isMeant(c) || how === 'half') return;
    if (how === 'silent') return this.#keepWaiting(c);
    if (how === 'cut') (c.env as Line | undefined)?.incoming?.destroy();
    throw how === 'cut' ? new Problem(503, 'unavailable') : this.#refusal(how);
  }

  async after(c: Context): Promise<void> {
    if (!this.#isMeant(c) || this.#lever.how !== 'half') return;
    const text = await c.res.text();
    const {headers, status} = c.res;
    const half = text.slice(0, Math.ceil(text.length / 2));
    // Its length would tell that something is missing before it is read.
    headers.delete('content-length');
    c.res = new Response(half, {headers, status});
  }

  end(): Promise<void> {
    this.#end();
    return Promise.resolve();
  }

  #isMeant({req}: Context): boolean {
    return req.method === this.#lever.method && this.#path.test(req.path);
  }

  /** Until whoever asked has given up, or it is over. */
  async #keepWaiting({req}: Context): Promise<void> {
    const {signal} = req.raw;
    const gone = new Promise((resolve) => signal.addEventListener('abort', resolve));
    await Promise.race([gone, this.#ended]);
    throw new Problem(503, 'unavailable');
  }

  #refusal({code, errors = [], retryAfterSeconds, status}: Exclude<How, string>): Problem {
    const say = saying(this.#lang);
    const told = errors.map(({detail: {en, zh}, ...rest}) => ({...rest, detail: say(zh, en)}));
    return new Problem(status, code, {
      ...(told.length > 0 ? {errors: told} : {}),
      ...(retryAfterSeconds ? {retryAfterSeconds} : {}),
    });
  }
}
