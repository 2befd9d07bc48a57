/** The tree below an element, and the open shadow roots in it. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Puts what the page itself has asked for back to how the page was sent. */
function emptyFields(portal: Element): void {
  for (const form of portal.querySelectorAll('form')) form.reset();
  for (const field of portal.querySelectorAll('input, textarea')) empty(field as HTMLInputElement);
  for (const option of portal.querySelectorAll('option')) option.selected = option.defaultSelected;
}

function empty(field: HTMLInputElement): void {
  // A chosen file cannot be set, only taken away.
  field.value = field.type === 'file' ? '' : field.defaultValue;
  if ('defaultChecked' in field) field.checked = field.defaultChecked;
}

/** What the author wrote open; a person's presses write the same attribute. */
export const openedBy = (portal: Element): WeakSet<Element> =>
  new WeakSet(portal.querySelectorAll('details[open]'));

/** What was opened, said, filmed or scrolled to. */
function settle(element: Element, isOpen: boolean): void {
  if (element instanceof HTMLDetailsElement) element.open = isOpen;
  if (element instanceof HTMLDialogElement && element.open) element.close();
  if (element instanceof HTMLElement && element.matches(':popover-open')) element.hidePopover();
  if (element.matches('[data-live]')) element.replaceChildren();
  if (element instanceof HTMLMediaElement) stopMedia(element);
  if (element.scrollTop || element.scrollLeft) element.scrollTo(0, 0);
}

/** A camera that goes on would show the next person to the last one's page. */
function stopMedia({srcObject}: HTMLMediaElement): void {
  if (srcObject instanceof MediaStream) for (const track of srcObject.getTracks()) track.stop();
}

/** Nobody shall see what was marked, or find the focus where somebody left it. */
function letGo(): void {
  getSelection()?.removeAllRanges();
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
}

/**
 * Takes away what a person has left on the page in front of everybody: the author's own fields, what they
 * had opened, cameras, what was last said aloud, marks, and the place they had scrolled to. The kit's
 * elements forget by themselves, when the session changes.
 *
 * @param opened - What stood open before anybody came.
 */
export function wipePage(portal: Element, opened: WeakSet<Element>): void {
  letGo();
  emptyFields(portal);
  for (const element of elementsIn(portal)) settle(element, opened.has(element));
  scrollTo(0, 0);
}
