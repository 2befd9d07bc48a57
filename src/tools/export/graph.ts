/** A JSON-LD node. */
export interface Node {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** A reference to a node. */
export const to = (id: string): {readonly '@id': string} => ({'@id': id});

/** Members that say nothing are left out, so that no empty property stands in the graph. */
export function node(
  id: string,
  type: string | readonly string[],
  members: Readonly<Record<string, unknown>>,
): Node {
  const said = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {'@id': id, '@type': type, ...Object.fromEntries(said)};
}

/** A literal with its XSD type. */
export const typed = (value: string | undefined, type: string) =>
  value === undefined ? undefined : {'@value': value, '@type': `xsd:${type}`};

/** A value of our own as JSON text: no vocabulary has conditions or ways of supply. */
export const asJson = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);
