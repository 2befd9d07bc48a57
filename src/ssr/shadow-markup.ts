/** The tag of a part inside a root that the server wrote: nobody defines it, so it stays as it is. */
const PART = 'zt-written';

const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const escaped = (text: string): string =>
  text.replace(/[&<>"\u00A0]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** What a citizen sees in a field, which is no attribute of it. */
function stateOf(element: Element): [string, string][] {
  const field = element as Partial<HTMLInputElement>;
  if (element.localName === 'option') {
    return (element as HTMLOptionElement).selected ? [['selected', '']] : [];
  }
  if (element.localName !== 'input') return [];
  if (/^(checkbox|radio)$/.test(field.type ?? '')) return field.checked ? [['checked', '']] : [];
  return field.value ? [['value', field.value]] : [];
}

function attributesOf(element: Element): string {
  const all = new Map<string, string>();
  for (const {name, value} of element.attributes) all.set(name, value);
  for (const [name, value] of stateOf(element)) all.set(name, value);
  return [...all].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/**
 * A node as HTML text. Comments are left out; Lit's own would mean nothing to whoever takes over.
 *
 * @param rootMarkup - The declarative root of a part that is an element of its own.
 */
function markup(node: Node, rootMarkup: (part: Element) => string): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.shadowRoot ? PART : element.localName;
  const start = `<${tag}${attributesOf(element)}>`;
  if (VOID.test(tag)) return start;
  return `${start}${element.shadowRoot ? rootMarkup(element) : ''}${content(element, rootMarkup)}</${tag}>`;
}

/** What is inside a node, as HTML text. */
export const content = (node: ParentNode & Node, rootMarkup: (part: Element) => string): string =>
  [...node.childNodes].map((child) => markup(child, rootMarkup)).join('');
