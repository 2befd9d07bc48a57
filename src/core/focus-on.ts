/** Of what takes more of the window than this, the beginning is shown. */
const MOST_OF_IT = 0.75;

/**
 * Gives an element the focus. Whoever comes from below to something tall would be shown its end.
 */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
  if (element && element.clientHeight > innerHeight * MOST_OF_IT) element.scrollIntoView();
}
