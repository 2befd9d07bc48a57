import type {Locator, Page} from 'playwright';
import {expect} from 'vitest';
import {book, chooseAndContinue, english} from './by-keyboard.js';
import {everythingOn} from './left-behind.js';

export const attract = (page: Page) => page.locator('zt-portal .attract[open]');
export const told = (page: Page) => page.locator('zt-portal .way-out[open]');

/** All of it, with no scrolling. */
export async function expectInSight(part: Locator): Promise<void> {
  const {bottom, top} = await part.first().evaluate((each) => each.getBoundingClientRect());
  const {height} = part.page().viewportSize()!;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(height);
}

/** Comes to the machine and chooses the English pages. */
export async function comeIn(page: Page): Promise<void> {
  await page.locator('[slot=attract]').getByRole('link', {name: 'English'}).click();
  await page.getByRole('heading', {name: 'What would you like to do?'}).waitFor();
  await page.locator('zt-help-desk details').first().waitFor();
}

/** Comes to the times of a meeting by video. */
export async function chooseToMeet(page: Page): Promise<void> {
  await page.locator('h1').click();
  await chooseAndContinue(page, /registration form/, english.next);
  await chooseAndContinue(page, /^By video/, english.next);
}

/** Fills in all that the machine can hold; tells what must be gone afterwards. */
export async function doEverything(page: Page): Promise<string[]> {
  await chooseToMeet(page);
  const time = /^(Today|Tomorrow|\w+day).*Online registration room/;
  const reference = await book(page, {...english, time});

  await page.getByLabel('Number to ask by').fill('EXAMPLE-FORM');
  await page.getByRole('button', {name: 'Look it up'}).first().click();
  await page.locator('zt-case-progress ol').first().waitFor();

  const desk = page.locator('zt-help-desk');
  await desk.getByLabel('Your question', {exact: true}).fill('May my daughter Lin come for me?');
  // Whoever can, takes it along.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await desk.getByRole('button', {name: /^Send to/}).click();
  await desk.locator('#sent').waitFor();
  const [question = ''] = /Q-\d+/.exec(await desk.locator('#sent').innerText()) ?? [];

  const feedback = page.locator('zt-feedback');
  await feedback.locator('[name=q-overall][value="5"]').check();
  await feedback.locator('.letter > button').click();
  await feedback.locator('[name=to][value=person]').check();
  await feedback.locator('#name').fill('Officer Chen');
  await feedback.locator('#text').fill('Thank you from Harbin');

  const photo = {name: 'lin.png', mimeType: 'image/png', buffer: await page.screenshot()};
  await page.locator('zt-photo-check #choose').setInputFiles(photo);
  await page.locator('zt-photo-check').getByRole('heading', {name: 'What we see'}).waitFor();
  return [
    reference,
    'EXAMPLE-FORM',
    question,
    'daughter Lin',
    'Officer Chen',
    'Thank you from Harbin',
    '李明',
    'li@example.org',
    '138 0000',
    'What we see',
  ];
}

/** None of it can be read on the page as it stands, in the address, or anywhere in the browser. */
export async function expectNothingOf(page: Page, traces: readonly string[], where: string) {
  const everything = await everythingOn(page);
  const found = traces.filter((trace) => trace === '' || everything.includes(trace));
  expect({where, found}).toEqual({where, found: []});
}
