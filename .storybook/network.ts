import {ProviderError} from '../src/core/provider-error.model.js';

/** How long a slow back end takes, in milliseconds. */
const SLOW = 1500;

type Ask = () => unknown;

const before: Readonly<Record<string, (ask: Ask) => unknown>> = {
  slow: async (ask) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    return ask();
  },
  offline: () => Promise.reject(new ProviderError('offline')),
  failing: () => Promise.reject(new ProviderError('unavailable', {status: 503})),
};

/** What asks nobody, and answers at once. */
const LOCAL = 'forget';

const behind = new Map(Object.keys(before).map((name) => [name, new WeakMap<object, object>()]));

/** The same provider behind a network; always the same one, so that nobody takes it for another. */
function through(provider: object, network: string): object {
  const known = behind.get(network);
  if (!known) return provider;
  const found = known.get(provider);
  if (found) return found;
  const made = new Proxy(provider, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || name === LOCAL) return method;
      return (...args: unknown[]) => before[network]!(() => Reflect.apply(method, target, args));
    },
  });
  known.set(provider, made);
  return made;
}

/** Puts what the elements of a class ask behind the network that a `data-network` around them names. */
function connect({prototype}: CustomElementConstructor): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'provider');
  if (!own?.get) return;
  Object.defineProperty(prototype, 'provider', {
    ...own,
    get(this: HTMLElement) {
      const provider: unknown = own.get?.call(this);
      const network = this.closest<HTMLElement>('[data-network]')?.dataset['network'];
      return typeof provider === 'object' && provider && network
        ? through(provider, network)
        : provider;
    },
  });
}

/**
 * Stories give each element its back end as `provider`: the one place where all of them can be slowed.
 * Reaches the elements that are defined from here on.
 */
export function connectElements(): void {
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element, options) => {
    define(tag, element, options);
    connect(element);
  };
}
