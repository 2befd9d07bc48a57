import type {Slot} from '../../../src/appointment/appointment.model.js';
import type {Text} from '../rules/text.js';
import {report} from '../report.js';
import {notNow, type Effect, type Stage} from './effect.js';
import {bookAs, type Errand, sendHome, soonestTimes} from './people.js';

/** So many come at once; the next ones see what these have left. */
const AT_ONCE = 10;

/** One citizen has booked the soonest time. */
export async function booking(stage: Stage, errand: Errand): Promise<Effect> {
  const [slot] = await soonestTimes(stage, errand, 1);
  const booked = slot && (await bookAs(stage, errand, slot, 0));
  if (!booked) throw notNow(stage, '没有空余时间可以演。', 'No time is free for a rehearsal.');
  const {id, manageToken: token = ''} = booked;
  return {
    says: () => ({
      zh: `演练用的预约 ${booked.reference} 已经约好。`,
      en: `A booking for the rehearsal: ${booked.reference}.`,
    }),
    fragment: new URLSearchParams({id, token}).toString(),
    end: () => sendHome(stage.desk, stage.portalUrl),
  };
}

/** Many people book the soonest times, by the contract's own routes: no place is given twice. */
export class Rush implements Effect {
  readonly #stage: Stage;
  readonly #errand: Errand & {readonly people: number};
  readonly #coming: Promise<void>;
  #booked = 0;
  #without = 0;
  #isOver = false;

  constructor(stage: Stage, errand: Errand & {readonly people: number}) {
    [this.#stage, this.#errand] = [stage, errand];
    this.#coming = this.#come().catch((reason: unknown) => {
      this.#isOver = true;
      report('Rush', reason);
    });
  }

  says(): Text {
    const [people, booked, without] = [this.#errand.people, this.#booked, this.#without];
    return booked + without < people && !this.#isOver
      ? {
          zh: `${people} 个人正在约，已经约了 ${booked} 个。`,
          en: `${people} people are booking; ${booked} have a time so far.`,
        }
      : {
          zh: `${people} 个人都来过了：${booked} 个约上了，${people - booked} 个没约上。`,
          en: `All ${people} people have come: ${booked} have a time, ${people - booked} found none.`,
        };
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#coming;
    await sendHome(this.#stage.desk, this.#stage.portalUrl);
  }

  async #come(): Promise<void> {
    const {people} = this.#errand;
    for (let first = 0; first < people && !this.#isOver; first += AT_ONCE) {
      const slots = await soonestTimes(this.#stage, this.#errand, AT_ONCE);
      const count = Math.min(AT_ONCE, people - first);
      // Two of them want the same time, so some are told that it has just been taken.
      const wave = Array.from({length: count}, (_, index) =>
        this.#one(first + index, slots[Math.floor(index / 2)]),
      );
      await Promise.all(wave);
    }
  }

  async #one(nth: number, slot: Slot | undefined): Promise<void> {
    const booked = slot && (await bookAs(this.#stage, this.#errand, slot, nth));
    if (booked) this.#booked += 1;
    else this.#without += 1;
  }
}
