import {readFileSync} from 'node:fs';

/** A value of the research with its origin, and where it stands: `geometryMm.headHeight`. */
export interface Published {
  readonly path: string;
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly certainty: string;
}

/** One document of the research. */
export interface PublishedDocument {
  readonly id: string;
  readonly values: readonly Published[];
}

interface Research {
  readonly version: string;
  readonly sources: Readonly<Record<string, {readonly url: string}>>;
  readonly documents: readonly {readonly id: string}[];
}

const research = JSON.parse(
  readFileSync(new URL('photo-standards.json', import.meta.url), 'utf8'),
) as Research;

type Members = Readonly<Record<string, unknown>>;

function valuesIn(part: unknown, path: string): Published[] {
  if (typeof part !== 'object' || part === null) return [];
  const {value, sources, certainty} = part as Members;
  if (Array.isArray(sources) && typeof certainty === 'string')
    return [{path, value, sources: sources as string[], certainty}];
  return Object.entries(part).flatMap(([name, below]) =>
    valuesIn(below, path ? `${path}.${name}` : name),
  );
}

/** The day of the research. */
export const publishedVersion = research.version;

/** Where each source is. */
export const publishedSources = research.sources;

/** What the research found, document by document. */
export const publishedDocuments: readonly PublishedDocument[] = research.documents.map(
  (document) => ({id: document.id, values: valuesIn(document, '')}),
);
