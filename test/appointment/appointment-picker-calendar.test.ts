import {afterEach, describe, expect, it} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

afterEach(() => page.viewport(800, 600));

const opened = async (dir = 'ltr', office = new Office()): Promise<Picker> => {
  const picker = await Picker.open({office, service: 'hukou-form', mode: 'video', dir});
  await shown(picker.day('Thursday 26 November'));
  (picker.day('Thursday 26 November').element() as HTMLElement).focus();
  return picker;
};

describe('from Thursday 26 November, today being the 25th,', () => {
  it.each([
    ['{ArrowRight}', 'Friday 27 November'],
    ['{ArrowLeft}', 'Wednesday 25 November, today'],
    ['{ArrowDown}', 'Thursday 3 December'],
    ['{ArrowUp}', 'Wednesday 25 November, today'],
    ['{Home}', 'Wednesday 25 November, today'],
    ['{End}', 'Sunday 29 November'],
    ['{PageDown}', 'Saturday 26 December'],
    ['{PageUp}', 'Wednesday 25 November, today'],
    ['{Shift>}{PageDown}{/Shift}', 'Sunday 24 January'],
    ['{Shift>}{PageUp}{/Shift}', 'Wednesday 25 November, today'],
    ['{ArrowRight}{ArrowRight}{ArrowDown}{ArrowLeft}', 'Friday 4 December'],
    ['{ArrowRight}{Shift>}{ArrowRight}{/Shift}', 'Monday 30 November'],
    ['{Shift>}{ArrowLeft}{/Shift}', 'Wednesday 25 November, today'],
  ])('%s leads to %s', async (keys, day) => {
    const picker = await opened();
    await userEvent.keyboard(keys);
    await picker.focusIsOn(new RegExp(`${day}, `));
  });

  it.each([
    ['{ArrowLeft}', 'Friday 27 November'],
    ['{ArrowRight}', 'Wednesday 25 November, today'],
  ])('%s leads to %s where one reads from the right', async (keys, day) => {
    const picker = await opened('rtl');
    await userEvent.keyboard(keys);
    await picker.focusIsOn(new RegExp(`${day}, `));
  });

  it.each([
    ['{ArrowDown}', 'Friday 27 November'],
    ['{ArrowUp}', 'Wednesday 25 November, today'],
  ])('%s leads to %s where the days stand one below the other', async (keys, day) => {
    await page.viewport(300, 640);
    const picker = await opened();
    await userEvent.keyboard(keys);
    await picker.focusIsOn(new RegExp(`${day}, `));
  });

  it('Tab leaves the calendar, and Shift+Tab comes back to the day one was on', async () => {
    const picker = await opened();
    // It comes with the desk, and stands behind the calendar.
    await expect.element(picker.button(/None of these suits you/)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{Tab}');
    expect(picker.focused).not.toHaveAttribute('data-key');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await picker.focusIsOn(/Friday 27 November, /);
  });
});

describe('another month', () => {
  it('is reached by keys also while its times are on their way', async () => {
    const office = new Office();
    const picker = await opened('ltr', office);
    const answer = office.silence('listSlots');
    await userEvent.keyboard('{PageDown}');
    await picker.focusIsOn(/Saturday 26 December, not known yet$/);
    answer();
    await picker.focusIsOn(/Saturday 26 December, closed: Weekend$/);
  });

  it('is said aloud when the citizen turns to it', async () => {
    const picker = await opened();
    await picker.button('Next month').click();
    await expect
      .poll(() => picker.root.querySelector('[data-live][role="status"]')?.textContent)
      .toBe('December 2026');
    await picker.button('Previous month').click();
    await shown(picker.day('Thursday 26 November'));
  });

  it('before today and after the last day on offer cannot be turned to', async () => {
    const picker = await opened();
    const [previous, next] = [picker.button('Previous month'), picker.button('Next month')];
    await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
    await next.click();
    await shown(picker.day('Tuesday 1 December'));
    await next.click();
    await shown(picker.day('Friday 1 January'));
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await next.click({force: true});
    await shown(picker.day('Friday 1 January'));
  });

  it('that could not be read can be asked for again', async () => {
    const office = new Office();
    const picker = await opened('ltr', office);
    office.refuse('listSlots', new ProviderError('offline'));
    await picker.button('Next month').click();
    await shown(picker.problem('No connection to the internet'));
    office.allow('listSlots');
    await picker.button('Try again').click();
    await shown(picker.day('Tuesday 1 December'));
  });

  it('turned to twice in a hurry shows the last one', async () => {
    const office = new Office();
    const picker = await opened('ltr', office);
    const answer = office.silence('listSlots');
    await picker.button('Next month').click();
    await picker.button('Next month').click();
    answer();
    await shown(picker.day('Monday 4 January'));
    await expect.element(picker.day('Monday 4 January')).toHaveAccessibleName(/free times/);
  });
});

describe('complaint 11: an empty first month', () => {
  const novemberGone = () => new Office({taken: ({start}) => (start < '2026-12' ? 99 : 0)});

  it('the calendar opens where the first free time is', async () => {
    const office = novemberGone();
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.view.getByRole('heading', {name: 'December 2026'}));
    await shown(picker.view.getByRole('button', {name: /^Tuesday 1 December, \d+ free times$/}));
  });

  it('whoever turns back to it reads where free days are, and a button goes there', async () => {
    const office = novemberGone();
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.day('Tuesday 1 December'));
    await picker.button('Previous month').click();
    await shown(picker.view.getByText(/^There are no free times in November 2026\./));
    await picker.button('Show Tuesday 1 December').click();
    await picker.focusIsOn(/^Tuesday 1 December, \d+ free times$/);
  });
});

describe('complaint 8: a day says more than its number', () => {
  it('says in its name how many times are free', async () => {
    const spans = [{from: '08:30', to: '12:00', capacity: 1}];
    const line = {siteId: 'online-room', mode: 'video', stepMinutes: 30, spans} as const;
    const office = new Office({
      lines: [line],
      taken: ({start}) => (start.startsWith('2026-11-27') && start.slice(11, 13) > '08' ? 1 : 0),
    });
    const picker = await opened('ltr', office);
    await shown(picker.button('Thursday 26 November, 7 free times'));
    await shown(picker.button('Friday 27 November, 1 free time'));
    await expect
      .element(picker.button('Friday 27 November, 1 free time'))
      .toHaveAttribute('data-state', 'only 1');
  });

  it('that is closed says why, can be looked at and offers nothing', async () => {
    const picker = await opened();
    const saturday = picker.button('Saturday 28 November, closed: Weekend');
    await expect.element(saturday).toHaveAttribute('aria-disabled', 'true');
    (saturday.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await shown(picker.view.getByText('No free times on Saturday 28 November. closed: Weekend.'));
  });

  it('that is over cannot be reached, whatever week it is in', async () => {
    const picker = await opened();
    await gone(picker.button('Tuesday 17 November, over'));
    await expect
      .element(picker.button('Tuesday 24 November, over'))
      .toHaveAttribute('aria-disabled', 'true');
  });

  it('is pressed once it is chosen, and only that one', async () => {
    const picker = await opened();
    await picker.pickDay('Thursday 26 November');
    await picker.pickDay('Friday 27 November');
    await expect.element(picker.day('Friday 27 November')).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(picker.day('Thursday 26 November'))
      .toHaveAttribute('aria-pressed', 'false');
    await expect
      .element(picker.day('Wednesday 25 November, today'))
      .toHaveAttribute('aria-current', 'date');
  });
});
