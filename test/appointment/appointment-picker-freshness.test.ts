import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {MonthCalendar} from '../../src/appointment/parts/month-calendar.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {advice, MORNING} from './citizen.js';
import {Card, CardOffice} from './card-harness.js';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

const SECOND = 1000;
const THURSDAY = 'Thursday 26 November';
let isHidden = false;

/** From here on time passes only where a test lets it, and pages ask as soon as they may. */
beforeEach(() => {
  isHidden = false;
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date'], now: MORNING});
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

function show(isShown: boolean): void {
  isHidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** An office that others book at, too. */
class BusyOffice extends Office {
  readonly taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    const all = new Set(taken);
    super({taken: ({start}) => (all.has(start.slice(0, 16)) ? 99 : 0)});
    this.taken = all;
  }

  /** Others take every time that begins so. */
  take(...starts: readonly string[]): void {
    for (const start of starts) this.taken.add(start);
  }

  get asks(): number {
    return this.asked('listSlots').length;
  }
}

const NINE = '2026-11-26T09:00';
const TEN = '2026-11-26T10:00';

/** Waits for the part that is fetched beside the times. */
const complete = (picker: Picker) => shown(picker.button(/^None of these suits you/));

/** A picker with Thursday's times on show. */
async function onThursday(office = new BusyOffice()) {
  const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
  await picker.pickDay(THURSDAY);
  await shown(picker.button('10:00'));
  await complete(picker);
  return {picker, office};
}

describe('times that have stood there for more than a minute', () => {
  it('are asked for again when the citizen comes back to the page', async () => {
    vi.mocked(Math.random).mockReturnValue(0.99);
    const {office, picker} = await onThursday();
    show(false);
    await pass(61);
    office.take(TEN);
    expect(office.asks).toBe(1);
    show(true);
    await gone(picker.button('10:00'));
    await shown(picker.button('10:30'));
    expect(office.asks).toBe(2);
  });

  it('and not sooner', async () => {
    const {office} = await onThursday();
    show(false);
    await pass(50);
    show(true);
    await pass(0);
    expect(office.asks).toBe(1);
  });

  it('are asked for again while they are looked at, and pages opened together do not ask together', async () => {
    vi.mocked(Math.random).mockReturnValue(0.99);
    const {office, picker} = await onThursday();
    office.take(TEN);
    await pass(100);
    expect(office.asks).toBe(1);
    await pass(20);
    await gone(picker.button('10:00'));
  });

  it('are not asked for while nobody sees them', async () => {
    const {office} = await onThursday();
    show(false);
    await pass(3600);
    expect(office.asks).toBe(1);
  });

  it('are asked for again by whoever comes back to the question', async () => {
    const {office, picker} = await onThursday();
    await picker.pickSlot('9:00');
    await picker.keepTime();
    await picker.isAt('Your details');
    const before = office.asks;
    await pass(300);
    expect(office.asks).toBe(before);
    office.take(TEN);
    await picker.button('Back').click();
    await picker.isAt('When?');
    await gone(picker.button('10:00'));
  });
});

describe('when newer times arrive', () => {
  it('the chosen one stays chosen and in sight, and the focus stays on it', async () => {
    const {office, picker} = await onThursday();
    await picker.pickSlot('10:00');
    office.take(NINE, TEN);
    await pass(61);
    await gone(picker.button('9:00'));
    await expect.element(picker.button('10:00')).toHaveAttribute('aria-pressed', 'true');
    await picker.hasFocus(picker.button('10:00'));
    await shown(picker.button('Keep this time and continue'));
  });

  it('it stays, too, where it was the last one', async () => {
    const {office, picker} = await onThursday();
    await picker.pickSlot('10:00');
    vi.spyOn(office.provider, 'listSlots').mockImplementation(async (query) => ({
      slots: [],
      from: query.from,
      to: query.to,
      generatedAt: '2026-11-25T08:02:00+08:00',
    }));
    vi.spyOn(office.provider, 'listNextSlots').mockImplementation(async () => ({
      slots: [],
      from: '2026-11-25',
      to: '2026-11-25',
      generatedAt: '2026-11-25T08:02:00+08:00',
    }));
    await pass(61);
    await gone(picker.button('10:30'));
    await expect.element(picker.button('10:00')).toHaveAttribute('aria-pressed', 'true');
  });

  it('the focus stays on the soonest time it is on, or goes to their heading', async () => {
    const office = new BusyOffice();
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await expect.poll(() => picker.cards().length).toBe(3);
    await complete(picker);
    const start = office.asked('listNextSlots').length;
    const second = picker.cards()[1]!;
    const words = second.textContent;
    second.focus();
    office.take('2026-11-25T08:30');
    await pass(61);
    await expect.poll(() => office.asked('listNextSlots').length).toBe(start + 1);
    await expect.poll(() => picker.cards()[0]?.textContent).toBe(words);
    await picker.hasFocus(page.elementLocator(picker.cards()[0]!));
    office.take('2026-11-25T09:00');
    await pass(61);
    await picker.focusIsOn('Soonest times');
  });

  it('nothing moves on the way: no month turns, nothing says that it is being asked for', async () => {
    const november = (time: string) => time < '2026-11-30T17:00';
    const all = new Set<string>();
    const office = new Office({taken: ({start}) => (november(start) || all.has(start) ? 99 : 0)});
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.day('Monday 30 November'));
    await complete(picker);
    const calendar = picker.root.querySelector<MonthCalendar>('zt-month-calendar')!;
    const answer = office.silence('listSlots');
    all.add('2026-11-30T17:00:00+08:00');
    await pass(61);
    await expect.poll(() => office.asked('listSlots').length).toBe(2);
    expect(calendar.loading).toBe(false);
    answer();
    await expect.element(picker.day('Monday 30 November')).toHaveAccessibleName(/full/);
    expect(calendar.month).toBe('2026-11');
  });

  it('those that do not come are not missed, and a refusal is heeded', async () => {
    const {office, picker} = await onThursday();
    office.refuse('listSlots', new ProviderError('rate-limited', {retryAfterSeconds: 300}));
    await pass(61);
    await expect.poll(() => office.asks).toBe(2);
    await pass(290);
    expect(office.asks).toBe(2);
    await shown(picker.button('10:00'));
    expect(picker.root.querySelector('#failure')).toBeNull();
    office.allow('listSlots');
    office.take(TEN);
    await pass(20);
    await gone(picker.button('10:00'));
    await pass(61);
    expect(office.asks).toBe(4);
  });
});

describe('whoever moves a booking', () => {
  it('sees fresh times, too', async () => {
    const office = new CardOffice();
    const booked = await office.book(advice);
    const card = await Card.ofLink(office, booked);
    await card.press('Choose another time');
    await expect.poll(() => office.count('listSlots')).toBe(1);
    show(false);
    await pass(61);
    show(true);
    await expect.poll(() => office.count('listSlots')).toBe(2);
  });
});
