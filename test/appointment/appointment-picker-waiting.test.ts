import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

describe('what the author wrote', () => {
  const content = html`<p>Call <a href="tel:+865730000">our desk</a></p>`;

  it('is in sight until the office answers, and not after', async () => {
    const office = new Office();
    const answer = office.silence('getCatalog');
    const picker = await Picker.open({office, content});
    await shown(picker.view.getByText('our desk'));
    expect(picker.root.querySelector('.skeleton')).toBeNull();
    answer();
    await picker.isAt('What do you need?');
    await expect.element(page.getByText('our desk')).not.toBeVisible();
  });

  it('stays where the office cannot be reached, and trying again works', async () => {
    const office = new Office();
    office.refuse('getCatalog', new ProviderError('offline'));
    const picker = await Picker.open({office, content});
    await shown(picker.view.getByText('No connection to the internet'));
    await shown(picker.view.getByText('our desk'));
    office.allow('getCatalog');
    await picker.button('Try again').click();
    await picker.isAt('What do you need?');
  });

  it('stands beside a word of regret where the service is not offered', async () => {
    const picker = await Picker.open({content, service: 'passport'});
    await shown(picker.view.getByText('This cannot be booked here'));
    await shown(picker.view.getByText('our desk'));
  });

  it('is replaced by the shape of what comes where nothing was written', async () => {
    const office = new Office();
    const answer = office.silence('getCatalog');
    const picker = await Picker.open({office});
    await expect
      .poll(() => picker.root.querySelector('.skeleton')?.textContent)
      .toBe('One moment, we are asking for the free times');
    answer();
    await picker.isAt('What do you need?');
  });
});

describe('when the times cannot be read', () => {
  it('the citizen can ask for them again', async () => {
    const office = new Office();
    office.refuse('listSlots', new ProviderError('unavailable'));
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.problem('This is not working at the moment'));
    office.allow('listSlots');
    await picker.button('Try again').click();
    await shown(picker.day('Thursday 26 November'));
  });

  it('of another month, it says so beside the calendar, and the citizen can ask again', async () => {
    const office = new Office();
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.day('Thursday 26 November'));
    office.refuse('listSlots', new ProviderError('unavailable'));
    await picker.button('Next month').click();
    await shown(picker.problem('This is not working at the moment'));
    office.allow('listSlots');
    await picker.button('Try again').click();
    await shown(picker.view.getByRole('button', {name: /^Wednesday 2 December, \d+ free times$/}));
    await gone(picker.problem('This is not working at the moment'));
  });

  it('the calendar is enough where only the soonest ones fail', async () => {
    const office = new Office();
    office.refuse('listNextSlots', new ProviderError('unavailable'));
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.button('Next month'));
    expect(picker.cards()).toEqual([]);
  });

  it('because there are none, it says so', async () => {
    const office = new Office({taken: () => 99});
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.view.getByText('There are no free times at the moment.'));
  });
});

describe('complaint 12: grey days, and not a word', () => {
  const waiting = 'One moment, we are asking for the free times';
  const turned = async (office: Office) => {
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await shown(picker.day('Thursday 26 November'));
    const answer = office.silence('listSlots');
    await picker.button('Next month').click();
    return {answer, picker};
  };

  it('while a month is on its way that is said, and no day is called full', async () => {
    const {answer, picker} = await turned(new Office());
    await shown(picker.view.getByText(waiting));
    await shown(picker.view.getByRole('button', {name: 'Tuesday 1 December, not known yet'}));
    answer();
    await shown(picker.view.getByRole('button', {name: /^Tuesday 1 December, \d+ free times$/}));
    await expect.element(picker.view.getByText(waiting)).not.toBeVisible();
  });

  it('a month that one has turned away from is no longer asked for', async () => {
    const office = new Office();
    const {listSlots} = office.provider;
    const asked: AbortSignal[] = [];
    office.provider.listSlots = (filter, options) => {
      asked.push(options.signal);
      return listSlots(filter, options);
    };
    const {answer, picker} = await turned(office);
    await picker.button('Next month').click();
    await expect.poll(() => asked.length).toBe(3);
    expect(asked.map(({aborted}) => aborted)).toEqual([false, true, false]);
    answer();
    await shown(picker.day('Monday 4 January'));
  });

  it('a time that was chosen before can be kept while a slow month is on its way', async () => {
    const office = new Office();
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await picker.pickSoonest();
    office.silence('listSlots');
    await picker.button('Next month').click();
    await shown(picker.view.getByText(waiting));
    await picker.keepTime();
    await picker.isAt('Your details');
  });
});
