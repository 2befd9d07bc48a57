import {join} from 'node:path';
import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cdnModules} from '../../demo/embed/cdn-modules.js';
import {keepsItsPromises} from './checks.js';
import {choice, paste} from './embed.js';
import {install, type Project} from './project.js';
import {openSite, type Site} from './site.js';

const BASE = '/packages/zerotrip/dist/cdn/';

let project: Project;
let site: Site;

beforeAll(async () => {
  project = await install('legacy');
  const packages = join(project.folder, 'node_modules');
  const cdn = join(packages, 'zerotrip/dist/cdn');
  await paste(project.folder, 'cdn', {...choice, ...cdnModules(cdn, BASE, choice.domains)});
  site = await openSite({
    folders: {'/packages/': packages, '/': project.folder},
    // jQuery 1 tries out inline handlers and writes HTML as it loads.
    hasPolicy: false,
  });
});

afterAll(async () => {
  await site?.close();
  await project?.remove();
});

interface Look {
  readonly what: string;
  readonly fontSize: number;
  readonly height: number;
}

/** What a citizen reads and presses in the form's picker, its parts' shadow roots included. */
const looks = (page: Page): Promise<Look[]> =>
  page
    .locator('form zt-appointment-picker')
    .locator('[role="heading"], dt, dd, p, strong, button, .day')
    .filter({visible: true, hasText: /\w/})
    .evaluateAll((all) =>
      all.map((each) => ({
        what: `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 30)}`,
        fontSize: parseFloat(getComputedStyle(each).fontSize),
        height: each.matches('button, .day') ? each.getBoundingClientRect().height : Infinity,
      })),
    );

describe('a portal of 2014, with Bootstrap 3, jQuery 1 and rules for everything', () => {
  keepsItsPromises(() => site.open());

  it('the widget can be read and pressed, whatever the page does to its own', async () => {
    const {page} = await site.open();
    await page.locator('form .day').filter({visible: true}).first().waitFor();
    const all = await looks(page);
    expect(all.length).toBeGreaterThan(10);
    // Notes may be smaller than text, by a step.
    expect(all.filter(({fontSize}) => fontSize < 14)).toEqual([]);
    expect(all.filter(({height}) => height < 44)).toEqual([]);
    await page.context().close();
  });
});
