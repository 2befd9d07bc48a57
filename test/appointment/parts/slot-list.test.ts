import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {SlotPickedEvent} from '../../../src/appointment/parts/slot-list.events.js';
import {all, at, chosenIn, headings, many, names, open, words} from './slot-list-harness.js';

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

  it('keep the focus on the very same time when others have gone or come', async () => {
    const slots = many(12);
    const list = await open(slots);
    all(list, 'button')
      .find((one) => words(one) === '14:40')!
      .focus();
    for (const gone of ['5', '11', '7', '6']) {
      list.slots = slots.filter(({id}) => id !== gone);
      await list.updateComplete;
      expect(words(list.shadowRoot!.activeElement ?? undefined)).toBe('14:40');
    }
    const chosen = chosenIn(list);
    await userEvent.keyboard(' ');
    expect(chosen).toEqual(['8']);
  });

  it('hand the focus to the next one where the one that has it is gone', async () => {
    const slots = many(6);
    const list = await open(slots);
    const hasFocus = () => words(list.shadowRoot!.activeElement ?? undefined);
    all(list, 'button')[2]!.focus();
    list.slots = slots.filter(({id}) => id !== '2');
    await list.updateComplete;
    expect(hasFocus()).toBe('13:00');
    list.slots = slots.slice(0, 2);
    await list.updateComplete;
    expect(hasFocus()).toBe('9:40');
  });

  it('leave the focus where it is on the page when they arrive anew', async () => {
    const slots = many(6);
    const list = await open(slots);
    document.body.focus();
    list.slots = slots.slice(1);
    await list.updateComplete;
    expect(list.shadowRoot!.activeElement).toBeNull();
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
