import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {type DemoSite, startDemo} from './demo-site.js';

let demo: DemoSite;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
});

afterAll(() => demo?.close());

const elements = `
  <zt-opening-hours office="donghu"></zt-opening-hours>
  <zt-help-desk office="donghu"></zt-help-desk>
  <zt-photo-guide standard="cn-resident-id" office="donghu"></zt-photo-guide>
  <zt-appointment-picker service="hukou-form" meeting-mode="in-person"></zt-appointment-picker>
  <zt-service service="hukou-form">
    <zt-service-summary></zt-service-summary>
    <zt-requirements-checklist></zt-requirements-checklist>
  </zt-service>`;

/** A page of a portal in a language that the office does not speak. */
async function open(lang: string): Promise<Page> {
  const page = await demo.open('/en/index.html');
  await page.route('**/foreign.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><title>Portal</title>
        <script type="module" src="/zerotrip/zerotrip.js"></script>
        <zt-portal src="/api">${elements}</zt-portal></html>`,
    }),
  );
  await page.goto(new URL('/foreign.html', demo.url).href);
  return page;
}

/** The language in which a screen reader says a text: that of the nearest `lang` around it. */
const languageOf = (page: Page, tag: string, words: string): Promise<string> =>
  page
    .locator(tag)
    .getByText(words, {exact: true})
    .first()
    .evaluate((element) => {
      let at: Element | undefined = element;
      while (at) {
        const found: Element | null = at.closest('[lang]');
        if (found) return found.getAttribute('lang') ?? '';
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : undefined;
      }
      return '';
    });

const said: Readonly<Record<string, Readonly<Record<'en' | 'zh-Hans', string>>>> = {
  'zt-opening-hours': {en: 'East Lake Station counter', 'zh-Hans': '东湖派出所户籍窗口'},
  'zt-help-desk': {en: 'Registration counter', 'zh-Hans': '户籍窗口'},
  'zt-appointment-picker': {
    en: 'Roadworks at the front: please use the east gate',
    'zh-Hans': '门口修路，请走东门',
  },
};

describe.each([
  ['de', 'en'],
  ['ar', 'en'],
  ['zh-Hant', 'zh-Hans'],
] as const)('On a page in %s', (lang, spoken) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(lang);
  });
  afterAll(() => page?.context().close());

  it.each(Object.entries(said))(
    `%s has the office’s words in ${spoken}, and says so`,
    async (tag, words) => {
      expect(await languageOf(page, tag, words[spoken])).toBe(spoken);
    },
  );

  it.each(['zt-service-summary', 'zt-requirements-checklist', 'zt-photo-guide'])(
    `%s has what the office wrote in ${spoken}, and says so`,
    async (tag) => {
      const marked = page.locator(tag).locator('[lang]');
      await marked.first().waitFor();
      const all = await marked.evaluateAll((each) =>
        each.map((one) => [one.getAttribute('lang'), one.textContent] as const),
      );
      expect(new Set(all.map(([tag]) => tag?.split('-')[0]))).toEqual(
        new Set([spoken.split('-')[0]]),
      );
      const chinese = all.filter(([, text]) => /\p{Script=Han}/u.test(text ?? ''));
      // An English sentence may name a Chinese app.
      expect(chinese.length > all.length / 2).toBe(spoken === 'zh-Hans');
    },
  );
});
