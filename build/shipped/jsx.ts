/**
 * `zerotrip/jsx`: what each tag takes and tells, as types. Names come from the manifest, types from
 * the classes themselves, so that they can never differ from what the element does.
 */
import type {ShippedElement} from './elements.js';
import {classAlias, doc, GENERATED, key, typeImports} from './typescript.js';

const HELPERS = `
/** What can be set on each tag, by the names of attributes and of properties. */
export interface ElementProps {
%PROPS%}

/** What each tag tells, by the name of the event. */
export interface ElementEvents {
%EVENTS%}

/** The class behind each tag. */
export interface ElementClasses {
%CLASSES%}

/** Listeners of a tag as JSX writes them: \`onzt-appointment-booked\`. */
export type Listeners<T extends keyof ElementEvents> = {
  [E in keyof ElementEvents[T] as \`on\${E & string}\`]?: (event: ElementEvents[T][E]) => void;
};

/**
 * Every tag for the JSX of a framework: \`Common\` is what the framework lets each element have,
 * \`Prefix\` the one that the elements were registered with.
 *
 * \`\`\`ts
 * declare module 'preact' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements<JSX.HTMLAttributes<HTMLElement>> {}
 *   }
 * }
 * \`\`\`
 */
export type JsxElements<Common = object, Prefix extends string = 'zt'> = {
  [T in keyof ElementProps as T extends \`zt-\${infer Name}\` ? \`\${Prefix}-\${Name}\` : never]: Omit<
    Common,
    keyof ElementProps[T]
  > &
    ElementProps[T] &
    Listeners<T>;
};
`;

/**
 * One line for each way to set something. An attribute with a name of its own is text, so a number
 * may be written as text there; under the name of a property frameworks set the property.
 */
function propsOf(element: ShippedElement): string {
  const alias = classAlias(element);
  const line = (name: string, text: string, type: string): string =>
    `${doc(text, '  ')}  ${key(name)}?: ${type};\n`;
  const lines = element.properties
    .filter(({isReadonly}) => !isReadonly)
    .flatMap(({name, attribute, description, type}) => {
      const own = `${alias}['${name}']`;
      const asText = /\bnumber\b/.test(type) ? `${own} | \`\${number}\`` : own;
      const property = line(name, description, own);
      return attribute && attribute !== name
        ? [property, line(attribute, description, asText)]
        : [property];
    });
  return `${doc(`What can be set on \`<${element.tag}>\`.`)}export interface ${element.name}Props {\n${lines.join('')}}\n`;
}

function eventsOf({tag, name, events}: ShippedElement): string {
  const lines = events.map(
    (event) => `${doc(event.description, '  ')}  '${event.name}': ${event.type};\n`,
  );
  return `${doc(`What \`<${tag}>\` tells.`)}export interface ${name}Events {\n${lines.join('')}}\n`;
}

/** `dist/jsx.d.ts`. */
export function jsxTypes(elements: readonly ShippedElement[]): string {
  const rows = (valueOf: (element: ShippedElement) => string): string =>
    elements
      .map((each) => `${doc(each.summary, '  ')}  '${each.tag}': ${valueOf(each)};\n`)
      .join('');
  const helpers = HELPERS.replace(
    '%PROPS%',
    rows(({name}) => `${name}Props`),
  )
    .replace(
      '%EVENTS%',
      rows(({name}) => `${name}Events`),
    )
    .replace('%CLASSES%', rows(classAlias));
  return [
    GENERATED,
    typeImports(elements, '.', true),
    '',
    ...elements.flatMap((each) => [propsOf(each), eventsOf(each)]),
    helpers.trimStart(),
  ].join('\n');
}
