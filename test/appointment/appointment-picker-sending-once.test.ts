import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {Picker, shown} from './picker-harness.js';

const keep = 'Keep this time and continue';
const confirm = 'Confirm the appointment';
const keys = (picker: Picker, call: 'hold' | 'book') =>
  picker.office.asked(call).map(({key}) => key);
const released = (picker: Picker) => picker.office.asked('releaseHold').map(({sent}) => sent);

describe('complaint 1: a time is kept once', () => {
  it('on a double click', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    await picker.button(keep).dblClick();
    await picker.isAt('Your details');
    expect(keys(picker, 'hold')).toHaveLength(1);
  });

  it('when pressed again and again while the office is slow, and the button says so', async () => {
    const picker = await Picker.open();
    const answer = picker.office.silence('hold');
    await picker.pickSoonest();
    await picker.keepTime();
    const waiting = picker.button('One moment, we are keeping this time for you');
    await expect.element(waiting).toHaveAttribute('aria-disabled', 'true');
    await picker.hasFocus(waiting);
    await userEvent.keyboard('{Enter}{Enter} ');
    answer();
    await picker.isAt('Your details');
    expect(keys(picker, 'hold')).toHaveLength(1);
  });

  it('where the answer was lost: the same key is sent again', async () => {
    const picker = await Picker.open({service: 'hukou-form', mode: 'phone'});
    picker.office.loseAnswer('hold', new ProviderError('timeout'));
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.button('Try again').click();
    await picker.isAt('Your details');
    const [first, second] = keys(picker, 'hold');
    expect(first).toMatch(/^[\da-f]{32}$/);
    expect(second).toBe(first);
  });

  it('another time is another act with a key of its own', async () => {
    const picker = await Picker.open();
    picker.office.loseAnswer('hold', new ProviderError('timeout'));
    await picker.pickSoonest(0);
    await picker.keepTime();
    await shown(picker.button('Try again'));
    await picker.pickSoonest(1);
    await picker.keepTime();
    await picker.isAt('Your details');
    expect(new Set(keys(picker, 'hold')).size).toBe(2);
  });

  it('after a plain no, asking again is a new act', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    picker.office.refuse('hold', new ProviderError('too-many'));
    await picker.keepTime();
    await shown(picker.problem('There already is an appointment for you'));
    picker.office.allow('hold');
    await picker.keepTime();
    await picker.isAt('Your details');
    expect(new Set(keys(picker, 'hold')).size).toBe(2);
  });
});

describe('complaint 1: an appointment is booked once', () => {
  it('on a double click', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const answer = picker.office.silence('book');
    await picker.button(confirm).dblClick();
    answer();
    await picker.isAt('Your appointment is booked');
    expect(keys(picker, 'book')).toHaveLength(1);
  });

  it('when Enter is pressed again and again while the office is slow', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const answer = picker.office.silence('book');
    await picker.confirm();
    await expect
      .element(picker.button('One moment, we are booking'))
      .toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}{Enter} ');
    await picker.button('Back').click();
    await picker.isAt('Check and confirm');
    answer();
    await picker.isAt('Your appointment is booked');
    expect(keys(picker, 'book')).toHaveLength(1);
  });

  it('where the answer was lost: the same key is sent again, and the office has one booking', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    picker.office.loseAnswer('book', new ProviderError('timeout'));
    await picker.confirm();
    await picker.button('Try again').click();
    await picker.isAt('Your appointment is booked');
    const [first, second] = keys(picker, 'book');
    expect(second).toBe(first);
    await shown(picker.view.getByText(/^L-\d{4}$/));
  });
});

describe('complaint 3: a time is given back', () => {
  it('when the element is taken off the page', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    picker.element.remove();
    await expect.poll(() => released(picker)).toEqual(['hold-1']);
  });

  it('when the element went before the office had answered', async () => {
    const picker = await Picker.open();
    const answer = picker.office.silence('hold');
    await picker.pickSoonest();
    await picker.keepTime();
    picker.element.remove();
    answer();
    await expect.poll(() => released(picker)).toEqual(['hold-1']);
  });

  it('when the citizen went back before the office had answered', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.choose('By video');
    const answer = picker.office.silence('hold');
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.button('Back').click();
    answer();
    await expect.poll(() => released(picker)).toEqual(['hold-1']);
    await picker.isAt('How do you want to meet us?');
  });

  it('when the page is left', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => released(picker)).toEqual(['hold-1']);
  });

  it('but not when the element is only moved', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const around = document.createElement('div');
    picker.element.before(around);
    around.append(picker.element);
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(released(picker)).toEqual([]);
  });

  it('but not while it is being booked', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const answer = picker.office.silence('book');
    await picker.confirm();
    await shown(picker.button('One moment, we are booking'));
    picker.element.remove();
    answer();
    await expect.poll(() => keys(picker, 'book')).toHaveLength(1);
    expect(released(picker)).toEqual([]);
  });
});
