import type {MiddlewareHandler} from 'hono';
import {Problem} from '../http/problems.js';
import type {Text} from '../rules/text.js';
import {notNow, type Effect, type Stage} from './effect.js';
import {pull} from './levers.js';
import type {Lever, Script} from './script.js';

/** Nobody has to remember to switch it off. */
const TERM_MS = 15 * 60_000;

/** What is being played. */
export interface Playing {
  readonly script: string;
  /** Counted from 0. */
  readonly step: number;
  /** Until it ends by itself. */
  readonly secondsLeft: number;
  /** What the citizen's page is opened with, behind its `#`. */
  readonly fragment?: string | undefined;
  /** Whether the browser of whoever rehearses has a part in it. */
  readonly isInBrowser: boolean;
  /** What is switched on. */
  readonly on: readonly Text[];
}

/**
 * The one situation that is being played, with all that it has switched on. It begins when somebody
 * starts it, and ends by itself. Kept in this process only.
 */
export class Rehearsal {
  readonly #scripts: readonly Script[];
  readonly #now: () => number;
  #effects: Effect[] = [];
  #at: (Pick<Playing, 'script' | 'step'> & {readonly until: number}) | undefined;
  /** One press after the other. */
  #acting: Promise<unknown> = Promise.resolve();

  /** @param now - milliseconds of the real time, which the demo's clock does not move. */
  constructor(scripts: readonly Script[], now: () => number) {
    this.#scripts = scripts;
    this.#now = now;
  }

  /** What is being played; undefined where nothing is. */
  get playing(): Playing | undefined {
    if (!this.#at || this.#isOver) return undefined;
    const {script, step, until} = this.#at;
    return {
      script,
      step,
      secondsLeft: Math.ceil((until - this.#now()) / 1000),
      fragment: this.#effects.findLast(({fragment}) => fragment)?.fragment,
      isInBrowser: this.#effects.some(({isInBrowser}) => isInBrowser),
      on: this.#effects.flatMap((effect) => effect.says() ?? []),
    };
  }

  get #isOver(): boolean {
    return !!this.#at && this.#now() >= this.#at.until;
  }

  /** Goes to a step and lets happen what it says; the first one ends what was played before. */
  enter(stage: Stage, id: string, step: number): Promise<void> {
    return this.#inTurn(async () => {
      const at = this.#scripts.find((one) => one.id === id)?.steps[step];
      if (!at) throw new Problem(404, 'not-found');
      const isNext = this.#at?.script === id && !this.#isOver && this.#at.step + 1 === step;
      if (step > 0 && !isNext) {
        throw notNow(
          stage,
          '已经不在这一步了，请看下面。',
          'This is no longer the step; see below.',
        );
      }
      if (step === 0) await this.#end();
      await this.#endBefore(at.lever);
      const effect = at.lever && (await pull(stage, at.lever));
      if (effect) this.#effects.push(effect);
      this.#at = {script: id, step, until: this.#now() + TERM_MS};
    });
  }

  /** Ends what is being played, and puts everything back. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  /** Stands before the contract: what is switched on gets in the way of each request. */
  readonly meddle: MiddlewareHandler = async (c, next) => {
    if (this.#isOver) await this.stop();
    const isPlaying = this.#at !== undefined;
    for (const effect of this.#effects) await effect.before?.(c);
    await next();
    for (const effect of this.#effects) await effect.after?.(c);
    // What a browser keeps would not show what has just been played.
    if (isPlaying) c.header('cache-control', 'no-store');
  };

  async #end(): Promise<void> {
    const effects = this.#effects;
    [this.#effects, this.#at] = [[], undefined];
    for (const effect of effects.reverse()) await effect.end();
  }

  /** What a lever takes the place of. */
  async #endBefore(lever: Lever | undefined): Promise<void> {
    if (lever?.type === 'over') return this.#end();
    if (lever?.type !== 'failing' && lever?.type !== 'mended') return;
    const failures = this.#effects.filter(({isFailure}) => isFailure);
    this.#effects = this.#effects.filter((effect) => !failures.includes(effect));
    for (const failure of failures) await failure.end();
  }

  async #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#acting.then(act);
    this.#acting = turn.catch(() => undefined);
    return turn;
  }
}
