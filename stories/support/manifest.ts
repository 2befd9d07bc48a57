/// <reference types="vite/client" />

/** An attribute, property, event or slot, as `custom-elements.json` tells it. */
export interface Member {
  readonly kind?: string;
  readonly name: string;
  /** The attribute that reflects a property, where it has one. */
  readonly attribute?: string;
  readonly type?: {readonly text: string};
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly events?: readonly Member[];
  readonly slots?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
  }[];
}

// Absent until `npm run manifest` wrote it.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../custom-elements.json', {eager: true, import: 'default'}),
);

const declares =
  (tag: string) =>
  ({tagName}: Declaration) =>
    tagName === tag;
const moduleOf = (tag: string) =>
  manifest?.modules.find(({declarations}) => declarations.some(declares(tag)));

/** What the manifest says of an element. */
export const declarationOf = (tag: string): Declaration =>
  moduleOf(tag)?.declarations.find(declares(tag)) ?? {};

/** The folder in which an element's source is: `office`. */
export const domainOf = (tag: string): string => moduleOf(tag)?.path.split('/').at(-2) ?? '';
