/**
 * Under which name a conversation is kept in the tab's storage. Apart from the keeping itself, which
 * is fetched later: the picker has to know at once whether there is something to wait for.
 */

/** What tells one picker of a page from another. */
export interface MemoOwner {
  readonly id: string;
  readonly service?: string | undefined;
  readonly site?: string | undefined;
}

/** The name of a picker's memo within the kit's storage. */
export const memoName = ({id, service, site}: MemoOwner): string =>
  ['booking', id, service, site].filter(Boolean).join('/');

/** Whether there is a memo; it may be too old. No where storage is blocked. */
export function hasMemo(owner: MemoOwner): boolean {
  try {
    return `zerotrip/${memoName(owner)}` in sessionStorage;
  } catch {
    return false;
  }
}
