import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement} from 'lit';
import {beforeEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {addDays, addMonths, monthOf, monthSheet} from '../../src/core/plain-date.model.js';
import {RovingFocus} from '../../src/core/roving-focus.js';
import type {RovingStep} from '../../src/core/roving-step.model.js';

const daySteps: Partial<Record<RovingStep, number>> = {previous: -1, next: 1, up: -7, down: 7};
const monthSteps: Partial<Record<RovingStep, number>> = {
  'page-back': -1,
  'page-forward': 1,
  'far-back': -12,
  'far-forward': 12,
};

function moveDay(step: RovingStep, date: string): string | undefined {
  const months = monthSteps[step];
  if (months) return addMonths(date, months);
  const next = addDays(date, daySteps[step] ?? 0);
  return next < '2025-01-01' ? undefined : next;
}

class MonthHost extends LitElement {
  static override properties = {date: {}, late: {type: Boolean}};
  declare date: string;
  declare late: boolean;
  readonly roving = new RovingFocus(this, {
    items: 'button.day',
    current: () => this.date,
    move: moveDay,
    onMove: (date) => {
      if (!this.late) this.date = date;
    },
  });
  constructor() {
    super();
    this.date = '2026-11-25';
    this.late = false;
  }
  override render() {
    const sheet = monthSheet(monthOf(this.date), 1);
    return html`<button class="other">Next month</button>
      <input />
      ${sheet.map(
        (day) => html`<button class="day" data-key=${day}><span>${day}</span></button>`,
      )}`;
  }
}
customElements.define('roving-month-host', MonthHost);

const open = (direction = 'ltr') =>
  fixture<MonthHost>(html`<roving-month-host dir=${direction}></roving-month-host>`);
const day = (host: MonthHost, date: string) => {
  const button = host.shadowRoot?.querySelector<HTMLElement>(`[data-key="${date}"]`);
  if (!button) throw new Error(`${date} is not on screen`);
  return button;
};
const focused = (host: MonthHost) =>
  (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset['key'];
const tabStops = (host: MonthHost) =>
  [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.day') ?? [])]
    .filter(({tabIndex}) => tabIndex === 0)
    .map(({dataset}) => dataset['key']);

async function press(host: MonthHost, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await host.updateComplete;
}

describe('a month under the arrow keys', () => {
  let host: MonthHost;
  beforeEach(async () => {
    host = await open();
    day(host, '2026-11-25').focus();
  });

  it.each([
    ['{ArrowRight}', '2026-11-26'],
    ['{ArrowLeft}', '2026-11-24'],
    ['{ArrowDown}', '2026-12-02'],
    ['{ArrowUp}', '2026-11-18'],
    ['{PageDown}', '2026-12-25'],
    ['{PageUp}', '2026-10-25'],
    ['{Shift>}{PageDown}{/Shift}', '2027-11-25'],
    ['{ArrowRight}{ArrowRight}{ArrowDown}', '2026-12-04'],
  ])('%s leads to %s', async (keys, date) => {
    await press(host, keys);
    expect(focused(host)).toBe(date);
    expect(tabStops(host)).toEqual([date]);
  });

  it('stays where a step leads nowhere', async () => {
    host.date = '2025-01-01';
    await host.updateComplete;
    day(host, '2025-01-01').focus();
    await press(host, '{ArrowLeft}');
    expect(focused(host)).toBe('2025-01-01');
  });

  it('does not scroll the page', async () => {
    const events: boolean[] = [];
    const note = (event: Event) => events.push(event.defaultPrevented);
    document.addEventListener('keydown', note);
    await press(host, '{PageDown}{ArrowDown}a');
    document.removeEventListener('keydown', note);
    expect(events).toEqual([true, true, false]);
  });

  it('leaves the keys of its neighbours alone', async () => {
    host.shadowRoot?.querySelector('input')?.focus();
    await press(host, '{ArrowRight}{Home}');
    expect(host.date).toBe('2026-11-25');
  });

  it('has one place for Tab to stop at', async () => {
    expect(tabStops(host)).toEqual(['2026-11-25']);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(host.shadowRoot?.activeElement?.localName).toBe('input');
    await userEvent.keyboard('{Tab}');
    expect(focused(host)).toBe('2026-11-25');
  });

  it('lets Tab stop at the first day where the chosen one is not on screen', () => {
    Object.defineProperty(host, 'date', {value: '2026-11-25x', configurable: true});
    host.roving.hostUpdated();
    expect(tabStops(host)).toEqual(['2026-10-26']);
  });

  it('runs the other way where one reads from the right', async () => {
    const mirrored = await open('rtl');
    day(mirrored, '2026-11-25').focus();
    await press(mirrored, '{ArrowLeft}{ArrowDown}');
    expect(focused(mirrored)).toBe('2026-12-03');
  });
});

describe('focus', () => {
  it('waits for a day that comes late', async () => {
    const host = await open();
    host.late = true;
    day(host, '2026-11-25').focus();
    await press(host, '{PageDown}');
    expect(focused(host)).toBe('2026-11-25');
    host.date = '2026-12-25';
    await host.updateComplete;
    expect(focused(host)).toBe('2026-12-25');
  });

  it('is not fetched back by a day that comes late', async () => {
    const host = await open();
    host.late = true;
    day(host, '2026-11-25').focus();
    await press(host, '{PageDown}');
    host.shadowRoot?.querySelector<HTMLElement>('.other')?.focus();
    host.date = '2026-12-25';
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement?.className).toBe('other');
  });

  it('does not move when the month changes by itself', async () => {
    const host = await open();
    host.date = '2026-12-25';
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement).toBeNull();
  });

  it('goes to a day when the host says so', async () => {
    const host = await open();
    host.roving.focus('2026-11-03');
    expect(focused(host)).toBe('2026-11-03');
    host.roving.focus('1999-01-01');
    expect(focused(host)).toBe('2026-11-03');
  });

  it('is not listened for any more once the host has gone', async () => {
    const host = await open();
    const button = day(host, '2026-11-25');
    host.remove();
    button.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}),
    );
    expect(host.date).toBe('2026-11-25');
  });
});
