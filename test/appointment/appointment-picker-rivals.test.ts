import {describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {act} from './citizen.js';
import {Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

/** Advice by telephone: one clerk, so that each time is the last place. */
const advice = {service: 'hukou-form', mode: 'phone'};
const wish = {services: [{id: 'hukou-form', count: 1}], mode: 'phone'} as const;
const TEN = 'donghu~phone~2026-11-26T10:00';

/** Looks at the times of Thursday and chooses ten o’clock. */
async function atTen(office = new Office()): Promise<Picker> {
  const picker = await Picker.open({...advice, office});
  await picker.pickDay('Thursday 26 November');
  await picker.pickSlot('10:00');
  return picker;
}

const TAKEN = 'Somebody else has just taken this time';

describe('complaint 1: two people, one time', () => {
  it('whoever asks second is told before typing anything, and has another time at one press', async () => {
    const picker = await atTen();
    await picker.office.provider.hold({...wish, slotId: TEN}, act());
    await picker.keepTime();
    const notice = picker.problem(TAKEN);
    await picker.hasFocus(notice);
    await notice.getByRole('button', {name: /9:45/}).click();
    await picker.isAt('Your details');
  });

  it('whoever asked first has it, whatever others try meanwhile', async () => {
    const picker = await atTen();
    await picker.keepTime();
    await picker.isAt('Your details');
    const rival = picker.office.provider.hold({...wish, slotId: TEN}, act());
    await expect(rival).rejects.toMatchObject({code: 'slot-taken'});
    await shown(picker.view.getByText(/^This time is kept for you until/));
  });
});

describe('complaint 2: after “taken” the stale list still stands there', () => {
  it('the list is asked for anew, and the lost time says so and cannot be tried again', async () => {
    const picker = await atTen();
    const before = picker.office.asked('listSlots').length;
    await picker.office.provider.hold({...wish, slotId: TEN}, act());
    await picker.keepTime();
    await shown(picker.problem(TAKEN));
    expect(picker.office.asked('listSlots').length).toBe(before + 1);
    const lost = picker.button('10:00 just taken');
    await expect.element(lost).toHaveAttribute('aria-disabled', 'true');
    await lost.click({force: true});
    await picker.keepTime();
    await shown(picker.view.getByText('Choose a time to continue'));
    expect(picker.office.asked('hold')).toHaveLength(1 + 1);
  });

  it('also where the office names no others', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    await expect.poll(() => picker.office.asked('listSlots').length).toBe(1);
    picker.office.refuse('hold', new ProviderError('slot-taken'));
    await picker.keepTime();
    await expect.poll(() => picker.office.asked('listSlots').length).toBe(2);
  });
});

describe('complaint 3: a hold that outlives “Back”', () => {
  it('one’s own time is there again at once, and can be kept again', async () => {
    const picker = await atTen();
    await picker.keepTime();
    await picker.isAt('Your details');
    await picker.button('Back').click();
    await picker.isAt('When?');
    await expect.element(picker.button('10:00')).toHaveAttribute('aria-pressed', 'true');
    await picker.keepTime();
    await picker.isAt('Your details');
  });

  it('and others can have it as soon as another one is kept', async () => {
    const picker = await atTen();
    await picker.keepTime();
    await picker.button('Back').click();
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.isAt('Your details');
    const rival = picker.office.provider.hold({...wish, slotId: TEN}, act());
    await expect(rival).resolves.toMatchObject({slot: {id: TEN}});
  });
});

describe('complaint 8: a time that says only its number', () => {
  it('stands under a heading and in a group that say of which day and half', async () => {
    const picker = await Picker.open({service: 'hukou-form', mode: 'video'});
    await picker.pickDay('Thursday 26 November');
    const morning = picker.view.getByRole('group', {name: /^Morning, \d+ free times$/});
    await shown(morning.getByRole('button', {name: '10:00'}));
    await shown(
      picker.view.getByRole('heading', {name: 'Times on Thursday 26 November', level: 3}),
    );
  });

  it('once chosen is said with its day, zone and place', async () => {
    const picker = await atTen();
    const said = picker.view.getByText('Thursday 26 November, 10:00 · Beijing time (UTC+8)');
    await shown(said);
    expect(said.element().closest('[role=status]')).toHaveTextContent('East Lake');
    await picker.focusIsOn('10:00');
  });
});
