// What a case sends by post, shown in its element; two pages of the demo follow a case.

/** Shows the shipments, or nothing where there are none (yet). The headings begin at `level`. */
export function showShipments(progress, refs, level) {
  const before = progress.querySelector('zt-mail-tracker');
  if (refs.length === 0) {
    before?.remove();
    return;
  }
  const tracker = before ?? document.createElement('zt-mail-tracker');
  if (tracker.getAttribute('reference') !== refs.join(' ')) {
    tracker.setAttribute('reference', refs.join(' '));
  }
  if (before) return;
  tracker.slot = 'shipments';
  tracker.setAttribute('heading-level', String(level));
  progress.append(tracker);
}

/** Has an element ask once more for what an attribute of its names. */
export async function askAgain(element, attribute) {
  const value = element.getAttribute(attribute);
  element.removeAttribute(attribute);
  await element.updateComplete;
  element.setAttribute(attribute, value);
}
