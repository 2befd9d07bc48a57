/**
 * `zerotrip/react` and `zerotrip/react/<domain>`: components for React, for 19 and for those before
 * it, which set attributes only; and the tags themselves in React's JSX.
 */
import type {ShippedElement} from './elements.js';
import {classAlias, doc, exportsOf, GENERATED, listenerOf, typeImports} from './typescript.js';

function component(element: ShippedElement): string {
  const events = element.events.map(({name}) => `    ${listenerOf(name)}: '${name}',\n`);
  return `export const ${element.name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${element.tag}',
  elementClass: ${classAlias(element)},
  displayName: '${element.name}',
  events: {
${events.join('')}  },
});`;
}

/** `dist/react/<domain>.js`: registers the domain's elements and wraps them. */
export function reactModule(domain: string, elements: readonly ShippedElement[]): string {
  const classes = elements.map((each) => {
    const {className, module} = each;
    const alias = classAlias(each);
    return `import {${className === alias ? alias : `${className} as ${alias}`}} from '../${module}';`;
  });
  return `'use client';
${GENERATED}
import {createComponent} from '@lit/react';
import * as React from 'react';
import '../${domain}/define.js';
${classes.join('\n')}

${elements.map(component).join('\n\n')}
`;
}

function componentType(element: ShippedElement): string {
  const events = element.events.map(
    ({name, type, description}) =>
      `${doc(description, '    ')}    ${listenerOf(name)}: EventName<${type}>;\n`,
  );
  return `${doc(element.summary)}export declare const ${element.name}: ReactWebComponent<
  ${classAlias(element)},
  {
${events.join('')}  }
>;`;
}

/** `dist/react/<domain>.d.ts`. */
export const reactModuleTypes = (domain: string, elements: readonly ShippedElement[]): string =>
  `${GENERATED}
import type {EventName, ReactWebComponent} from '@lit/react';
import '../${domain}/define.js';
${typeImports(elements, '..', true)}

${elements.map(componentType).join('\n\n')}
`;

/** `dist/react/index.js`. */
export const reactIndex = (domains: readonly string[]): string =>
  `'use client';\n${GENERATED}\n${exportsOf(domains)}`;

/** `dist/react/index.d.ts`. */
export const reactIndexTypes = (domains: readonly string[]): string =>
  `${GENERATED}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementClasses, ElementProps, Listeners} from '../jsx.js';

${exportsOf(domains)}
type Common<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;

type ReactTags = {
  [T in keyof ElementProps]: Omit<Common<ElementClasses[T]>, keyof ElementProps[T]> &
    ElementProps[T] &
    Listeners<T>;
};

declare module 'react' {
  namespace JSX {
    /** The tags as React 19 takes them: properties, and listeners as \`onzt-appointment-booked\`. */
    interface IntrinsicElements extends ReactTags {}
  }
}
`;
