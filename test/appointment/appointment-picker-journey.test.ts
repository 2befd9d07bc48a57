import {describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {answers, consents, person, Picker, shown} from './picker-harness.js';

const name = 'Replace a lost household registration form';

/** The appointments that the page around hears of. */
function heard(picker: Picker): Appointment[] {
  const booked: Appointment[] = [];
  picker.element.addEventListener('zt-appointment-booked', ({detail}) =>
    booked.push(detail.appointment),
  );
  return booked;
}

describe('a citizen books', () => {
  it('the online room, where the page has named it: only the time and the details are asked', async () => {
    const picker = await Picker.open();
    const booked = heard(picker);
    await picker.isAt('Step 1 of 3 · When?');
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.isAt('Step 2 of 3 · Your details');
    await picker.fill();
    await picker.button('Continue').click();
    await picker.isAt('Step 3 of 3 · Check and confirm');
    expect(picker.office.asked('book')).toEqual([]);
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(booked).toMatchObject([{status: 'confirmed', mode: 'video'}]);
    await shown(picker.view.getByText(booked[0]!.reference));
    await shown(picker.view.getByText('The new form is posted to you, free'));
    await shown(picker.view.getByRole('link', {name: 'Enter the video room'}));
    expect(picker.office.asked('book')[0]?.sent).toMatchObject({
      contact: {name: answers['Full name'], phone: answers['Phone number']},
      answers: {reason: 'lost', deliveryAddress: answers['Where we post it to']},
      consents: ['privacy', 'recording'],
      lang: 'en',
    });
  });

  it('from a page that has decided nothing, answering each question that has more than one answer', async () => {
    const picker = await Picker.open({});
    await picker.isAt('Step 1 of 6 · What do you need?');
    await picker.choose(name);
    await picker.isAt('How do you want to meet us?');
    await picker.choose('By video');
    await picker.isAt('When?');
    await picker.pickDay('Friday 27 November');
    await picker.pickSlot('13:30');
    await shown(
      picker.view.getByText(
        'Friday 27 November, 13:30 · Beijing time (UTC+8) · Online registration room',
      ),
    );
    await picker.keepTime();
    await picker.isAt('Your details');
    await picker.fill();
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    await shown(picker.view.getByText('Friday 27 November, 13:30'));
    await shown(picker.view.getByText('Beijing time (UTC+8)'));
  });

  it('the counter for two people, and the visit is twice as long', async () => {
    const picker = await Picker.open({service: 'id-card'});
    const booked = heard(picker);
    await picker.isAt('How many people?');
    await picker.choose('2 people');
    await picker.isAt('Where?');
    await picker.choose('New Harbour Station counter');
    await picker.isAt('When?');
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('9:15');
    await picker.keepTime();
    await picker.isAt('Your details');
    await picker.fill(person, [consents[0]!]);
    await picker.button('Continue').click();
    await shown(picker.view.getByText('2 people'));
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(booked).toMatchObject([
      {
        services: [{id: 'id-card', count: 2}],
        site: {id: 'xingang'},
        slot: {start: '2026-11-26T09:15:00+08:00', durationMinutes: 30},
      },
    ]);
    await shown(picker.view.getByText('202 Port Avenue, Linhu'));
  });

  it('advice by telephone', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    const booked = heard(picker);
    await picker.choose('By phone');
    await picker.isAt('When?');
    await picker.pickSoonest(1);
    await picker.keepTime();
    await picker.fill(person, [consents[0]!]);
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(booked).toMatchObject([{mode: 'phone', site: {id: 'donghu'}}]);
  });

  it('a move, which counts only after the link in the e-mail', async () => {
    const picker = await Picker.open({service: 'move-in', mode: 'in-person'});
    await picker.arriveAtDetails();
    await picker.fill({...person, 'E-mail': 'xiuying@example.org'}, [consents[0]!]);
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('One more step: confirm by e-mail');
    await shown(picker.view.getByText(/press “Confirm” before 8:30\./));
  });

  it('once more, and meets an empty form', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.button('Book another appointment').click();
    await picker.isAt('When?');
    await picker.arriveAtDetails();
    await expect.element(picker.field('Full name')).toHaveValue('');
  });
});

describe('on the way', () => {
  it('nothing is chosen beforehand, on no question', async () => {
    const picker = await Picker.open({});
    await picker.isAt('What do you need?');
    expect(picker.root.querySelector(':checked')).toBeNull();
    await picker.choose('Renew an identity card');
    await picker.isAt('How many people?');
    expect(picker.root.querySelector(':checked')).toBeNull();
    await picker.choose('2 people');
    await picker.isAt('Where?');
    expect(picker.root.querySelector(':checked')).toBeNull();
  });

  it('going on without a choice says so and goes nowhere', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.button('Continue').click();
    await expect
      .element(picker.view.getByText('Choose one to continue'))
      .toHaveAttribute('role', 'alert');
    await picker.isAt('How do you want to meet us?');
    await picker.choose('By video');
    await picker.isAt('When?');
    await picker.keepTime();
    await shown(picker.view.getByText('Choose a time to continue'));
    expect(picker.office.asked('hold')).toEqual([]);
  });

  it('“Back” gives the time back and keeps what was typed', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.fill();
    await picker.button('Back').click();
    await picker.isAt('When?');
    expect(picker.office.asked('releaseHold').map(({sent}) => sent)).toEqual(['hold-1']);
    await picker.keepTime();
    await picker.isAt('Your details');
    await picker.keepsWhatWasTyped();
  });

  it('another way to meet keeps what was typed, too', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.choose('By video');
    await picker.arriveAtReview();
    await picker.button('Change: How').click();
    await picker.isAt('How do you want to meet us?');
    await expect.element(picker.radio('By video')).toBeChecked();
    await picker.choose('By phone');
    await picker.arriveAtDetails();
    await expect.element(picker.field('Full name')).toHaveValue(answers['Full name']);
    await picker.button('Change: How').click();
    await picker.choose('By video');
    await picker.arriveAtDetails();
    await picker.keepsWhatWasTyped();
  });

  it('turning to another month says nothing wrong about the chosen day', async () => {
    const picker = await Picker.open();
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('9:30');
    await picker.button('Next month').click();
    await shown(picker.day('Tuesday 1 December'));
    expect(picker.root.textContent).not.toContain('No free times on');
    await shown(
      picker.view.getByText(
        'Thursday 26 November, 9:30 · Beijing time (UTC+8) · Online registration room',
      ),
    );
  });
});
