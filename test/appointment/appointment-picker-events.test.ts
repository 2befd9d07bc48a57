import {describe, expect, it} from 'vitest';
import {Picker, shown} from './picker-harness.js';

const types = [
  'zt-appointment-slot-chosen',
  'zt-before-appointment-hold',
  'zt-appointment-held',
  'zt-before-appointment-book',
  'zt-appointment-booked',
] as const;

/** Puts the picker into a shadow root and notes what is heard outside of it. */
function listenOutside(picker: Picker, names: readonly string[]): CustomEvent[] {
  const around = picker.element.parentElement!;
  const host = document.createElement('div');
  around.append(host);
  host.attachShadow({mode: 'open'}).append(picker.element);
  const heard: CustomEvent[] = [];
  for (const name of names)
    around.addEventListener(name, (event) => heard.push(event as CustomEvent));
  return heard;
}

describe('the page around hears', () => {
  it('each thing once it is so, from inside a shadow root too', async () => {
    const picker = await Picker.open();
    const heard = listenOutside(picker, types);
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(heard.map(({type}) => type)).toEqual([...types]);
    expect(heard.map(({cancelable}) => cancelable)).toEqual([false, true, false, true, false]);
    const [chosen, toHold, held, toBook, booked] = heard.map(({detail}) => detail as unknown);
    expect(chosen).toMatchObject({slot: {mode: 'video', status: 'free'}});
    expect(toHold).toMatchObject({request: {services: [{id: 'hukou-form', count: 1}]}});
    expect(held).toMatchObject({hold: {id: 'hold-1', secondsLeft: 600}});
    expect(toBook).toMatchObject({request: {holdId: 'hold-1', answers: {reason: 'lost'}}});
    expect(booked).toMatchObject({appointment: {status: 'confirmed'}});
  });

  it('nothing of what the parts say to each other', async () => {
    const picker = await Picker.open();
    const heard = listenOutside(picker, ['day-chosen', 'month-shown', 'input', 'change', 'submit']);
    await picker.pickDay('Thursday 26 November');
    await picker.button('Next month').click();
    await shown(picker.day('Tuesday 1 December'));
    expect(heard).toEqual([]);
  });

  it('nothing before the citizen does something', async () => {
    const picker = await Picker.open();
    const heard = listenOutside(picker, types);
    await shown(picker.day('Thursday 26 November'));
    expect(heard).toEqual([]);
  });
});

describe('the page around can forbid', () => {
  it('that a time is kept', async () => {
    const picker = await Picker.open();
    const forbid = (event: Event) => event.preventDefault();
    picker.element.addEventListener('zt-before-appointment-hold', forbid);
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.isAt('When?');
    expect(picker.office.asked('hold')).toEqual([]);
    picker.element.removeEventListener('zt-before-appointment-hold', forbid);
    await picker.keepTime();
    await picker.isAt('Your details');
  });

  it('that it is booked', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const forbid = (event: Event) => event.preventDefault();
    picker.element.addEventListener('zt-before-appointment-book', forbid);
    await picker.confirm();
    await picker.isAt('Check and confirm');
    expect(picker.office.asked('book')).toEqual([]);
    picker.element.removeEventListener('zt-before-appointment-book', forbid);
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  });
});
