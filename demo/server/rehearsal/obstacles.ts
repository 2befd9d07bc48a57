import {setTimeout as pause} from 'node:timers/promises';
import type {Context} from 'hono';
import type {Hold} from '../../../src/appointment/appointment.model.js';
import {Problem} from '../http/problems.js';
import type {Text} from '../rules/text.js';
import {nothing, post, type Effect, type Stage} from './effect.js';

/** Every answer takes longer. */
export const slow = (seconds: number): Effect => ({
  says: () => ({
    zh: `系统每次都要慢 ${seconds} 秒才回答。`,
    en: `Every answer takes ${seconds} seconds longer.`,
  }),
  before: () => pause(seconds * 1000),
  end: nothing,
});

/** Nothing is answered. */
export const down = (retryAfterSeconds: number): Effect => ({
  says: () => ({zh: '系统停了，什么都办不了。', en: 'The system is down; nothing works.'}),
  before: () => Promise.reject(new Problem(503, 'unavailable', {retryAfterSeconds})),
  end: nothing,
});

/** The browser refuses the camera; a script of the citizen's page sees to that. */
export const noCamera = (): Effect => ({
  says: () => ({
    zh: '从这一页打开的窗口，都不让用摄像头和话筒。',
    en: 'Windows opened from this page refuse the camera and the microphone.',
  }),
  isInBrowser: true,
  end: nothing,
});

/** No time has more places than this. */
const MOST_PLACES = 50;

/** The next time that somebody wants is taken by others a moment before, down to its last place. */
export class Taken implements Effect {
  readonly #stage: Stage;
  readonly #holds: string[] = [];
  #isWaiting = true;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  says(): Text {
    if (this.#isWaiting) {
      return {
        zh: '谁先选一个时间，这个时间就先被别人约走。',
        en: 'The next time that is chosen goes to somebody else.',
      };
    }
    return {zh: '刚才选的时间被别人约走了。', en: 'The time has gone to somebody else.'};
  }

  async before(c: Context): Promise<void> {
    if (!this.#isWaiting || c.req.method !== 'POST' || c.req.path !== '/api/holds') return;
    this.#isWaiting = false;
    const sent = c.req.raw.clone().json() as Promise<unknown>;
    const wish = Object(await sent.catch(() => undefined)) as object;
    // Others take the time for themselves, also where the citizen moves to it.
    await this.#takeAll({...wish, reschedule: undefined});
  }

  async end(): Promise<void> {
    for (const id of this.#holds) await this.#stage.ask(`/holds/${id}`, {method: 'DELETE'});
  }

  async #takeAll(wish: object): Promise<void> {
    for (let places = 0; places < MOST_PLACES; places++) {
      const {status, body} = await post<Hold>(this.#stage.ask, '/holds', wish);
      if (status !== 201) return;
      this.#holds.push(body.id);
    }
  }
}
