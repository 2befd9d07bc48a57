import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {renderPage, type RenderOptions} from '../../src/ssr/index.js';
import {contextOptions, launchOptions} from '../support/browser.js';
import {
  backEnd,
  demandFreshModules,
  type ServedPage,
  type ServedPages,
  serveRendered,
  strictPolicy,
} from '../ssr/rendered-site.js';

const READY = [
  'opening-hours',
  'service-summary',
  'requirements-checklist',
  'appointment-picker',
  'photo-guide',
  'help-desk',
  'feedback',
];

const content = `<zt-portal src="/api">
  <zt-opening-hours office="donghu"><p>Monday to Friday</p></zt-opening-hours>
  <zt-service src="/services/hukou-form.json">
    <zt-service-summary><p>One trip at most</p></zt-service-summary>
    <zt-requirements-checklist><ul><li>Your identity card</li></ul></zt-requirements-checklist>
    <zt-appointment-picker><p>Call 0573-0000-0110 for a time</p></zt-appointment-picker>
  </zt-service>
  <zt-photo-guide standard="cn-resident-id"><p>Wear something dark</p></zt-photo-guide>
  <zt-help-desk office="donghu"><p>Ask us by telephone</p></zt-help-desk>
  <zt-feedback office="donghu"><p>Write to us</p></zt-feedback>
</zt-portal>`;

/** The page of a portal, with the modules that it loads, one after the other. */
const pageWith = (...modules: string[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Register form</title><link rel="icon" href="data:,">
${modules.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('\n')}
</head>
<body>${content}</body>
</html>`;

const whole = pageWith('hydrate', 'zerotrip');
const domains = [
  'feedback',
  'requirements',
  'appointment',
  'help',
  'office',
  'photo',
  'service',
  'portal',
];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveRendered>>;

const rendered = (html: string, options: RenderOptions = {}) =>
  renderPage(html, {
    fetch: backEnd,
    timeZone: contextOptions.timezoneId,
    styles: {href: '/cdn/styles'},
    ...options,
  });

const withStyles = (sources: string): string =>
  strictPolicy.replace("style-src 'self'", `style-src 'self' ${sources}`);

const page = (html: string, options?: RenderOptions) => (): Promise<ServedPage> =>
  rendered(html, options);

const pages: ServedPages = {
  '/': page(whole),
  '/hash': async () => {
    const {html, styleSources} = await rendered(whole, {styles: 'hash'});
    return {html, policy: withStyles(styleSources.join(' '))};
  },
  '/nonce': async () => {
    const {html} = await rendered(whole, {styles: {nonce: 'aB3'}});
    return {html, policy: withStyles("'nonce-aB3'")};
  },
  '/auto': page(pageWith('hydrate', 'auto')),
  '/down': page(pageWith('hydrate', ...domains)),
  '/up': page(pageWith('hydrate', ...domains.toReversed())),
  '/kept': page(whole, {lasting: true}),
  '/slow': page(pageWith('hydrate')),
};

beforeAll(async () => {
  demandFreshModules((await rendered(whole)).html);
  site = await serveRendered(pages);
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** Runs in the page: notes how high the elements are, in each frame from when the page is parsed. */
function watch(names: readonly string[]): void {
  const seen = window as unknown as {heights: string[]};
  seen.heights = [];
  const look = () => {
    const all = names.map((name) => document.querySelector(`zt-${name}`)?.clientHeight ?? 0);
    const text = all.join(' ');
    const isParsed = document.readyState !== 'loading';
    if (isParsed && seen.heights.at(-1) !== text) seen.heights.push(text);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page as somebody who has never been there, and writes down what it says and asks. */
async function open(path: string, {javaScriptEnabled = true, hoursAgo = 0} = {}) {
  const context = await browser.newContext({...contextOptions, javaScriptEnabled});
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  if (javaScriptEnabled) await page.addInitScript(watch, READY);
  if (hoursAgo) await page.clock.setFixedTime(Date.now() + hoursAgo * 3_600_000);
  await page.goto(site.url + path, {waitUntil: 'commit'});
  const data = () => asked.filter((each) => /^\/(api|services)\//.test(each));
  return {page, said, data};
}

/** Every element draws by itself, and nothing of the server's is left. */
const comesToLife = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (names) =>
      names.every((name) => {
        const root = document.querySelector(`zt-${name}`)?.shadowRoot;
        return root?.adoptedStyleSheets.length && !root.querySelector('link, style');
      }),
    READY,
  );

/** The elements arrive late. As text, since the test's own module loader would look for them. */
const loadElements = (page: Page): Promise<unknown> =>
  page.evaluate("import('/cdn/zerotrip.js').then(() => undefined)");

/** What the look of the page hangs on. */
const looks = (page: Page): Promise<unknown> =>
  page.evaluate((names) => {
    const parts = names.flatMap((name) => {
      const root = document.querySelector(`zt-${name}`)!.shadowRoot!;
      return [...root.querySelectorAll('.heading, .subheading, p, li, button, input')];
    });
    return parts.map((part) => {
      const {color, display, fontSize, margin} = getComputedStyle(part);
      return [part.className, color, display, fontSize, margin].join();
    });
  }, READY);

describe('a page that was rendered with its data', () => {
  it('can be read without scripts, and has nothing to press that does nothing', async () => {
    const {page, said} = await open('/', {javaScriptEnabled: false});
    for (const text of ['Open now', 'Trips for you', 'A photo of the old form', 'At the counter'])
      await page.getByText(text, {exact: true}).first().waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    const isSeen = (text: string) => page.getByText(text, {exact: true}).isVisible();
    expect(await isSeen('Monday to Friday')).toBe(false);
    for (const text of ['Call 0573-0000-0110 for a time', 'Write to us'])
      expect(await isSeen(text)).toBe(true);
    expect(said).toEqual([]);
  });

  it.each(['/', '/hash', '/nonce', '/auto'])(
    'comes to life at %s under a strict policy, without asking once more and without a word',
    async (path) => {
      const {data, page, said} = await open(path);
      await comesToLife(page);
      await page.getByRole('radio', {name: /At the counter/}).check();
      await page.getByRole('button', {name: 'Continue'}).last().click();
      await page.getByRole('heading', {name: /Where/}).waitFor();
      expect(data()).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it('is as high in every frame, before, while and after it comes to life', async () => {
    const {page} = await open('/');
    await comesToLife(page);
    const heights = await page.evaluate(() => (window as unknown as {heights: string[]}).heights);
    expect(heights).toHaveLength(1);
  });

  it('looks the same before and after', async () => {
    const {page} = await open('/slow');
    await page.getByText('Open now').waitFor();
    const before = await looks(page);
    await loadElements(page);
    await comesToLife(page);
    expect(await looks(page)).toEqual(before);
  });

  it('keeps what somebody has chosen before the scripts were there, and where they were', async () => {
    const {page} = await open('/slow');
    await page.getByRole('radio', {name: 'It was stolen'}).check();
    await loadElements(page);
    await comesToLife(page);
    const chosen = page.getByRole('radio', {name: 'It was stolen'});
    expect(await chosen.isChecked()).toBe(true);
    expect(await chosen.evaluate((radio) => radio.matches(':focus'))).toBe(true);
  });

  it.each(['/down', '/up'])(
    'finds back end, service and language at %s, in whatever order its elements are defined',
    async (path) => {
      const {data, page, said} = await open(path);
      await comesToLife(page);
      await page.getByText('Replace a lost household registration form', {exact: true}).waitFor();
      await page.getByRole('radio', {name: 'It was stolen'}).check();
      await page.getByRole('button', {name: 'Continue'}).first().click();
      await page.getByRole('group', {name: 'Who is it for?'}).waitFor();
      expect(data()).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it('asks by itself where the page is old: its hours and times may be over', async () => {
    const {data, page} = await open('/', {hoursAgo: 1});
    await comesToLife(page);
    expect(data()).toContain('/api/offices/donghu');
  });

  it('asks by itself where the page is a file, and has its list in sight until then', async () => {
    const {data, page} = await open('/kept');
    await page.getByText('A photo of the old form').waitFor();
    await comesToLife(page);
    expect([...new Set(data())].sort()).toEqual([
      '/api/catalog',
      '/api/offices/donghu',
      '/api/photo-standards/cn-resident-id',
      '/services/hukou-form.json',
    ]);
  });
});
