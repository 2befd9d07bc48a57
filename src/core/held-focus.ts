/**
 * Notes where the focus is before an update. The function that comes back is called after it: where
 * what had the focus is gone, the nearest part around it that is left gets it, so that nobody is
 * thrown back to the top of the page by news that arrive.
 */
export function heldFocus(root: ShadowRoot | null): () => void {
  const had = root?.activeElement;
  const around: HTMLElement[] = [];
  for (let each = had?.parentElement; each; each = each.parentElement) around.push(each);
  return () => {
    if (!had || had.isConnected || root?.activeElement) return;
    const next = around.find((each) => each.isConnected);
    if (!next) return;
    next.tabIndex = -1;
    next.focus({preventScroll: true});
  };
}
