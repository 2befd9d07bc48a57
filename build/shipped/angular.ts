/**
 * `zerotrip/angular`: a component for each tag, in the form in which Angular libraries are published
 * ("partial", compiled by the application's own build). It makes the tag known, so that a template
 * needs no `CUSTOM_ELEMENTS_SCHEMA`, which would let every mistake pass.
 *
 * Events are declared as outputs in the types only: the browser delivers them, and an output beside
 * it would call each listener twice.
 */
import type {Property, ShippedElement} from './elements.js';
import {classAlias, doc, GENERATED, listenerOf, typeImports} from './typescript.js';

/** The oldest compiler that reads standalone components. */
const MIN = {component: '14.0.0', factory: '12.0.0', version: '17.0.0'} as const;

const inputsOf = ({properties}: ShippedElement): readonly Property[] =>
  properties.filter(({isReadonly}) => !isReadonly);

/** Written in a template without brackets, a value is text: `count="2"`, `required`. */
function asValue({type}: Property): string {
  if (type === 'boolean') return `value === '' || value`;
  return /\bnumber\b/.test(type) ? `typeof value === 'string' ? Number(value) : value` : 'value';
}

function accessors(property: Property): string {
  const {name} = property;
  return `  get ${name}() {
    return this.element.${name};
  }
  set ${name}(value) {
    this.element.${name} = ${asValue(property)};
  }
`;
}

function component(element: ShippedElement): string {
  const inputs = inputsOf(element);
  const {name, tag} = element;
  return `export class ${name} {
  constructor() {
    this.element = inject(ElementRef).nativeElement;
  }
${inputs.map(accessors).join('')}}
${name}.ɵfac = i0.ɵɵngDeclareFactory({
  minVersion: '${MIN.factory}',
  version: '${MIN.version}',
  ngImport: i0,
  type: ${name},
  deps: [],
  target: i0.ɵɵFactoryTarget.Component,
});
${name}.ɵcmp = i0.ɵɵngDeclareComponent({
  minVersion: '${MIN.component}',
  version: '${MIN.version}',
  ngImport: i0,
  type: ${name},
  isStandalone: true,
  selector: '${tag}',
  inputs: {${inputs.map((each) => `${each.name}: '${each.name}'`).join(', ')}},
  template: '<ng-content></ng-content>',
  isInline: true,
  changeDetection: i0.ChangeDetectionStrategy.OnPush,
  encapsulation: i0.ViewEncapsulation.None,
});`;
}

/** `dist/angular/<domain>.js`: registers the domain's elements and makes them known to Angular. */
export const angularModule = (domain: string, elements: readonly ShippedElement[]): string =>
  `${GENERATED}
import * as i0 from '@angular/core';
import {ElementRef, inject} from '@angular/core';
import '../${domain}/define.js';

${elements.map(component).join('\n\n')}
`;

function inputType(element: ShippedElement, {name, type, description}: Property): string {
  const own = `${classAlias(element)}['${name}']`;
  const text = type === 'boolean' ? "''" : /\bnumber\b/.test(type) ? '`${number}`' : undefined;
  const accepted = text ? `  static ngAcceptInputType_${name}: ${own} | ${text};\n` : '';
  return `${doc(description, '  ')}  ${name}: ${own};\n${accepted}`;
}

function componentType(element: ShippedElement): string {
  const {name, tag, events} = element;
  const inputs = inputsOf(element);
  const inputMap = inputs.map((each) => `'${each.name}': {alias: '${each.name}'; required: false}`);
  const outputMap = events.map((each) => `'${listenerOf(each.name)}': '${each.name}'`);
  const outputs = events.map(
    (event) =>
      `${doc(event.description, '  ')}  protected readonly ${listenerOf(event.name)}: EventEmitter<${event.type}>;\n`,
  );
  return `${doc(element.summary)}export declare class ${name} {
  /** The element itself, for its methods and for what can only be read. */
  readonly element: ${classAlias(element)};
${inputs.map((each) => inputType(element, each)).join('')}${outputs.join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵcmp: i0.ɵɵComponentDeclaration<
    ${name},
    '${tag}',
    never,
    {${inputMap.join('; ')}},
    {${outputMap.join('; ')}},
    never,
    ['*'],
    true,
    never
  >;
}`;
}

/** `dist/angular/<domain>.d.ts`. */
export const angularModuleTypes = (domain: string, elements: readonly ShippedElement[]): string =>
  `${GENERATED}
import type {EventEmitter} from '@angular/core';
import * as i0 from '@angular/core';
import '../${domain}/define.js';
${typeImports(elements, '..', true)}

${elements.map(componentType).join('\n\n')}
`;
