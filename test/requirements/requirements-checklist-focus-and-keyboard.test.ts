import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {html} from 'lit';
import {Checklist, freshVisit, patience, shown, storedText} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  freshVisit();
});

/** Something else on the page that the citizen is busy with. */
async function elsewhere(list: Checklist): Promise<HTMLInputElement> {
  const search = document.createElement('input');
  search.setAttribute('aria-label', 'Search');
  list.element.before(search);
  await userEvent.click(search);
  return search;
}

describe('the focus', () => {
  it('goes to the next question, then to the list', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes', helpers: 1, proofs: []}});
    await list.asks('Are you ill at home?');
    await list.choose('No');
    await list.focusIsOn('How would you like to do it?');
    await list.choose('Online');
    await list.focusIsOn('You need this');
  });

  it('goes to a question that is to be answered anew, and from there to the list', async () => {
    const list = await Checklist.open({answers: food});
    await list.change('How many people help you?');
    await list.focusIsOn('How many people help you?');
    await list.write('5');
    await list.focusIsOn('You need this');
    await list.change('How many people help you?');
    await list.button('Leave it as it was').click();
    await list.focusIsOn('You need this');
  });

  it('is not taken from the rest of the page when the list is there', async () => {
    let arrive: (definition: typeof stall) => void = () => {};
    const promised = new Promise<typeof stall>((resolve) => (arrive = resolve));
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${{getService: () => promised}}
      ></zt-requirements-checklist>`,
    );
    const search = await elsewhere(list);
    arrive(stall);
    await list.asks('What do you sell?');
    expect(document.activeElement).toBe(search);
  });

  it('stays where it is when the page answers by itself', async () => {
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    const search = await elsewhere(list);
    list.element.answers = food;
    await list.asks('');
    expect(document.activeElement).toBe(search);
  });

  it('stays on a box that is ticked', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Application form');
    await list.says('1 of 2 ready');
    await list.focusIsOn('Application form');
    await userEvent.keyboard(' ');
    await list.says('0 of 2 ready');
    await list.focusIsOn('Application form');
  });

  it('stays on the button that opens the ways to send the list', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.button('Send to family').click();
    await shown(list.view.getByLabelText('Link to this list', {exact: true}).first());
    await list.focusIsOn('Send to family');
  });

  it('is not lost when the list is saved, and goes back when it is deleted', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    await expect.poll(() => list.root.contains(list.focused), patience).toBe(true);
    await list.button('Delete from this device').click();
    await list.focusIsOn('Save on this device');
  });

  it('stays in a field while the language changes, and what was typed with it', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    await list.field().fill('7');
    await list.field().click();
    const field = list.focused;
    list.around.lang = 'zh-CN';
    await list.asks('有几个人帮忙？');
    expect(list.focused).toBe(field);
    expect(field).toHaveValue('7');
  });
});

describe('the progress', () => {
  it('is spoken once after each answer and each tick, politely', async () => {
    const list = await Checklist.open({answers: {...clothes, ill: null}});
    await list.says('0 of 2 ready');
    await list.tick('Application form');
    await expect.poll(() => list.spoken, patience).toEqual(['1 of 2 ready']);
    await list.change('How many people help you?');
    await list.write('4');
    await expect.poll(() => list.spoken, patience).toEqual(['1 of 2 ready', '1 of 3 ready']);
    const regions = [...list.root.querySelectorAll('[data-live] > *')].map(
      ({parentElement}) => parentElement?.role ?? parentElement?.getAttribute('role'),
    );
    expect(regions).toEqual(['status', 'status']);
  });

  it('is not spoken when the page opens, nor when the page answers by itself', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.says('0 of 2 ready');
    list.element.answers = food;
    await list.says('0 of 6 ready');
    await list.element.updateComplete;
    expect(list.spoken).toEqual([]);
  });

  it('is that everything is ready, at the last tick', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Application form', 'Passport');
    await expect.poll(() => list.spoken, patience).toEqual(['1 of 2 ready', 'Everything is ready']);
  });

  it('is not spoken for an answer that is none, nor for going back', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    await list.button('Continue').click();
    await list.says('Write a number, from 0 to 20');
    await list.change('What do you sell?');
    expect(list.spoken).toEqual([]);
  });
});

describe('after a failure', () => {
  it('trying again does not lose the focus to the top of the page', async () => {
    let isBroken = true;
    const getService = () =>
      isBroken ? Promise.reject(new ProviderError('timeout')) : Promise.resolve(stall);
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${{getService}}
      ></zt-requirements-checklist>`,
    );
    const again = list.button('Try again');
    await shown(again);
    isBroken = false;
    await again.click();
    await list.asks('What do you sell?');
  });
});

describe('the keyboard alone', () => {
  it('answers everything, ticks, saves, sends and deletes', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await list.tabTo('Food', ' {Enter}');
    await list.focusIsOn('How many people help you?');
    await list.tabTo('How many people help you?', '1{Enter}');
    await list.focusIsOn('When was your kitchen inspected?');
    // The same day, whether the month or the day is asked for first.
    await list.tabTo('When was your kitchen inspected?', '05052025{Enter}');
    await list.focusIsOn('What is the stall to you?');
    await list.tabTo('I own it', ' ');
    await list.tabTo('Continue', '{Enter}');
    await list.focusIsOn('Are you ill at home?');
    await list.tabTo('Yes', '{ArrowDown}');
    await list.tabTo('Continue', ' ');
    await list.focusIsOn('How would you like to do it?');
    await list.tabTo('Online', ' {Enter}');
    await list.focusIsOn('You need this');
    expect(list.element.answers).toEqual({
      goods: 'food',
      helpers: 1,
      inspected: '2025-05-05',
      proofs: ['deed'],
      ill: false,
      $channel: 'online',
    });
    await list.tabTo('Passport', ' ');
    await list.tabTo('Application form', ' ');
    await list.says('2 of 3 ready');
    await list.tabTo('Save on this device', '{Enter}');
    await list.says('Saved on this device until');
    expect(storedText()).toContain('identity.passport');
    await list.tabTo('Send to family', '{Enter}');
    await list.tabTo('Copy the link', '{Enter}');
    await expect.poll(() => list.spoken.at(-1), patience).toBe('The link is copied');
    await list.tabTo('Change: How many people help you?', '{Enter}');
    await list.focusIsOn('How many people help you?');
    await list.tabTo('Leave it as it was', '{Enter}');
    await list.focusIsOn('You need this');
    await list.tabTo('Delete from this device', '{Enter}');
    await list.focusIsOn('Save on this device');
    expect(storedText()).toBe('');
  }, 90_000);
});
