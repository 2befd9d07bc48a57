/** Runs in the page: these functions know nothing of what stands around them. */

/** The control that has the focus, through every shadow root. */
export function readFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const control = element as HTMLInputElement | null;
  const words = control?.labels?.[0] ?? control;
  // Around a choice the ring is drawn about its words as well.
  const isRinged = !element || getComputedStyle(element).outlineStyle !== 'none';
  const ringed = isRinged ? element : (element?.closest('label') ?? element);

  const holds = (hit: Element | null): boolean => {
    for (let node: Node | null | undefined = hit; node;) {
      if (node === ringed) return true;
      node =
        node instanceof ShadowRoot
          ? node.host
          : ((node as Element).assignedSlot ?? node.parentNode);
    }
    return false;
  };
  const isSeen = (x: number, y: number): boolean => {
    let hit = document.elementFromPoint(x, y);
    for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return holds(hit);
  };
  const areSeen = (place: Element | null): boolean[] =>
    [...(place?.getClientRects() ?? [])].flatMap(({left, top, bottom, width}) => {
      const middle = left + width / 2;
      return [top + 3, (top + bottom) / 2, bottom - 3].map((y) => isSeen(middle, y));
    });
  // Of what is tall only a part can be seen, and of a field for much text the line that is written.
  const isTall = (ringed?.clientHeight ?? 0) > innerHeight / 2 || element?.localName === 'textarea';

  return {
    kind: control?.localName === 'input' ? control.type : (control?.localName ?? ''),
    name: (element?.ariaLabel ?? words?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    checked: control?.checked ?? false,
    /** Whether nothing on the page has it. */
    isNowhere: element === document.body,
    /** Whether something lies over it, or it is out of sight (WCAG 2.4.11). */
    isCovered: isTall ? !areSeen(element).includes(true) : areSeen(ringed).includes(false),
  };
}
