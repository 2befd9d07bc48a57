/** The elements as `custom-elements.json` describes them: the one source of all that is made here. */
import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import type {CustomElementDeclaration, Module, Package} from 'custom-elements-manifest/schema.js';

/** An attribute, a property or an event. */
export interface Named {
  readonly name: string;
  readonly description: string;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly default?: string;
}

/** A property; `attribute` where it has one. */
export interface Property extends Named {
  readonly attribute?: string;
  readonly isReadonly: boolean;
}

/** `type` is the event's class, which `zerotrip/<domain>` exports. */
export interface TypedEvent extends Named {
  readonly domain: string;
}

/** One element of the kit. */
export interface ShippedElement {
  readonly tag: string;
  /** The tag in a class's letters: `AppointmentPicker`. */
  readonly name: string;
  readonly className: string;
  /** Module of the class below `dist/`. */
  readonly module: string;
  readonly domain: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly properties: readonly Property[];
  readonly events: readonly TypedEvent[];
  readonly slots: readonly Omit<Named, 'type'>[];
}

/** `appointment-picker` → `AppointmentPicker`. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A text on one line. */
export const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** The values that an attribute can have, where they are known: `['in-person', 'video']`. */
export const wordsOf = (type: string): readonly string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);

/** The domain whose `index.ts` exports a class of an event. */
function domainsOfEvents(): Map<string, string> {
  const domains = new Map<string, string>();
  const indexes = new Map(
    globSync('src/*/index.ts').map((path) => [path.split('/')[1]!, readFileSync(path, 'utf8')]),
  );
  for (const path of globSync('src/*/*.{event,events}.ts')) {
    const [, domain, file] = path.split('/') as [string, string, string];
    const index = indexes.get(domain) ?? '';
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/export class (\w+Event)\b/g)) {
      const isPublic =
        index.includes(`export * from './${file.replace(/\.ts$/, '.js')}'`) ||
        new RegExp(`\\b${name}\\b`).test(index);
      if (isPublic) domains.set(name!, domain);
    }
  }
  return domains;
}

/** What the manifest says alike of attributes, properties, events and slots. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

function elementOf(
  declaration: CustomElementDeclaration,
  {path}: Module,
  domains: ReadonlyMap<string, string>,
): ShippedElement {
  const {tagName: tag = '', name: className, members = [], attributes = []} = declaration;
  const module = path.replace(/^dist\//, '');
  const named = (each: Described): Named => ({
    name: each.name,
    description: oneLine(each.description),
    type: each.type?.text ?? 'string',
    ...(each.default === undefined ? {} : {default: each.default}),
  });
  const attributeOf = new Map(attributes.map((each) => [each.fieldName, each.name]));
  return {
    tag,
    name: pascal(tag.replace(/^zt-/, '')),
    className,
    module,
    domain: module.split('/')[0]!,
    summary: oneLine(declaration.summary),
    description: declaration.description ?? '',
    attributes: attributes.map(named),
    properties: members
      .filter((member) => member.kind === 'field')
      .map((member) => {
        const attribute = attributeOf.get(member.name);
        return {
          ...named(member),
          isReadonly: member.readonly === true,
          ...(attribute ? {attribute} : {}),
        };
      }),
    events: (declaration.events ?? []).map((event) => {
      const domain = domains.get(event.type.text);
      if (!domain) throw new Error(`<${tag}>: no index.ts exports ${event.type.text}`);
      return {...named(event), domain};
    }),
    slots: (declaration.slots ?? []).map(named),
  };
}

/** Every element, by tag. */
export function shippedElements(manifest: Package): readonly ShippedElement[] {
  const domains = domainsOfEvents();
  return manifest.modules
    .flatMap((module) =>
      (module.declarations ?? [])
        .filter((each): each is CustomElementDeclaration => 'tagName' in each)
        .map((declaration) => elementOf(declaration, module, domains)),
    )
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
