import type {Page} from 'playwright';

/** Runs in the page: every word that is there, seen or not, also in shadow roots and in fields. */
function readEverything(): string {
  const words: string[] = [location.href, document.title, JSON.stringify(history.state)];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue ?? '');
    if (node instanceof Element) {
      words.push(...[...node.attributes].map(({value}) => value));
      if ('value' in node && typeof node.value === 'string') words.push(node.value);
      if (node.shadowRoot) read(node.shadowRoot);
    }
    node.childNodes.forEach(read);
  };
  read(document);
  const areas = [localStorage, sessionStorage].map((area) => JSON.stringify({...area}));
  return [...words, ...areas, document.cookie].join('\n');
}

/** What somebody with all the time in the world could find on a page and in its storage. */
export const everythingOn = (page: Page): Promise<string> => page.evaluate(readEverything);

/** What a portal's own scripts may keep of a person, in every place that a browser has. */
export const keepSomething = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('portal', 'Lin');
    sessionStorage.setItem('portal', 'Lin');
    document.cookie = 'portal=Lin';
    await caches.open('portal');
    await new Promise((resolve) => {
      const opening = indexedDB.open('portal');
      opening.onsuccess = () => resolve(opening.result.close());
    });
  });

/** How much is kept in each of them. */
export async function keptIn(page: Page) {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  const context = page.context();
  await context.grantPermissions(['clipboard-read']);
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  return {...kept, cookies: (await context.cookies()).length, clipboard};
}
