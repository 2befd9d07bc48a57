import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Locator} from 'playwright';
import {glob} from 'tinyglobby';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {choice} from './embed.js';
import {type Project, unpack} from './project.js';
import {openSite, type Site} from './site.js';

const NEXT = '9.9.9';

let project: Project;
let site: Site;

/** The same modules as another version, in a folder of their own. */
async function nextVersion(from: string, to: string): Promise<void> {
  await cp(from, to, {recursive: true});
  for (const file of await glob('**/*.js', {cwd: to, absolute: true})) {
    const code = await readFile(file, 'utf8');
    await writeFile(file, code.replaceAll(`"${choice.version}"`, `"${NEXT}"`));
  }
}

beforeAll(async () => {
  project = await unpack('two-versions');
  const old = join(project.folder, 'package/dist/cdn');
  const next = join(project.folder, 'next');
  await nextVersion(old, next);
  site = await openSite({
    folders: {'/old/': old, '/new/': next, '/': project.folder},
    // Each version brings its own Lit, which makes its own policy.
    trustedTypes: ["'allow-duplicates'"],
  });
});

afterAll(async () => {
  await site?.close();
  await project?.remove();
});

/** Chooses the first of the soonest times, which then is pressed in. */
async function chooseTime(picker: Locator): Promise<void> {
  const time = picker.locator('li button').first();
  await time.click();
  await expect.poll(() => time.getAttribute('aria-pressed')).toBe('true');
}

describe('two versions on one page', () => {
  it('live beside each other under two prefixes, each with its own parts', async () => {
    const {page, complaints} = await site.open();
    const old = page.locator('#old zt-appointment-picker');
    const next = page.locator('#new next-appointment-picker');
    await chooseTime(old);
    await chooseTime(next);
    await old.locator('zt-month-calendar button, zt-month-calendar .day').first().waitFor();
    await next.locator('next-month-calendar button, next-month-calendar .day').first().waitFor();
    expect(await old.locator('next-month-calendar').count()).toBe(0);
    expect(await next.locator('zt-month-calendar').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('under one prefix, the first one stays and the console says so once', async () => {
    const {page, complaints} = await site.open('/clash.html');
    await chooseTime(page.locator('zt-appointment-picker'));
    expect(complaints).toEqual([expect.stringContaining(`zerotrip ${NEXT}: <zt-`)]);
    expect(complaints[0]).toContain(`stays with zerotrip ${choice.version}`);
    await page.context().close();
  });
});
