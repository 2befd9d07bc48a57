/** What editors read: VS Code's custom data for HTML and CSS, and web-types for JetBrains. */
import type {Token} from '../tokens/read-tokens.js';
import {type Named, type ShippedElement, wordsOf} from './elements.js';

const markdown = (value: string) => ({kind: 'markdown', value});

/** The element's own text, its slots and its events: an editor shows no other place for them. */
function description({summary, description: text, slots, events}: ShippedElement): string {
  const rows = (title: string, each: readonly {name: string; description: string}[]) =>
    each.length === 0
      ? ''
      : `\n\n**${title}**\n${each.map(({name, description}) => `- ${name ? `\`${name}\`` : 'default'}: ${description}`).join('\n')}`;
  return `${summary}\n\n${text}${rows('Slots', slots)}${rows('Events', events)}`;
}

function attributeData({name, description: text, type}: Named): object {
  const words = wordsOf(type);
  return {
    name,
    description: text,
    // `v`: the attribute has no value, it is there or not.
    ...(type === 'boolean' ? {valueSet: 'v'} : {}),
    ...(words.length > 0 ? {values: words.map((word) => ({name: word}))} : {}),
  };
}

/** `dist/editors/vscode.html-custom-data.json`. */
export const htmlCustomData = (elements: readonly ShippedElement[]): object => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(description(element)),
    attributes: element.attributes.map(attributeData),
  })),
});

/** A token, its use, and what holds where a page says nothing. */
const tokenData = ({name, value, alias, description: text = ''}: Token) => ({
  name: `--zt-${name}`,
  description: `${text}. Where absent: ${alias ? `the same as --zt-${alias}` : value}.`,
});

/** `dist/editors/vscode.css-custom-data.json`: the tokens that a page sets. */
export const cssCustomData = (tokens: readonly Token[]): object => ({
  version: 1.1,
  properties: tokens.map(tokenData),
});

/** One type, or each of the words that are possible. */
const typeIn = (type: string): string | string[] =>
  wordsOf(type).length > 0 ? type.split(' | ') : type;

const told = ({name, description: text, default: absent}: Named) => ({
  name,
  description: text,
  ...(absent === undefined ? {} : {default: absent}),
});

function webTypesElement(element: ShippedElement): object {
  const {attributes, events, properties, slots} = element;
  return {
    name: element.tag,
    description: `${element.summary}\n\n${element.description}`,
    attributes: attributes.map((each) => ({
      ...told(each),
      required: false,
      value: {type: typeIn(each.type)},
    })),
    slots: slots.map(({name, description: text}) => ({name, description: text})),
    js: {
      properties: properties.map((each) => ({...told(each), type: typeIn(each.type)})),
      events: events.map(told),
    },
  };
}

/** `dist/editors/web-types.json`. */
export const webTypes = (
  elements: readonly ShippedElement[],
  tokens: readonly Token[],
  {name, version}: {name: string; version: string},
): object => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {elements: elements.map(webTypesElement)},
    css: {properties: tokens.map(tokenData)},
  },
});
