import {describe, expect, it, vi} from 'vitest';
import type {Hold} from '../../src/appointment/appointment.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

const LONGER = 'Keep it longer';

/** An office whose holds have so many seconds left. */
function hurried(change: Partial<Hold>, office = new Office()): Office {
  const {hold} = office.provider;
  office.provider.hold = async (...asked) => ({...(await hold(...asked)), ...change});
  return office;
}

const online = {service: 'hukou-form', mode: 'video'};

describe('a kept time', () => {
  it('says until when, and asks for nothing while there is plenty of time', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await shown(picker.view.getByText(/^This time is kept for you until \d+:\d\d/));
    await gone(picker.button(LONGER));
  });

  it('of which two minutes are left says so once, and one press keeps it longer', async () => {
    const office = hurried({secondsLeft: 110, extensionsLeft: 3});
    const picker = await Picker.open({...online, office});
    await picker.arriveAtDetails();
    await shown(picker.view.getByText('You can do this 3 more times.'));
    const said = () => picker.root.querySelector('[data-live][role=status]')?.textContent;
    await expect.poll(said).toMatch(/^This time is kept for you only until .*keep it longer\.$/);
    await picker.button(LONGER).click();
    await picker.focusIsOn(/^This time is kept for you until/);
    await gone(picker.button(LONGER));
    expect(office.asked('extendHold')).toHaveLength(1);
  });

  it('is not offered longer where the back end cannot, nor when it was the last time', async () => {
    const catalog = (lang: string) => {
      const linhu = linhuCatalog(lang);
      return {...linhu, capabilities: {...linhu.capabilities, extendHold: false}};
    };
    for (const office of [
      hurried({secondsLeft: 110}, new Office({catalog})),
      hurried({secondsLeft: 110, extensionsLeft: 0}),
    ]) {
      const picker = await Picker.open({...online, office});
      await picker.arriveAtDetails();
      await shown(picker.view.getByText('everything you typed stays here', {exact: false}));
      await gone(picker.button(LONGER));
      picker.element.remove();
    }
  });

  it('that has lapsed is offered first, and every answer is still there', async () => {
    const office = hurried({secondsLeft: 110});
    const picker = await Picker.open({...online, office});
    await picker.arriveAtReview();
    office.refuse('extendHold', new ProviderError('hold-expired'));
    await picker.button(LONGER).click();
    const notice = picker.problem('The time is no longer kept for you');
    await picker.hasFocus(notice);
    await notice.getByRole('button', {name: 'Keep Wednesday 25 November, 8:30 again'}).click();
    await picker.isAt('Check and confirm');
    await picker.button('Back').click();
    await picker.keepsWhatWasTyped();
  });

  it('on a page that comes back from the browser’s memory is asked for again, not trusted', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    const notice = picker.problem('The time is no longer kept for you');
    await picker.hasFocus(notice);
    await notice.getByRole('button', {name: /^Keep .* again$/}).click();
    await picker.isAt('Check and confirm');
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  });

  it('that the office keeps no longer, after all, has no button for it any more', async () => {
    const office = hurried({secondsLeft: 110, extensionsLeft: 3});
    const picker = await Picker.open({...online, office});
    await picker.arriveAtDetails();
    office.refuse('extendHold', new ProviderError('too-many'));
    await picker.button(LONGER).click();
    await gone(picker.button(LONGER));
    await shown(picker.view.getByText('everything you typed stays here', {exact: false}));
    expect(picker.problem('There already is an appointment for you').query()).toBeNull();
  });

  it('is over at once where the office says that no second is left', async () => {
    const picker = await Picker.open({...online, office: hurried({secondsLeft: 0})});
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.hasFocus(picker.problem('The time is no longer kept for you'));
  });

  it('is counted by the office’s seconds: a device whose clock is wrong by years loses nothing', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2031-01-01T00:00:00Z'));
    const picker = await Picker.open();
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    vi.restoreAllMocks();
  });
});
