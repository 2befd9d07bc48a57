/** Idempotency keys that nobody has used, and the key of each act, the same for all its tries. */
export class Keys {
  readonly #run = `zerotrip-check-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  readonly #byAct = new Map<string, string>();
  #count = 0;

  /** A key that nobody has used. */
  newKey(): string {
    return `${this.#run}-${++this.#count}`;
  }

  /** The key of an act, the same for all its tries. */
  keyOf(act: string): string {
    const key = this.#byAct.get(act) ?? this.newKey();
    this.#byAct.set(act, key);
    return key;
  }
}
