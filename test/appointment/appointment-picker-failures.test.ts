import {describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {type ProblemCode, ProviderError} from '../../src/core/provider-error.model.js';
import {act, MINUTE} from './citizen.js';
import {answers, consents, gone, person, Picker, shown} from './picker-harness.js';

const TIMEOUT = 'The office’s computer does not answer';
const FAULT = 'This is not working at the moment';

/** What a citizen reads for each reason, and whether trying again makes sense. */
const reasons: [ProblemCode, string, string, boolean][] = [
  ['offline', 'No connection to the internet', 'Nothing is lost.', true],
  ['timeout', TIMEOUT, 'Trying again does not book twice.', true],
  ['unavailable', FAULT, 'The fault is on our side.', true],
  ['unreadable', 'Only half of an answer has arrived', 'Trying again does not book twice.', true],
  ['rate-limited', 'Very many people are booking right now', 'Please wait 25 seconds', true],
  ['too-many', 'There already is an appointment for you', 'Please call', false],
  ['too-long', 'This takes longer than one appointment', 'Please choose fewer people', false],
  ['changed', 'Something has changed in the meantime', 'Please look at it again.', true],
  ['invalid', 'The office needs something changed', 'Everything you typed is still here.', false],
  ['antibot-required', 'The office wants to be sure', 'Please call us', false],
  ['antibot-invalid', 'The office wants to be sure', 'Please call us', false],
  ['wrong-token', FAULT, 'Nothing is lost.', true],
  ['in-progress', 'The office is still working on it', 'Nothing is booked twice.', true],
];

const extras = {retryAfterSeconds: 25, detail: 'Code 7 at window 3'};
const retry = (picker: Picker) => picker.button('Try again');

async function saysWhy(picker: Picker, title: string, text: string): Promise<void> {
  const notice = picker.problem(title);
  await shown(notice);
  await picker.hasFocus(notice);
  await expect.element(notice).toHaveTextContent(text);
  await expect.element(notice).toHaveTextContent(extras.detail);
}

describe('when a time cannot be kept', () => {
  it('the citizen reads why, keeps the choice, and can go on as soon as it works', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    for (const [code, title, text, canRetry] of [
      ...reasons,
      ['not-found', FAULT, 'Nothing is lost.', true],
      ['key-reused', FAULT, 'Nothing is lost.', true],
    ] as const) {
      picker.office.refuse('hold', new ProviderError(code, extras));
      await picker.keepTime();
      await saysWhy(picker, title, text);
      expect(retry(picker).query() !== null, code).toBe(canRetry);
      expect(picker.cards()[0]).toHaveAttribute('aria-pressed', 'true');
      // Another card and back: the next reason has to be a new notice.
      await page.elementLocator(picker.cards()[1]!).click();
      await gone(picker.problem(title));
      await page.elementLocator(picker.cards()[0]!).click();
    }
    picker.office.allow('hold');
    await picker.keepTime();
    await picker.isAt('Your details');
  }, 60_000);

  it('because somebody was faster, three others are one press away', async () => {
    const picker = await Picker.open({service: 'hukou-form', mode: 'phone'});
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('10:00');
    const wish = {services: [{id: 'hukou-form', count: 1}], mode: 'phone'} as const;
    await picker.office.provider.hold({...wish, slotId: 'donghu~phone~2026-11-26T10:00'}, act());
    await picker.keepTime();
    const notice = picker.problem('Somebody else has just taken this time');
    await shown(notice);
    await picker.hasFocus(notice);
    await expect.element(notice).toHaveTextContent('Everything you typed is still here.');
    await shown(picker.button('10:00 just taken'));
    const others = notice.getByRole('button');
    await expect.element(others.nth(1)).toHaveTextContent('Thursday 26 November, 9:45');
    expect(others.elements()).toHaveLength(3);
    await others.nth(1).click();
    await picker.isAt('Your details');
    expect(picker.office.asked('hold').at(-1)?.sent).toMatchObject({
      slotId: 'donghu~phone~2026-11-26T09:45',
    });
  });

  it('and nothing else is near, another time can be chosen', async () => {
    const picker = await Picker.open();
    picker.office.refuse('hold', new ProviderError('slot-taken'));
    await picker.pickSoonest();
    await picker.keepTime();
    const notice = picker.problem('Somebody else has just taken this time');
    await expect.element(notice).toHaveTextContent('Please choose another time.');
    picker.office.allow('hold');
    await picker.pickDay('Friday 27 November');
    await picker.pickSlot('9:00');
    await picker.keepTime();
    await picker.isAt('Your details');
  });
});

describe('when it cannot be booked', () => {
  it('the citizen reads why, nothing typed is lost, and the next try books', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    for (const [code, title, text] of reasons) {
      picker.office.refuse('book', new ProviderError(code, extras));
      await picker.confirm();
      await saysWhy(picker, title, text);
    }
    await picker.button('Back').click();
    await picker.isAt('Your details');
    await picker.keepsWhatWasTyped();
    await picker.button('Continue').click();
    picker.office.allow('book');
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  }, 60_000);

  it('“Try again” in the notice sends it again', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    picker.office.refuse('book', new ProviderError('offline'));
    await picker.confirm();
    await shown(retry(picker));
    picker.office.allow('book');
    await retry(picker).click();
    await picker.isAt('Your appointment is booked');
  });

  it.each(['hold-expired', 'not-found'] as const)(
    'because the time is no longer kept (%s), it is kept again at one press',
    async (code) => {
      const picker = await Picker.open();
      await picker.arriveAtReview();
      picker.office.refuse('book', new ProviderError(code));
      await picker.confirm();
      const notice = picker.problem('The time is no longer kept for you');
      await shown(notice);
      await picker.hasFocus(notice);
      picker.office.allow('book');
      await picker.button('Keep Wednesday 25 November, 8:30 again').click();
      await picker.isAt('Check and confirm');
      await picker.confirm();
      await picker.isAt('Your appointment is booked');
      expect(picker.office.asked('book').at(-1)?.sent).toMatchObject({
        contact: {name: answers['Full name']},
      });
    },
  );

  it('because ten minutes are over, and somebody else has the time by now', async () => {
    const picker = await Picker.open({service: 'hukou-form', mode: 'phone'});
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('10:00');
    await picker.keepTime();
    await picker.fill(person, [consents[0]!]);
    await picker.button('Continue').click();
    picker.office.now += 11 * MINUTE;
    const wish = {services: [{id: 'hukou-form', count: 1}], mode: 'phone'} as const;
    await picker.office.provider.hold({...wish, slotId: 'donghu~phone~2026-11-26T10:00'}, act());
    await picker.confirm();
    await picker.button('Keep Thursday 26 November, 10:00 again').click();
    const notice = picker.problem('Somebody else has just taken this time');
    await notice.getByRole('button').nth(1).click();
    await picker.isAt('Check and confirm');
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  });

  it('because the office refuses answers, they are listed and each is one press away', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    const errors = [
      {pointer: '/contact/phone', detail: 'This number does not exist'},
      {pointer: '/answers/deliveryAddress', detail: 'We cannot post to a box'},
    ];
    picker.office.refuse('book', new ProviderError('invalid', {errors}));
    await picker.confirm();
    await picker.isAt('Your details');
    const summary = picker.problem('2 things need your attention');
    await picker.hasFocus(summary);
    await summary.getByRole('link', {name: 'Where we post it to: We cannot post to a box'}).click();
    await picker.hasFocus(picker.field('Where we'));
    await expect.element(picker.field('Where we')).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(picker.field('Phone number'))
      .toHaveAccessibleDescription('This number does not exist');
    await picker.keepsWhatWasTyped();
  });
});

describe('when the details are incomplete', () => {
  it('everything missing is listed, nothing is sent, and what is mended is no longer listed', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.field('E-mail').fill('not an address');
    await picker.button('Continue').click();
    const summary = picker.problem('7 things need your attention');
    await picker.hasFocus(summary);
    await shown(summary.getByText('Full name: please fill this in'));
    await shown(summary.getByText(/^E-mail.*name@example\.org$/));
    await shown(summary.getByText(/recorded: please agree before you continue$/));
    await picker.field('E-mail').fill('');
    await picker.fill();
    await picker.button('Continue').click();
    await picker.isAt('Check and confirm');
    expect(picker.office.asked('book')).toEqual([]);
  });
});
