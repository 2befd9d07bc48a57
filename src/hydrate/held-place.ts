const PLACES = 'a[href], summary, button, input, select, textarea, [tabindex]';

type Place = HTMLElement & Partial<HTMLInputElement>;

const placesIn = (root: ShadowRoot): Place[] => [...root.querySelectorAll<Place>(PLACES)];

/** Does once more what somebody did to a field of the same kind. */
function repeat(before: Place, now: Place): void {
  if (before.checked !== before.defaultChecked && now.checked !== before.checked) now.click();
  if (before.value === before.defaultValue || before.value === undefined) return;
  if (now.value === before.value || now.type !== before.type) return;
  now.value = before.value;
  now.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/**
 * Notes what somebody has done in a root before the scripts were there: where the focus is, what is
 * ticked, written and opened. By the order in the root, whose content is to be replaced by the same.
 *
 * @returns Does it again to what stands there now. Nothing where that is something else.
 */
export function heldPlace(root: ShadowRoot): () => void {
  const before = placesIn(root);
  const opened = before.map((place) => (place.parentElement as HTMLDetailsElement | null)?.open);
  const focused = before.findIndex((place) => place === root.activeElement);
  return () => {
    const now = placesIn(root);
    if (now.some((place, at) => place.localName !== before[at]?.localName)) return;
    now.forEach((place, at) => {
      repeat(before[at]!, place);
      if (place.localName === 'summary')
        (place.parentElement as HTMLDetailsElement).open = opened[at] === true;
    });
    if (focused >= 0) now[focused]?.focus({preventScroll: true});
  };
}
