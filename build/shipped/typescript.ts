/** Pieces of TypeScript that several generators write. */
import {pascal, type ShippedElement} from './elements.js';

/** First line of every generated module. */
export const GENERATED = '// Made by `npm run build` from custom-elements.json.';

/** A doc comment; a text cannot end it early. */
export const doc = (text: string, indent = ''): string =>
  `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;

/** A name as a key: quoted where it has to be. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** `zt-appointment-booked` → `onAppointmentBooked`. */
export const listenerOf = (event: string): string => `on${pascal(event.replace(/^zt-/, ''))}`;

/** A module that exports what the modules of all domains export. */
export const exportsOf = (domains: readonly string[]): string =>
  domains.map((domain) => `export * from './${domain}.js';\n`).join('');

/** What an element's class is called where elements of several domains meet. */
export const classAlias = ({name}: ShippedElement): string => `${name}Element`;

/** `import type {…}` of the elements' classes, and of their events' where they are wanted. */
export function typeImports(
  elements: readonly ShippedElement[],
  root: string,
  withEvents: boolean,
): string {
  const byDomain = new Map<string, Set<string>>();
  const add = (domain: string, name: string): void => {
    byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(name));
  };
  for (const element of elements) {
    const alias = classAlias(element);
    const {className, domain} = element;
    add(domain, className === alias ? className : `${className} as ${alias}`);
    if (withEvents) for (const event of element.events) add(event.domain, event.type);
  }
  return [...byDomain]
    .map(
      ([domain, names]) =>
        `import type {${[...names].sort().join(', ')}} from '${root}/${domain}/index.js';`,
    )
    .sort()
    .join('\n');
}
