/**
 * The key of one act, such as one booking, for the `Idempotency-Key` header. As long as the same
 * is asked for, the same key is sent, so that a second press or a try after a lost answer cannot
 * act twice; what differs gets a key of its own.
 */
export class ActKey {
  readonly #keys = new Map<string | undefined, string>();

  /** The key for sending `payload`, which JSON must be able to express. */
  keyFor(payload: unknown): string {
    const text = JSON.stringify(payload) as string | undefined;
    const key = this.#keys.get(text) ?? randomKey();
    this.#keys.set(text, key);
    return key;
  }

  /** Begins a new act: what is asked for from now on happens anew. Call it when one is done. */
  renew(): void {
    this.#keys.clear();
  }
}

/** 128 random bits as hex. `crypto.randomUUID` is missing on pages without TLS. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
