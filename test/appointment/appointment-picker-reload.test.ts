import {describe, expect, it} from 'vitest';
import {answers, gone, Picker, shown} from './picker-harness.js';
import type {Office} from './picker-office.js';

const online = {service: 'hukou-form', mode: 'video'};

/** The page is left in the middle of things and loaded anew: only what the tab has kept is left. */
async function reload(picker: Picker, page = online): Promise<Picker> {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  const kept = Object.entries({...sessionStorage}) as [string, string][];
  picker.element.remove();
  // The element has to notice first that it was taken away.
  await Promise.resolve();
  for (const [key, value] of kept) sessionStorage.setItem(key, value);
  return Picker.open({...page, office: picker.office});
}

const keys = (office: Office, call: 'hold' | 'book') => office.asked(call).map(({key}) => key);
const stored = () => JSON.stringify({...sessionStorage});

describe('complaint 18: what the device keeps', () => {
  it('is ids only: nothing typed, no name, no token', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    expect(stored()).toContain('hukou-form');
    for (const typed of Object.values(answers)) expect(stored()).not.toContain(typed);
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(stored()).toBe('{}');
  });

  it('goes with the element that is taken off the page', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    picker.element.remove();
    await expect.poll(stored).toBe('{}');
  });

  it('that is foreign or broken is no error, and nothing is resumed', async () => {
    for (const value of ['{', '7', '{"version":1,"at":0,"value":{"slotId":7}}']) {
      sessionStorage.setItem('zerotrip/booking/hukou-form', value);
      const picker = await Picker.open();
      await picker.isAt('When?');
      expect(picker.office.asked('hold')).toEqual([]);
      picker.element.remove();
    }
  });
});

describe('after a reload', () => {
  it('the same time is kept again, and the focus is left alone', async () => {
    const first = await Picker.open();
    await first.arriveAtDetails();
    const second = await reload(first);
    await second.isAt('Your details');
    expect(second.focused).toBe(document.body);
    const [before, after] = second.office.asked('hold').map(({sent}) => sent);
    expect(after).toEqual(before);
    expect(second.office.asked('releaseHold').map(({sent}) => sent)).toContain('hold-1');
  });

  it('the last place is one’s own still, though the word that gave it back was lost', async () => {
    const advice = {service: 'hukou-form', mode: 'phone'};
    const first = await Picker.open(advice);
    await first.arriveAtDetails();
    const release = first.office.provider.releaseHold;
    first.office.provider.releaseHold = () => Promise.resolve();
    const opening = reload(first, advice);
    first.office.provider.releaseHold = release;
    const second = await opening;
    await second.isAt('Your details');
    const [before, after] = second.office.asked('hold').map(({sent}) => sent);
    expect(after).toEqual(before);
  });

  it('in the middle of keeping a time it is asked for under the same key', async () => {
    const first = await Picker.open();
    const {provider} = first.office;
    const {hold} = provider;
    provider.hold = async (...asked) => {
      provider.hold = hold;
      await hold(...asked);
      return new Promise(() => {});
    };
    await first.pickSoonest();
    await first.keepTime();
    await expect.poll(() => first.office.asked('hold')).toHaveLength(1);
    const second = await reload(first);
    await second.isAt('Your details');
    const [before, after] = keys(second.office, 'hold');
    expect(after).toBe(before);
  });

  it('in the middle of booking nothing is booked twice, whatever became of it', async () => {
    const first = await Picker.open();
    await first.arriveAtReview();
    const answer = first.office.silence('book');
    await first.confirm();
    await expect.poll(() => first.office.asked('book')).toHaveLength(1);
    const opening = reload(first);
    answer();
    const second = await opening;
    const doubt = second.problem('We cannot see yet whether your booking has arrived');
    await shown(doubt);
    expect(second.office.asked('hold')).toHaveLength(1);
    await second.arriveAtReview();
    await second.confirm();
    await expect.poll(() => second.office.asked('book')).toHaveLength(2);
    const [before, after] = keys(second.office, 'book');
    expect(after).toBe(before);
    // Another hold is another letter: the office has the first one, and says so.
    await shown(second.problem('The office already has your booking'));
  });

  it('a booking that did not arrive goes on with the time that is still kept', async () => {
    const first = await Picker.open();
    await first.arriveAtReview();
    first.office.silence('book');
    await first.confirm();
    await expect.poll(() => first.office.asked('book')).toHaveLength(1);
    const second = await reload(first);
    await second.isAt('Your details');
    await shown(second.problem('We cannot see yet whether your booking has arrived'));
    await second.fill();
    await second.button('Continue').click();
    await gone(second.problem('We cannot see yet whether your booking has arrived'));
  });
});
