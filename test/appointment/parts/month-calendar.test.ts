import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {type Locator, page, userEvent} from 'vitest/browser';
import english from '../../../src/appointment/appointment.messages.js';
import type {Day} from '../../../src/appointment/appointment.model.js';
import '../../../src/appointment/define.js';
import type {
  DayChosenEvent,
  MonthShownEvent,
} from '../../../src/appointment/parts/month-calendar.events.js';
import type {MonthCalendar} from '../../../src/appointment/parts/month-calendar.js';
import {localize} from '../../../src/core/localization.js';

afterEach(() => page.viewport(800, 600));

const texts = localize<typeof english>('en', [english]);

const week: readonly Day[] = [
  {date: '2026-11-24', status: 'free', freeCount: 12},
  {date: '2026-11-25', status: 'few', freeCount: 2},
  {date: '2026-11-26', status: 'full', freeCount: 0},
  {date: '2026-11-27', status: 'closed', reason: 'Staff training'},
  {date: '2026-11-30', status: 'free', freeCount: 7},
];

const full = Array.from({length: 30}, (_, index): Day => {
  return {date: `2026-11-${String(index + 1).padStart(2, '0')}`, status: 'full'};
});

/** The calendar on a page that turns its months and shows what was chosen. */
async function open(state: Partial<MonthCalendar> = {}, days = week): Promise<MonthCalendar> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const calendar = document.createElement('zt-month-calendar') as MonthCalendar;
  Object.assign(calendar, {texts, month: '2026-11', days: new Map(days.map((d) => [d.date, d]))});
  Object.assign(calendar, {today: '2026-11-24', min: '2026-11-24', max: '2027-01-23', ...state});
  calendar.addEventListener('month-shown', (event) => {
    calendar.month = (event as MonthShownEvent).month;
  });
  calendar.addEventListener('day-chosen', (event) => {
    calendar.selected = (event as DayChosenEvent).date;
  });
  around.append(calendar);
  await calendar.updateComplete;
  return calendar;
}

const button = (name: string | RegExp): Locator => page.getByRole('button', {name});
const news = (): Locator => page.getByRole('status');
const focused = (calendar: MonthCalendar) =>
  expect.poll(() => calendar.shadowRoot?.activeElement?.ariaLabel);

describe('the next free day', () => {
  it('is one press away, over full and closed days', async () => {
    const calendar = await open({selected: '2026-11-25'});
    await button('Next free day').click();
    await focused(calendar).toBe('Monday 30 November, 7 free times');
  });

  it('is one key away, over full and closed days, and so is the one before', async () => {
    const calendar = await open();
    calendar.focusDay('2026-11-25');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await focused(calendar).toBe('Monday 30 November, 7 free times');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await focused(calendar).toBe('Wednesday 25 November, 2 free times');
  });

  it('is found in another month', async () => {
    const calendar = await open({nextFree: '2027-01-07'});
    calendar.focusDay('2026-11-30');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await focused(calendar).toMatch(/^Thursday 7 January, /);
  });

  it('is said not to be there where it is not', async () => {
    const calendar = await open();
    calendar.focusDay('2026-11-30');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect.element(news()).toHaveTextContent('We know of no further free day');
    await focused(calendar).toBe('Monday 30 November, 7 free times');
  });
});

describe('complaint 11: a month without a free time', () => {
  it('says where the next one is, and a button goes there', async () => {
    const calendar = await open({nextFree: '2027-01-07'}, full);
    await expect
      .element(news())
      .toHaveTextContent(
        'There are no free times in November 2026. The next free day is Thursday 7 January.',
      );
    await button('Show Thursday 7 January').click();
    await focused(calendar).toMatch(/^Thursday 7 January, /);
  });

  it('says where the last one before it was, where none comes after', async () => {
    const calendar = await open({min: '2026-10-01', previousFree: '2026-10-30'}, full);
    await expect
      .element(news())
      .toHaveTextContent('The last free day before it is Friday 30 October.');
    await button('Show Friday 30 October').click();
    await focused(calendar).toMatch(/^Friday 30 October, /);
  });

  it('is not spoken of while its days are on their way', async () => {
    const calendar = await open({loading: true}, full);
    await expect.element(news()).toBeEmptyDOMElement();
    await expect.element(page.getByText('One moment, we are asking')).toBeVisible();
    calendar.loading = false;
    await expect.element(news()).toHaveTextContent('There are no free times in November 2026.');
  });
});

describe('a day outside of what can be booked', () => {
  it.each([
    ['{PageUp}', 'The first day you can choose is Tuesday 24 November.', '{ArrowRight}'],
    ['{Shift>}{PageDown}{/Shift}', 'The last day you can choose is Saturday 23 January.', '{Home}'],
  ])('that %s would lead to says why not', async (keys, why, away) => {
    const calendar = await open();
    calendar.focusDay('2026-11-25');
    await userEvent.keyboard(keys);
    await expect.element(news()).toHaveTextContent(why);
    await userEvent.keyboard(away);
    await expect.element(news()).toBeEmptyDOMElement();
  });

  it('says why not where it is pressed, and is not chosen', async () => {
    const calendar = await open();
    await button('Monday 23 November, over').click({force: true});
    await expect
      .element(news())
      .toHaveTextContent('The first day you can choose is Tuesday 24 November.');
    expect(calendar.selected).toBeUndefined();
  });

  it('after the last one is not open yet', async () => {
    await open({month: '2027-01'});
    await expect.element(button('Sunday 24 January, not open yet')).toBeInTheDocument();
  });
});

describe('the focus', () => {
  it('stays on the button that turns the month', async () => {
    const calendar = await open();
    await button('Next month').click();
    await expect.element(page.getByRole('heading')).toHaveTextContent('December 2026');
    expect(calendar.shadowRoot?.activeElement).toHaveTextContent('Next month');
  });

  it('is never nowhere, also where the next month is shorter', async () => {
    const calendar = await open({month: '2026-12', max: '2027-12-31'});
    calendar.focusDay('2026-12-31');
    let lost = 0;
    calendar.addEventListener('focusout', ({relatedTarget}) => (lost += relatedTarget ? 0 : 1));
    await userEvent.keyboard('{PageDown}{PageDown}');
    await focused(calendar).toMatch(/^Sunday 28 February, /);
    expect(lost).toBe(0);
  });
});

it('the keys are said with the days, and seen by whoever goes there with them', async () => {
  const calendar = await open();
  const keys = page.getByText(/^Keys: /);
  expect(keys.element().getBoundingClientRect().width).toBe(1);
  await userEvent.tab();
  calendar.focusDay('2026-11-25');
  await expect.poll(() => keys.element().getBoundingClientRect().width).toBeGreaterThan(100);
  await expect.element(page.getByRole('group')).toHaveAccessibleDescription(/nearest free day/);
});

it('where it is narrow, each day is a line with its weekday, and nothing scrolls sideways', async () => {
  await page.viewport(300, 640);
  const calendar = await open();
  const day = button('Wednesday 25 November, 2 free times').element();
  expect(day.getBoundingClientRect().width).toBeGreaterThan(250);
  expect(getComputedStyle(day, '::before').content).toMatch(/Wed|attr\(data-weekday/);
  expect(calendar.scrollWidth).toBeLessThanOrEqual(calendar.clientWidth);
});
