import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {answers, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

/** Presses Tab until something with this text or label has the focus. */
async function tabTo(picker: Picker, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await userEvent.keyboard('{Tab}');
    const {focused} = picker;
    const label = (focused as HTMLInputElement | null)?.labels?.[0] ?? focused;
    const name = focused?.ariaLabel ?? label?.textContent;
    const text = name?.replace(/\s+/g, ' ').trim() ?? '';
    if (wanted.test(text)) return;
    passed.push(text.slice(0, 40));
  }
  expect.unreachable(`${wanted} is not among ${passed.join(' | ')}`);
}

async function tabToAndPress(picker: Picker, wanted: RegExp, keys: string): Promise<void> {
  await tabTo(picker, wanted);
  await userEvent.keyboard(keys);
}

describe('complaint 10: the focus', () => {
  it('goes to the heading of each new step', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.choose('By video');
    await picker.focusIsOn('Step 2 of 4 · When?');
    await picker.arriveAtDetails();
    await picker.focusIsOn('Step 3 of 4 · Your details');
    await picker.fill();
    await picker.button('Continue').click();
    await picker.focusIsOn('Step 4 of 4 · Check and confirm');
    await picker.button('Back').click();
    await picker.focusIsOn('Step 3 of 4 · Your details');
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.focusIsOn('Your appointment is booked');
  });

  it('is not taken from the rest of the page when the element becomes ready', async () => {
    const office = new Office();
    const answer = office.silence('getCatalog');
    const picker = await Picker.open({office});
    const search = document.createElement('input');
    picker.element.before(search);
    await userEvent.click(search);
    answer();
    await picker.isAt('What do you need?');
    expect(document.activeElement).toBe(search);
  });

  it('goes to the times of a day once it is chosen, and back to the day', async () => {
    const picker = await Picker.open();
    await picker.day('Friday 27 November').click();
    await picker.focusIsOn('Times on Friday 27 November');
    await picker.button('Choose a different day').click();
    await picker.focusIsOn(/Friday 27 November, \d+ free times$/);
  });

  it('stays on a time that is chosen', async () => {
    const picker = await Picker.open();
    await picker.pickDay('Thursday 26 November');
    await tabToAndPress(picker, /^10:00$/, '{Enter}');
    await expect.element(picker.button('10:00')).toHaveAttribute('aria-pressed', 'true');
    await picker.focusIsOn('10:00');
    await userEvent.keyboard('{Tab} ');
    await expect.element(picker.button('10:30')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(picker.button('10:00')).toHaveAttribute('aria-pressed', 'false');
  });

  it('goes to the first answer where none was chosen', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.button('Continue').click();
    await picker.hasFocus(picker.radio('By video'));
  });
});

describe('a tick', () => {
  it('stays when the element renders anew between “input” and “change”', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    const box = picker.consent('The office may use these details for this matter');
    box.element().addEventListener('input', () => picker.element.requestUpdate());
    await box.click();
    await expect.element(box).toBeChecked();
    await picker.element.updateComplete;
    await expect.element(box).toBeChecked();
    await box.click();
    await expect.element(box).not.toBeChecked();
  });
});

describe('complaint 9: the keyboard alone', () => {
  it('books the online room', async () => {
    const picker = await Picker.open({});
    await picker.isAt('What do you need?');
    await tabToAndPress(picker, /^Replace a lost household registration form/, ' {Enter}');
    await picker.isAt('How do you want to meet us?');
    await tabToAndPress(picker, /^By video/, ' ');
    await tabToAndPress(picker, /^Continue$/, '{Enter}');
    await picker.isAt('When?');
    await shown(picker.day('Thursday 26 November'));
    await tabToAndPress(picker, /Wednesday 25 November, today/, '{ArrowRight}{ArrowRight}{Enter}');
    await picker.focusIsOn('Times on Friday 27 November');
    await tabToAndPress(picker, /^14:30$/, ' ');
    await tabToAndPress(picker, /^Keep this time and continue$/, '{Enter}');
    await picker.isAt('Your details');
    await tabToAndPress(picker, /^Full name/, answers['Full name']);
    await tabToAndPress(picker, /^Phone number/, answers['Phone number']);
    await tabToAndPress(picker, /^Why you need a new one/, 'I lost');
    await tabToAndPress(picker, /^Where we post it to/, '3 Reed Lane{Enter}Harbin');
    await tabToAndPress(picker, /^The office may use/, ' ');
    await tabToAndPress(picker, /^The identity check/, ' ');
    await tabToAndPress(picker, /^Continue$/, '{Enter}');
    await picker.isAt('Check and confirm');
    await tabToAndPress(picker, /^Confirm the appointment$/, '{Enter}');
    await picker.isAt('Your appointment is booked');
    expect(picker.office.asked('book')[0]?.sent).toMatchObject({
      contact: {name: answers['Full name'], phone: answers['Phone number']},
      answers: {reason: 'lost', deliveryAddress: '3 Reed Lane\nHarbin'},
    });
    await shown(picker.view.getByText('Friday 27 November, 14:30'));
  }, 60_000);

  it('Enter in a field goes on, as in every form', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.fill();
    await picker.field('Full name').click();
    await userEvent.keyboard('{Enter}');
    await picker.isAt('Check and confirm');
  });
});
