/** How an element is to be used. */
export interface Use {
  /** What to call it in an error. */
  readonly name: string;
  /** In milliseconds. */
  readonly timeout: number;
  /** Whether a mouse has to reach it. */
  readonly byMouse: boolean;
}

// Before a test puts other clocks in their place.
const nextFrame = window.requestAnimationFrame.bind(window);
const now = performance.now.bind(performance);

/** What lies on top at the middle of an element, through shadow roots. */
function onTop(box: DOMRect): Element | null {
  const point = [box.x + box.width / 2, box.y + box.height / 2] as const;
  let top = document.elementFromPoint(...point);
  for (let next = top; next?.shadowRoot; top = next) {
    next = next.shadowRoot.elementFromPoint(...point);
    if (!next || next === top) break;
  }
  return top;
}

function contains(element: Element, inner: Node | null): boolean {
  for (let node = inner; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === element || (node as HTMLElement).assignedSlot === element) return true;
  }
  return false;
}

/** What keeps a citizen from using an element now; `undefined` where nothing does. */
function hindrance(element: Element | null, before: string, byMouse: boolean): string | undefined {
  if (!element?.isConnected) return 'is not there';
  if (element.matches(':disabled')) return 'is disabled';
  if (!element.checkVisibility({visibilityProperty: true})) return 'is not visible';
  if (before !== placeOf(element)) return 'is moving';
  if (!byMouse || contains(element, onTop(element.getBoundingClientRect()))) return undefined;
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  return 'is covered or out of sight';
}

const placeOf = (element: Element | null): string =>
  JSON.stringify(element?.getBoundingClientRect() ?? null);

/**
 * Waits until a citizen could use an element: it is there, enabled, visible, at rest and, by mouse,
 * on top.
 *
 * @throws Error when the time is over, saying what was in the way.
 */
export async function untilActionable(find: () => Element | null, use: Use): Promise<Element> {
  const end = now() + use.timeout;
  let place = '';
  for (;;) {
    const element = find();
    const reason = hindrance(element, place, use.byMouse);
    if (element && !reason) return element;
    if (now() > end) throw new Error(`${use.name} ${reason}`);
    place = placeOf(element);
    await new Promise(nextFrame);
  }
}
