import {afterEach, describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import english, {type AppointmentTexts} from '../../../src/appointment/appointment.messages.js';
import type {Slot} from '../../../src/appointment/appointment.model.js';
import {SlotPickedEvent} from '../../../src/appointment/parts/slot-list.events.js';
import {SlotList} from '../../../src/appointment/parts/slot-list.js';
import {defineElements} from '../../../src/core/define.js';
import {localize} from '../../../src/core/localization.js';

defineElements({'slot-list': SlotList});

const texts = localize<AppointmentTexts>('en', [english]);

const at = (start: string): Slot => ({
  id: start,
  start,
  siteId: 'room',
  mode: 'video',
  status: 'free',
});

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');

/** So many times between eight and eighteen o’clock. */
const many = (count: number): Slot[] =>
  Array.from({length: count}, (_, index) => {
    const second = 8 * 3600 + (index * 36_000) / count;
    const clock = [second / 3600, (second / 60) % 60, second % 60].map(two).join(':');
    return {...at(`2026-11-26T${clock}+08:00`), id: `${index}`};
  });

// Two cores may be busy with other tests: long enough never to decide the outcome.
const patience = {timeout: 8000};

const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const lists: SlotList[] = [];

async function open(slots: readonly Slot[], more: Partial<SlotList> = {}) {
  const list = Object.assign(document.createElement('zt-slot-list') as SlotList, {
    texts,
    slots,
    ...more,
  });
  lists.push(list);
  document.body.append(list);
  await expect.poll(() => list.shadowRoot?.querySelector('button'), patience).not.toBeNull();
  // Nobody can scroll before there is something to see.
  await drawn();
  await drawn();
  return list;
}

afterEach(() => lists.splice(0).forEach((list) => list.remove()));

const all = (list: SlotList, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const headings = (list: SlotList) => all(list, '[role=heading]').map(words);
const names = (list: SlotList) => all(list, 'button').map(words);

describe('the times of a day', () => {
  it('stand under the half of the day, which says how many are free', async () => {
    const list = await open([at('2026-11-26T08:30:00+08:00'), at('2026-11-26T13:30:00+08:00')]);
    expect(headings(list)).toEqual(['Morning, 1 free time', 'Afternoon, 1 free time']);
    expect(names(list)).toEqual(['8:30', '13:30']);
  });

  it('stand under their hour where they are more than 18', async () => {
    const list = await open(many(40));
    expect(headings(list).slice(0, 2)).toEqual([
      '8:00 to 8:45, 4 free times',
      '9:00 to 9:45, 4 free times',
    ]);
  });

  it('keep the focus where it is when one is chosen, and say which one is', async () => {
    const list = await open(many(4));
    const chosen: string[] = [];
    list.addEventListener(SlotPickedEvent.type, (event) => {
      const {slot} = event as SlotPickedEvent;
      chosen.push(slot.id);
      list.selected = slot.id;
    });
    const second = all(list, 'button')[1]!;
    second.focus();
    await userEvent.keyboard(' ');
    await list.updateComplete;
    expect(chosen).toEqual(['1']);
    expect(list.shadowRoot!.activeElement).toBe(second);
    expect(all(list, 'button').map((one) => one.ariaPressed)).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    list.selected = '3';
    await list.updateComplete;
    expect(all(list, '[aria-pressed=true]').map(words)).toEqual(['15:30']);
  });

  it('keep a lost one in sight, which says so and cannot be chosen', async () => {
    const slots = many(3);
    const list = await open(slots, {lost: '1'});
    let isChosen = false;
    list.addEventListener(SlotPickedEvent.type, () => (isChosen = true));
    const lost = all(list, '[aria-disabled=true]');
    expect(lost.map(words)).toEqual(['11:20 just taken']);
    lost[0]!.click();
    expect(isChosen).toBe(false);
    expect(headings(list)).toEqual(['Morning, 1 free time', 'Afternoon, 1 free time']);
  });

  it('tell the two 02:30s of an autumn night apart', async () => {
    const night = ['02:00:00+02:00', '02:30:00+02:00', '02:30:00+01:00', '03:00:00+01:00'];
    const list = await open(night.map((time) => at(`2026-10-25T${time}`)));
    expect(names(list)).toEqual(['2:00', '2:30 UTC+2', '2:30 UTC+1', '3:00']);
  });

  it('say from when to when where one may come at any time between', async () => {
    const slot = {
      ...at('2026-11-26T09:00:00+08:00'),
      end: '2026-11-26T18:00:00+08:00',
      durationMinutes: 15,
    };
    expect(names(await open([slot]))).toEqual(['9:00 to 18:00']);
  });
});

describe('20,000 times', () => {
  const CROWD = 20_000;

  it('draw only what is near, and say under each heading how many there are', async () => {
    const list = await open(many(CROWD));
    expect(all(list, 'button').length).toBeLessThan(1000);
    const counts = headings(list).map((heading) => Number(/, (\d+) free/.exec(heading!)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(CROWD);
    expect(Math.max(...counts)).toBe(60);
  });

  it('are drawn when somebody scrolls there', async () => {
    const list = await open(many(CROWD));
    const group = all(list, '.group').at(150)!;
    expect(group.querySelectorAll('button').length).toBe(0);
    group.scrollIntoView();
    await expect.poll(() => group.querySelectorAll('button').length, patience).toBe(60);
  });

  it('are there for whoever tabs on, forwards and from behind', async () => {
    const list = await open(many(CROWD));
    const groups = all(list, '.group');
    const buttons = (index: number) => [...groups.at(index)!.querySelectorAll('button')];
    const last = buttons(1).at(-1)!;
    last.focus();
    expect(buttons(2).length).toBe(60);
    await userEvent.tab();
    expect(list.shadowRoot!.activeElement).toBe(buttons(2)[0]);
    buttons(-1)[0]!.focus();
    await userEvent.tab({shift: true});
    expect(list.shadowRoot!.activeElement).toBe(buttons(-2).at(-1));
  });

  it('are all drawn for paper', async () => {
    const list = await open(many(2000));
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(list, 'button').length).toBe(2000);
  });

  it('keep every other button as it is when one time changes', async () => {
    const slots = many(CROWD);
    const list = await open(slots);
    const before = all(list, 'button');
    list.slots = slots.map((slot) => (slot.id === '7' ? {...slot, status: 'busy'} : slot));
    await list.updateComplete;
    expect(all(list, 'button')).toEqual(before);
    expect(headings(list)[0]).toContain('59 free times');
  });

  it('leave nothing behind when the list has come and gone', async () => {
    const list = await open(many(CROWD));
    list.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(list, 'button').length).toBeLessThan(1000);
    document.body.append(list);
    const group = all(list, '.group').at(200)!;
    group.scrollIntoView();
    await expect.poll(() => group.querySelectorAll('button').length, patience).toBe(60);
  });
});
