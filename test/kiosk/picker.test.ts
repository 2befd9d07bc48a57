import {html} from 'lit';
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import '../../src/appointment/define.js';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import {
  answer,
  fetchTexts,
  openPage,
  pass,
  portalOf,
  stopTheClock,
  warningOf,
} from '../portal/kiosk-page.js';

beforeAll(() => fetchTexts('en'));
afterEach(() => void vi.useRealTimers());

const within = (page: Element, selector: string) =>
  page
    .querySelector('zt-appointment-picker')!
    .shadowRoot!.querySelector<HTMLElement & {value: string; checked: boolean}>(selector);
const find = (page: Element, selector: string) =>
  vi.waitFor(() => {
    const found = within(page, selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  });
const provider = () => memoryAppointments({taken: () => 0});
const picker = (own: ReturnType<typeof provider>) =>
  html`<zt-portal kiosk idle-seconds="30">
    <zt-appointment-picker
      service="hukou-form"
      meeting-mode="video"
      .provider=${own}
    ></zt-appointment-picker>
  </zt-portal>`;

/** Comes to the details and types a name. */
async function typeAName(page: Element): Promise<void> {
  (await find(page, '.cards button')).click();
  (await find(page, '.sticky .primary')).click();
  const name = await find(page, 'form input');
  name.value = '王秀兰';
  name.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  expect((await find(page, 'form input')).value).toBe('王秀兰');
}

describe('the next person at a kiosk', () => {
  it('finds nothing of the last one: not the time, not the name', async () => {
    const page = await openPage(picker(provider()));
    await typeAName(page);
    portalOf(page).endSession();
    await find(page, '.cards button');
    expect(within(page, 'form')).toBeNull();
    (await find(page, '.cards button')).click();
    (await find(page, '.sticky .primary')).click();
    expect((await find(page, 'form input')).value).toBe('');
  });

  it('finds the time that the last one kept free again', async () => {
    const own = provider();
    const release = vi.spyOn(own, 'releaseHold');
    const page = await openPage(picker(own));
    await typeAName(page);
    portalOf(page).endSession();
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
  });

  it('comes after the last one went away without a word', async () => {
    const page = await openPage(picker(provider()));
    await typeAName(page);
    stopTheClock();
    // From here on the clock is the test's own.
    document.body.dispatchEvent(new Event('pointermove', {bubbles: true}));
    await pass(30);
    expect(warningOf(page)).toBeDefined();
    expect(within(page, 'form input')?.value).toBe('王秀兰');
    await pass(20);
    expect(within(page, 'form')).toBeNull();
    expect(page.querySelector('zt-appointment-picker')!.shadowRoot!.textContent).not.toContain(
      '王',
    );
  });

  it('meets whoever answers with all they had typed', async () => {
    const page = await openPage(picker(provider()));
    await typeAName(page);
    stopTheClock();
    document.body.dispatchEvent(new Event('pointermove', {bubbles: true}));
    await pass(30);
    await answer(page, (warning) => warning.querySelector('button')!.click());
    await pass(25);
    expect(within(page, 'form input')?.value).toBe('王秀兰');
  });
});
