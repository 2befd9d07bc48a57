import {DeviceStore} from '../core/storage.js';
import {type KeptKey, keysIn, type QuestionKey, withoutKey} from './question.model.js';

const MONTH = 30 * 86_400_000;

/**
 * Owns what opens the questions that somebody has asked an office: neither their words nor who asked.
 * The keys last as long as the tab; on the device only where the citizen has saved one, until its end.
 */
export class QuestionKeys {
  readonly #tab: DeviceStore<readonly KeptKey[]>;
  readonly #device: DeviceStore<readonly KeptKey[]>;
  readonly #isStored: boolean;
  #keys: readonly KeptKey[] = [];

  /** @param isStored - No on a shared machine: then the keys last as long as the page. */
  constructor(office: string, isStored: boolean) {
    const options = {name: `help-${office}`, version: 2, maxAgeMs: MONTH, parse: keysIn};
    this.#tab = new DeviceStore({...options, area: 'session'});
    this.#device = new DeviceStore({...options, area: 'local'});
    this.#isStored = isStored;
    if (isStored) this.#keys = [...this.#saved, ...(this.#tab.read(Date.now()) ?? [])];
  }

  /** The newest one last. */
  get all(): readonly KeptKey[] {
    return this.#keys;
  }

  get isStored(): boolean {
    return this.#isStored;
  }

  add(key: QuestionKey): void {
    this.#keys = [...this.#keys, {ref: key.ref, token: key.token}];
    this.#writeTab();
  }

  /** Saves a key on the device, for a month. */
  save({ref, token}: QuestionKey): void {
    if (!this.#isStored) return;
    const kept = {ref, token, until: Date.now() + MONTH};
    // Another tab may have saved one, too.
    this.#writeDevice([...withoutKey(this.#saved, ref), kept]);
    this.#keys = this.#keys.map((key) => (key.ref === ref ? kept : key));
    this.#writeTab();
  }

  drop(ref: string): void {
    this.#keys = withoutKey(this.#keys, ref);
    if (!this.#isStored) return;
    this.#writeDevice(withoutKey(this.#saved, ref));
    this.#writeTab();
  }

  /** Forgets all of them. */
  clear(): void {
    this.#keys = [];
    this.#tab.clear();
    this.#device.clear();
  }

  get #saved(): readonly KeptKey[] {
    const now = Date.now();
    return (this.#device.read(now) ?? []).filter(({until = 0}) => until > now);
  }

  #writeTab(): void {
    if (this.#isStored)
      write(
        this.#tab,
        this.#keys.filter(({until}) => !until),
      );
  }

  #writeDevice(keys: readonly KeptKey[]): void {
    write(this.#device, keys);
  }
}

function write(store: DeviceStore<readonly KeptKey[]>, keys: readonly KeptKey[]): void {
  if (keys.length > 0) store.write(keys, Date.now());
  else store.clear();
}
