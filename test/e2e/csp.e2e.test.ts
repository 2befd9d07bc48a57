import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {BrowserContext, Page, Response} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPglite} from '../../demo/server/db/pglite.js';
import {contextOptions} from '../support/browser.js';
import {complaintsOf} from '../support/complaints.js';
import {chooseAndContinue, english} from './by-keyboard.js';
import {type DemoSite, startDemo} from './demo-site.js';

const portal = fileURLToPath(new URL('../../demo/portal/', import.meta.url));
const pages = readdirSync(portal, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file}`);

/** What each element shows once it has come to life. */
const alive = {
  'zt-service-summary': '.figure',
  'zt-requirements-checklist': '#question',
  'zt-appointment-picker': '#step',
  'zt-photo-guide': '.guide',
  'zt-photo-check': '#take',
  'zt-case-progress[reference]': '[role="list"]',
  'zt-mail-tracker': 'button',
  'zt-opening-hours': 'table',
  'zt-help-desk': 'details',
  'zt-feedback:not([after])': 'fieldset',
  'zt-letters': 'figure',
};

let demo: DemoSite;
/** One visitor to all pages, whose browser fetches the kit once. */
let visitor: BrowserContext;

beforeAll(async () => {
  demo = await startDemo(await openPglite());
  visitor = await demo.browser.newContext(contextOptions);
});

afterAll(() => demo?.close());

interface Visit {
  readonly page: Page;
  readonly answer: Response | null;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  readonly hosts: Set<string>;
}

/** Opens a page of the demo and writes down every word of complaint. */
async function visit(path: string): Promise<Visit> {
  const page = await visitor.newPage();
  const complaints = await complaintsOf(page);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return {page, answer: await page.goto(new URL(path, demo.url).href), complaints, hosts};
}

const quiet = ({complaints}: Visit): void => expect(complaints).toEqual([]);

describe('complaint 13: under a strict content security policy', () => {
  it.each(pages)('%s comes to life, and nothing is complained about', async (path) => {
    const here = await visit(path);
    const {page} = here;
    for (const [element, part] of Object.entries(alive)) {
      if (!(await page.locator(element).count())) continue;
      await page.locator(`${element} ${part}`).filter({visible: true}).first().waitFor();
    }
    expect(await page.locator('style, [style]').count()).toBe(0);
    expect([...here.hosts]).toEqual([new URL(demo.url).host]);
    quiet(here);
    await page.close();
  });

  it('a citizen goes from a question to the times, and nothing is complained about', async () => {
    const here = await visit('/en/hukou-form.html');
    const {page} = here;
    await page.locator('zt-requirements-checklist #question').waitFor();
    await chooseAndContinue(page, /I lost it/, english.next);
    await page.getByRole('radio', {name: 'By video'}).check();
    await page.locator('zt-appointment-picker').getByRole('button', {name: 'Continue'}).click();
    await page.getByRole('heading', {name: 'Soonest times'}).waitFor();
    const day = page.locator('zt-month-calendar .day:not([aria-disabled], [hidden])').first();
    await day.click();
    const time = page.locator('zt-slot-list button').first();
    await time.click();
    expect(await time.getAttribute('aria-pressed')).toBe('true');
    quiet(here);
  });

  it('the element has its styles, though no style was written into the page', async () => {
    const here = await visit('/en/book.html');
    const heading = here.page.getByRole('heading', {name: 'What do you need?'});
    await heading.waitFor();
    expect(await heading.evaluate((each) => getComputedStyle(each).fontWeight)).toBe('700');
    expect(await here.page.locator('style, [style]').count()).toBe(0);
    quiet(here);
  });

  it('the policy allows scripts and styles of the portal only', async () => {
    const {answer} = await visit('/en/hukou-form.html');
    const policy = answer?.headers()['content-security-policy'] ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('text becomes HTML for nobody: the browser itself refuses it', async () => {
    const {page, complaints} = await visit('/en/hukou-form.html');
    const refusal = await page.evaluate(() => {
      try {
        document.body.innerHTML = 'x';
        return 'nothing was refused';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('TypeError');
    expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
    // The same ears would have heard it above.
    expect(complaints.join('\n')).toContain('require-trusted-types-for');
  });
});
