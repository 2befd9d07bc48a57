/** `llms.txt`: the kit for whoever reads by machine, each element with all that can be used of it. */
import {oneLine, type Property, type ShippedElement} from './elements.js';

function rows<T>(title: string, all: readonly T[], row: (each: T) => string): string {
  return all.length === 0 ? '' : `\n${title}:\n\n${all.map((each) => `- ${row(each)}\n`).join('')}`;
}

function propertyRow({name, type, description, isReadonly}: Property): string {
  return `\`${name}\` (${type}${isReadonly ? ', read only' : ''}): ${description}`;
}

function section(element: ShippedElement): string {
  const {attributes, description, domain, events, properties, slots, summary, tag} = element;
  return `### <${tag}>

${summary} \`zerotrip/${domain}\`

${description.split('\n\n').map(oneLine).join('\n\n')}
${rows(
  'Attributes',
  attributes,
  (each) => `\`${each.name}\` (${each.type}): ${each.description}`,
)}${rows(
    'Properties without an attribute',
    properties.filter(({attribute}) => !attribute),
    propertyRow,
  )}${rows(
    'Events',
    events,
    (each) => `\`${each.name}\` (${each.type}): ${each.description}`,
  )}${rows('Slots', slots, (each) => `${each.name ? `\`${each.name}\`` : 'default'}: ${each.description}`)}`;
}

/** @param head - What no manifest knows, written by hand. */
export const llmsText = (head: string, elements: readonly ShippedElement[]): string =>
  `${head.trim()}\n\n${elements.map(section).join('\n')}`;
