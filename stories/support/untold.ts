/** Attributes that are read out or shown. */
const READ = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** Every shadow root below an element, and below those. */
function* shadowRoots(root: ParentNode): Generator<ShadowRoot> {
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRoots(shadowRoot);
  }
}

/** What a person reads or hears in a shadow root, with the element that says it. */
function* said(root: ShadowRoot): Generator<readonly [Element, string]> {
  for (const element of root.querySelectorAll(':not(style, script)')) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) yield [element, node.nodeValue ?? ''];
    }
    for (const name of READ) yield [element, element.getAttribute(name) ?? ''];
  }
}

const stringsOf = (data: unknown): Set<string> => {
  const found = new Set<string>();
  JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value === 'string') found.add(value);
    return value;
  });
  return found;
};

/** Data in Chinese, a code, a number, an address: nobody has to translate it. */
const isData = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) || !/\p{Ll}{2}/u.test(text) || /^https?:/.test(text.trim());

/** In brackets, or cut out of a sentence in brackets, as the number of trips is. */
const isPseudo = (text: string): boolean => /[⟦⟧áéíóúçñšýž]/.test(text);

/**
 * What stands in the elements below a canvas and is no text of the kit, while the kit speaks pseudo
 * and its data are Chinese. What is marked as somebody else's, and what is among `data`, is not told.
 */
export function untold(canvas: Element, data: unknown = []): string[] {
  const known = stringsOf(data);
  return [...shadowRoots(canvas)].flatMap((root) =>
    [...said(root)]
      .filter(
        ([element, text]) =>
          !isData(text) &&
          !isPseudo(text) &&
          !element.closest('[lang], bdi') &&
          !known.has(text.trim()),
      )
      .map(([{localName}, text]) => `${localName}: ${text.trim()}`),
  );
}
