/** A place for what is known of holds between two calls; a `Map`, or a store of your own. */
export interface HoldStore<T> {
  get(id: string): T | undefined;
  set(id: string, hold: T): unknown;
  delete(id: string): unknown;
}

/** The least that is kept of any hold. */
export interface Kept {
  /** Milliseconds since 1970, by this device's clock. */
  readonly expiresAt: number;
}

/** 128 random bits as hex: who knows the name of a hold may book it, so it is not to be guessed. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Milliseconds as whole seconds, for `secondsLeft`. */
export const secondsUntil = (time: number, now: number): number =>
  Math.max(0, Math.floor((time - now) / 1000));
