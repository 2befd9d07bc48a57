/** Long enough for a slow line; nobody waits, the page is wiped already. */
const PATIENCE_MS = 10_000;

/** Marks where a machine began: the address of an entry may be hidden by its page's referrer policy. */
const BEGINNING = 'zerotripBeginning';

const stateOf = (entry: NavigationHistoryEntry) => entry.getState() as object | undefined;

const withoutHash = (address: string): string => address.replace(/#.*/s, '');

const isHome = (home: string): boolean =>
  withoutHash(location.href) === withoutHash(new URL(home, document.baseURI).href);

/** A page that cannot be had would be replaced by the browser's own, where nobody helps. */
async function isThere(home: string): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = fetch(home, {method: 'HEAD', cache: 'no-store', signal});
  return answer.then(
    ({ok}) => ok,
    () => false,
  );
}

/**
 * Leaves for the home page of a shared machine, in a new document, by going back to where the machine
 * began: what lies ahead of it is then cut off ({@link beginAt}), so that “back” and “forward” bring
 * nothing of the last person's. Stays on the page where the home page does not answer.
 */
export async function leaveFor(home: string): Promise<void> {
  if (!(await isThere(home))) return;
  const {navigation} = globalThis;
  const first = navigation?.entries().find((entry) => BEGINNING in (stateOf(entry) ?? {}));
  if (!first) location.replace(home);
  else {
    const isHere = navigation.currentEntry?.key === first.key;
    if (!isHere) await navigation.traverseTo(first.key).finished?.catch(() => undefined);
    // Whoever is still here went back within one document.
    location.reload();
  }
}

/** Who comes to the home page begins anew: takes the pages ahead of it out of the history. */
export function beginAt(home: string): void {
  const {navigation} = globalThis;
  const here = navigation?.currentEntry;
  if (!here || !isHome(home)) return;
  navigation.updateCurrentEntry({state: {...stateOf(here), [BEGINNING]: true}});
  if (here.index < navigation.entries().length - 1) history.pushState(null, '', location.href);
}
