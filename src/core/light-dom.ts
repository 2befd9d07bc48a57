/**
 * Whether the author wrote something into the element that a citizen can read: what stays in sight
 * until the element has something better.
 */
export const hasAuthorContent = (host: Element): boolean =>
  [...(host.childNodes ?? [])].some((node) =>
    node instanceof Element ? !node.slot : node.nodeType === 3 && !!node.textContent?.trim(),
  );
