import {DeviceStore} from '../core/storage.js';
import type {ServiceDefinition} from '../service/service.model.js';
import type {Answers} from '../service/rule.model.js';
import {type KeptList, parseKeptList} from './kept-list.model.js';
import {answersIn, fragmentOf} from './shared-answers.model.js';

const MS_PER_DAY = 86_400_000;
const KEPT_DAYS = 30;

/** Owns where a list is kept outside of the page: on the device, if asked, and in a link. */
export class ListKeeper {
  readonly #service: ServiceDefinition;
  readonly #store: DeviceStore<KeptList>;

  constructor(service: ServiceDefinition) {
    this.#service = service;
    this.#store = new DeviceStore({
      name: `checklist.${service.id}`,
      version: 1,
      area: 'local',
      maxAgeMs: KEPT_DAYS * MS_PER_DAY,
      parse: parseKeptList,
    });
  }

  /** The list that was kept on this device, unless it is too old. */
  read(): KeptList | undefined {
    return this.#store.read(Date.now());
  }

  /** Keeps a list; returns the ISO day until which, or `undefined` where the device refuses. */
  write(list: KeptList): string | undefined {
    const now = Date.now();
    this.#store.write(list, now);
    if (!this.#store.read(now)) return undefined;
    return new Date(now + KEPT_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
  }

  /** Forgets it. */
  clear(): void {
    this.#store.clear();
  }

  /** Takes the answers out of the page's address, where a link brought some for this service. */
  takeFromAddress(): Answers | undefined {
    const answers = answersIn(location.hash, this.#service);
    // What was changed since would come back with every reload.
    if (answers) history.replaceState(history.state, '', location.pathname + location.search);
    return answers;
  }

  /** The page's address with the answers that may leave it. */
  linkWith(answers: Answers): string {
    return location.href.replace(/#.*/s, '') + fragmentOf(this.#service, answers);
  }
}
