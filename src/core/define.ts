import {version} from './version.js';

/** Element classes by the part of their tag behind the prefix: `{'appointment-picker': …}`. */
export type ElementClasses = Readonly<Record<string, CustomElementConstructor>>;

/** How a set of elements is registered. */
export interface DefineOptions {
  /** Lower-case letters and digits in front of the first hyphen; `zt` where absent. */
  readonly prefix?: string;
  /** The registry to use; the page's own where absent. */
  readonly registry?: CustomElementRegistry;
}

/** The prefix where none is given; see `usePrefix`. */
export const standard = {prefix: 'zt'};

const VERSION = Symbol.for('zerotrip/version');
const WARNED = Symbol.for('zerotrip/version-warning');
const PREFIX = /^[a-z][a-z0-9]*$/;

type Stamped = CustomElementConstructor & {[VERSION]?: string};

/** Says once a page that a tag belongs to somebody else; the first one to define it stays. */
function warnOnce(tag: string, taken: Stamped): void {
  const page = globalThis as {[WARNED]?: boolean};
  if (page[WARNED]) return;
  page[WARNED] = true;
  const owner = taken[VERSION] ? `zerotrip ${taken[VERSION]}` : 'another library';
  console.warn(
    `zerotrip ${version}: <${tag}> stays with ${owner}. Load one version, or choose another prefix.`,
  );
}

/**
 * Registers elements. Loading the same version again changes nothing; another version on the page
 * is warned about once and never throws.
 *
 * @throws RangeError where the prefix is not made of lower-case letters and digits.
 */
export function defineElements(elements: ElementClasses, options: DefineOptions = {}): void {
  const {prefix = standard.prefix, registry = customElements} = options;
  if (!PREFIX.test(prefix)) throw new RangeError(`zerotrip: “${prefix}” cannot be a tag prefix`);
  for (const [name, element] of Object.entries(elements)) {
    const tag = `${prefix}-${name}`;
    const taken = registry.get(tag) as Stamped | undefined;
    if (taken) {
      if (taken[VERSION] !== version) warnOnce(tag, taken);
      continue;
    }
    // A class can stand behind one tag only, so each further prefix gets a subclass.
    const own: Stamped = prefix === 'zt' ? element : class extends element {};
    own[VERSION] = version;
    registry.define(tag, own);
  }
}

/** The tag of another element of the kit under the prefix that `host` was registered with. */
export const siblingTag = (host: Element, name: string): string =>
  `${host.localName.split('-', 1)[0] ?? 'zt'}-${name}`;
