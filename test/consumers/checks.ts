import type {Locator, Page} from 'playwright';
import {expect, it} from 'vitest';
import type {AppointmentPicker} from '../../src/appointment/appointment-picker.js';
import {choice} from './embed.js';
import type {Visit} from './site.js';

/** The picker in the page's form; the other one is what the embed builder's lines made. */
const picker = (page: Page): Locator => page.locator('form zt-appointment-picker');

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', {name, exact: true}).click();

const heading = (page: Page, name: string): Locator => picker(page).getByRole('heading', {name});

/** The text that the page has put in the place of “Soonest times”. */
const OWN_WORDS = 'Free times, soon';

/** What the form has sent, as the portal's server reads it; it goes once the picker has the time ready. */
async function sent(page: Page): Promise<unknown> {
  await page.locator('form zt-appointment-picker:valid').waitFor();
  await press(page, 'Send');
  await page.waitForURL('**/sent');
  return JSON.parse(await page.locator('p').innerText());
}

const PROMISES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the lines of the embed builder make a widget that the back end answers': async (page) => {
    const embedded = page.locator('zt-portal > zt-appointment-picker');
    await embedded.getByRole('heading', {name: 'When?'}).waitFor();
    await embedded.locator('zt-slot-list button, zt-month-calendar button').first().waitFor();
    expect(await embedded.locator('p').first().textContent()).toBe(choice.fallback);
    expect(await page.locator('zt-portal').getAttribute('mode')).toBe('elder');
  },

  'objects arrive: the provider’s times and the page’s own words': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
  },

  'an attribute follows the page': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
    await press(page, 'A lost form');
    await picker(page).getByText('Replace a lost household registration form').waitFor();
  },

  'the page hears which time was chosen, and the form sends it': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
    await picker(page).locator('li button').first().click();
    const told = await page.locator('#told').innerText();
    expect(told).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await sent(page)).toMatchObject({
      'visit-start': told,
      'visit-site': 'donghu',
      'visit-service': 'id-card',
      'visit-mode': 'in-person',
    });
  },

  'the form is not sent without a time': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
    await press(page, 'Send');
    const invalid = page.locator('form zt-appointment-picker:invalid:focus-within');
    await invalid.waitFor();
    expect(await invalid.evaluate((each: AppointmentPicker) => each.validationMessage)).toBe(
      'Please choose a time',
    );
    expect(new URL(page.url()).pathname).toBe('/');
  },

  'taken away and put back, it is as before': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
    for (const _again of [1, 2, 3]) {
      await press(page, 'Take it away');
      await picker(page).waitFor({state: 'detached'});
      await press(page, 'Put it back');
      await heading(page, OWN_WORDS).waitFor();
    }
  },

  'it speaks the page’s language, and changes it with the page': async (page) => {
    await heading(page, OWN_WORDS).waitFor();
    await press(page, 'In Chinese');
    await picker(page).getByRole('heading', {name: '什么时候方便？'}).waitFor();
  },
};

/** What each portal may expect, however it is built. */
export function keepsItsPromises(open: () => Promise<Visit>): void {
  it.each(Object.entries(PROMISES))('%s', async (_name, kept) => {
    const {page, complaints} = await open();
    await kept(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
