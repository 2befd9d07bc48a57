const PREFIX = 'zerotrip/';
const areas = ['sessionStorage', 'localStorage'] as const;

/** How a value is kept on the device. */
export interface DeviceStoreOptions<T> {
  /** Unique within the kit, such as `checklist`. */
  readonly name: string;
  /** Raise it when the shape changes: what an older version wrote is forgotten. */
  readonly version: number;
  /** `session` ends with the tab; `local` stays until it is too old. */
  readonly area: 'session' | 'local';
  /** How long a value counts, in milliseconds. */
  readonly maxAgeMs: number;
  /** Checks what was read; `undefined` where it is no good. */
  readonly parse: (value: unknown) => T | undefined;
}

/**
 * One value on this device, with an end date. Blocked or full storage and foreign content are no
 * error: the value is then simply not there. Touches storage only when called.
 */
export class DeviceStore<T> {
  readonly #options: DeviceStoreOptions<T>;

  constructor(options: DeviceStoreOptions<T>) {
    this.#options = options;
  }

  /**
   * The value, or `undefined` where there is none, where it is too old or cannot be read; it is
   * then removed.
   *
   * @param now - Milliseconds since 1970.
   */
  read(now: number): T | undefined {
    const {version, maxAgeMs, parse} = this.#options;
    return quietly(() => {
      const text = this.#storage.getItem(this.#key);
      if (text === null) return;
      const value = quietly(() => {
        const entry = JSON.parse(text) as {version: number; at: number; value: unknown};
        // A date in the future means that the clock was wrong when it was written.
        const isCurrent = entry.at <= now && now < entry.at + maxAgeMs;
        return entry.version === version && isCurrent ? parse(entry.value) : undefined;
      });
      if (value === undefined) this.clear();
      return value;
    });
  }

  /**
   * Keeps a value that JSON can express, in place of the one before.
   *
   * @param now - Milliseconds since 1970, from which its age is counted.
   */
  write(value: T, now: number): void {
    const entry = {version: this.#options.version, at: now, value};
    quietly(() => this.#storage.setItem(this.#key, JSON.stringify(entry)));
  }

  /** Forgets the value. */
  clear(): void {
    quietly(() => this.#storage.removeItem(this.#key));
  }

  get #key(): string {
    return PREFIX + this.#options.name;
  }

  get #storage(): Storage {
    return globalThis[`${this.#options.area}Storage`];
  }
}

/** Forgets everything the kit has kept on this device: the end of a kiosk session. */
export function wipeDeviceStores(): void {
  for (const area of areas) {
    quietly(() => {
      const storage = globalThis[area];
      for (const key of Object.keys(storage)) {
        if (key.startsWith(PREFIX)) storage.removeItem(key);
      }
    });
  }
}

/** Storage may be blocked, full, missing or hold anything; none of that may stop a citizen. */
function quietly<R>(act: () => R): R | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
