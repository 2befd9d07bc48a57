import {languageOf} from '../service/local-text.model.js';
import type {LocalText, ServiceDefinition} from '../service/service.model.js';

/** A text of a definition and where it stands. */
export type PlacedText = readonly [path: string, text: LocalText];

/** Members that hold one text. */
const TEXT = new Set(
  (
    'name summary description label hint unsure unit why note howToGet validityNote fillNotes ' +
    'acceptance visitReason address excluded waiver text q a'
  ).split(' '),
);
/** Members that hold a list of texts. */
const TEXTS = new Set(['aka', 'keywords', 'conditions']);
/** Members without texts whose own members have such names: ids, and the unit of a span. */
const SILENT = new Set(['when', 'identifiers', 'legal', 'promised']);

function* textsBelow(value: object, path: string): Generator<PlacedText> {
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const place = path === '' ? key : `${path}.${key}`;
    if (key.startsWith('x-') || SILENT.has(key) || part === undefined) continue;
    if (isTextAt(key, place)) yield [place, part as LocalText];
    else if (TEXTS.has(key)) yield* textsIn(part as readonly LocalText[], place);
    else if (typeof part === 'object' && part !== null) yield* textsBelow(part, place);
  }
}

/** The names of `documents` are ids; an output says how long it is valid, a document counts it. */
const isTextAt = (key: string, path: string): boolean =>
  key === 'validity'
    ? path.startsWith('outputs.')
    : TEXT.has(key) && !/^documents\.[^.]+$/.test(path);

const textsIn = (texts: readonly LocalText[], path: string): readonly PlacedText[] =>
  texts.map((text, index) => [`${path}.${index}`, text]);

/** Every text of a definition that a citizen may read, in the order of the file. */
export const textsOf = (service: ServiceDefinition): readonly PlacedText[] => [
  ...textsBelow(service, ''),
];

/** A text by language; a plain string is in the definition's own. */
export const wordings = (
  text: LocalText,
  service: ServiceDefinition,
): Readonly<Record<string, string>> =>
  typeof text === 'string' ? {[languageOf(service)]: text} : text;
