/** How a page was sent, before anybody had touched it. */
export interface Beginning {
  /** Without a fragment, which may name somebody. */
  readonly address: string;
  readonly title: string;
}

export const beginningHere = (): Beginning => ({
  address: location.pathname + location.search,
  title: document.title,
});

/** What is blocked or broken here keeps nothing, either. */
function quietly(act: () => unknown): void {
  try {
    act();
  } catch {
    // Nothing is kept.
  }
}

const placesOf = (text: string, mark: string): number[] =>
  [...text].flatMap((each, at) => (each === mark ? at : []));

/** A cookie is taken away only by the path and domain it was set with, which nobody can ask for. */
function eatCookies(): void {
  const {hostname, pathname} = location;
  const folders = placesOf(pathname, '/').flatMap((at) => [at, at + 1]);
  const paths = [pathname, ...folders.map((end) => pathname.slice(0, end) || '/')];
  const hosts = [hostname, ...placesOf(hostname, '.').map((at) => hostname.slice(at + 1))];
  const domains = ['', ...hosts.map((host) => `; domain=${host}`)];
  for (const cookie of document.cookie.split('; ')) {
    const [name] = cookie.split('=');
    for (const path of paths)
      for (const domain of domains) document.cookie = `${name}=; max-age=0; path=${path}${domain}`;
  }
}

async function dropDatabases(): Promise<void> {
  for (const {name} of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}

/**
 * Empties what the browser keeps of a page beside the page itself: storage and cookies that scripts can
 * reach, the name of the window, title, address and state. What only a server clears (`Clear-Site-Data`) is
 * left to it, and so are caches: a machine whose line is down may live from them.
 */
export function wipeBrowser({address, title}: Beginning): void {
  for (const area of ['localStorage', 'sessionStorage'] as const)
    quietly(() => globalThis[area].clear());
  quietly(eatCookies);
  quietly(() => void dropDatabases().catch(() => undefined));
  window.name = '';
  document.title = title;
  const isElsewhere = location.pathname + location.search + location.hash !== address;
  if (isElsewhere || history.state !== null) history.replaceState(null, '', address);
}
