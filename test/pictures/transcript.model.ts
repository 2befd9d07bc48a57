/** A node of Chromium's accessibility tree, as `Accessibility.getFullAXTree` gives it. */
export interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly {readonly name: string; readonly value: AxValue}[];
  readonly childIds?: readonly string[];
}

interface AxValue {
  readonly value?: unknown;
}

/** A line of a transcript and what stands below it. */
interface Line {
  readonly text: string;
  readonly below: readonly Line[];
}

/** Said only where they are true. */
const WHEN_TRUE = ['busy', 'disabled', 'focused', 'modal', 'readonly', 'required', 'selected'];

/** Said with their value, `false` too: closed or not ticked is news. */
const WITH_VALUE = ['checked', 'expanded', 'pressed'];

/** Only boxes, or marks of a text that nobody hears. */
const SILENT = ['none', 'generic', 'strong', 'emphasis', 'mark', 'time', 'LineBreak'];

/** With all that is in it: letters of a text that has been said, and lists that are closed. */
const UNSAID = ['InlineTextBox', 'ListMarker', 'MenuListPopup'];

/** Roles that Chromium names otherwise than ARIA does. */
const ROLES: Readonly<Record<string, string>> = {
  Canvas: 'img',
  DescriptionList: 'list',
  DisclosureTriangle: 'button',
  Figcaption: 'caption',
  Iframe: 'document',
  LabelText: 'label',
  LayoutTable: 'table',
  Legend: 'legend',
  Video: 'video',
  image: 'img',
};

const valueOf = (value: AxValue | undefined): string => {
  const said = value?.value;
  return typeof said === 'string' || typeof said === 'number' ? String(said).trim() : '';
};

const quoted = (text: string): string => (text ? ` “${text.replace(/\s+/g, ' ')}”` : '');

const propertyOf = ({properties}: AxNode, name: string): unknown =>
  properties?.find((each) => each.name === name)?.value.value;

function statesOf(node: AxNode, liveAround: unknown): string[] {
  const live = propertyOf(node, 'live');
  const invalid = propertyOf(node, 'invalid');
  return [
    ...WHEN_TRUE.filter((name) => propertyOf(node, name) === true),
    ...WITH_VALUE.flatMap((name) => {
      const value = propertyOf(node, name);
      if (value === undefined) return [];
      return String(value) === 'true' ? name : `${name}: ${String(value)}`;
    }),
    ...(invalid && invalid !== 'false' ? ['invalid'] : []),
    ...(live && live !== 'off' && live !== liveAround ? [`live: ${String(live)}`] : []),
  ];
}

function headOf(node: AxNode, role: string, liveAround: unknown): string {
  const level = role === 'heading' ? ` ${String(propertyOf(node, 'level'))}` : '';
  const states = statesOf(node, liveAround);
  const value = valueOf(node.value);
  const description = valueOf(node.description);
  return [
    `${role}${level}${quoted(valueOf(node.name))}`,
    value ? `value${quoted(value)}` : '',
    states.length > 0 ? `(${states.join(', ')})` : '',
    description ? `— ${description.replace(/\s+/g, ' ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const TEXT = /^text “(.*)”$/;

const textOf = (line: Line): string | undefined =>
  line.below.length > 0 ? undefined : TEXT.exec(line.text)?.[1];

/** Texts that stand beside one another are read in one breath. */
function joined(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const [before, text] = [result.at(-1), textOf(line)];
    const earlier = before && textOf(before);
    if (text === undefined || earlier === undefined) result.push(line);
    else result[result.length - 1] = {text: `text “${earlier} ${text}”`, below: []};
  }
  return result;
}

const letters = (text: string): string => text.replace(/[\s“”]/g, '');

/** What only repeats the name above it is not said twice. */
function repeats(lines: readonly Line[], name: string): boolean {
  const texts = lines.map(textOf);
  return texts.every((text) => text !== undefined) && letters(texts.join('')) === letters(name);
}

const indented = (lines: readonly Line[], depth = 0): string[] =>
  lines.flatMap(({text, below}) => [`${'  '.repeat(depth)}${text}`, ...indented(below, depth + 1)]);

/**
 * What a screen reader would say of a page, in its order: role, name, value, states, description;
 * what belongs to something stands below it.
 */
export function transcriptOf(nodes: readonly AxNode[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const below = (node: AxNode, live: unknown): Line[] =>
    joined(
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? linesOf(child, live) : [];
      }),
    );

  function linesOf(node: AxNode, liveAround: unknown): readonly Line[] {
    const role = valueOf(node.role);
    const live = propertyOf(node, 'live') ?? liveAround;
    const isSilent = node.ignored || SILENT.includes(role);
    if (UNSAID.includes(role)) return [];
    if (isSilent && statesOf(node, liveAround).length === 0) return below(node, liveAround);
    const name = valueOf(node.name);
    if (role === 'StaticText') return name ? [{text: `text${quoted(name)}`, below: []}] : [];
    const said = headOf(node, ROLES[role] ?? role, liveAround);
    const lines = below(node, live);
    return [{text: said, below: repeats(lines, name) ? [] : lines}];
  }

  const [root] = nodes;
  return root ? `${indented(below(root, undefined)).join('\n')}\n` : '';
}
