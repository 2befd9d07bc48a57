import {describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {gone, Picker, shown} from './picker-harness.js';

describe('complaint 19: an error goes when it is mended', () => {
  it('each wrong answer, as soon as it is right', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.field('E-mail').fill('not an address');
    await picker.button('Continue').click();
    await shown(picker.problem('7 things need your attention'));
    await picker.field('E-mail').fill('wang@example.org');
    await expect.element(picker.field('E-mail')).not.toHaveAttribute('aria-invalid');
    await shown(picker.problem('6 things need your attention'));
    await picker.fill();
    await expect.poll(() => picker.root.querySelector('#problems')).toBeNull();
  });

  it('“no connection”, once the connection is back, and the focus is not lost', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    picker.office.refuse('hold', new ProviderError('offline'));
    await picker.keepTime();
    const notice = picker.problem('No connection to the internet');
    await picker.hasFocus(notice);
    window.dispatchEvent(new Event('online'));
    await gone(notice);
    await picker.focusIsOn(/When\?/);
    expect(picker.cards()[0]).toHaveAttribute('aria-pressed', 'true');
  });

  it('“very many people”: the button waits for the office’s seconds, then works', async () => {
    const picker = await Picker.open();
    await picker.pickSoonest();
    picker.office.refuse('hold', new ProviderError('rate-limited', {retryAfterSeconds: 25}));
    await picker.keepTime();
    await shown(picker.problem('Very many people are booking right now'));
    const retry = picker.button('Try again');
    await expect.element(retry).toHaveAttribute('aria-disabled', 'true');
    retry.element().dispatchEvent(new MouseEvent('click'));
    expect(picker.office.asked('hold')).toHaveLength(1);
    picker.office.refuse('hold', new ProviderError('rate-limited', {retryAfterSeconds: 0}));
    await picker.keepTime();
    await shown(picker.view.getByText('You can try again now. Nothing is lost.').first());
    picker.office.allow('hold');
    await retry.click();
    await picker.isAt('Your details');
  });
});

describe('complaint 14: opening a page', () => {
  it('changes nothing at the office', async () => {
    const picker = await Picker.open({service: 'hukou-form', mode: 'video', date: '2026-12-03'});
    await shown(picker.view.getByRole('heading', {name: 'Times on Thursday 3 December'}));
    for (const act of ['hold', 'extendHold', 'releaseHold', 'book', 'activate', 'cancel'] as const)
      expect(picker.office.asked(act)).toEqual([]);
  });
});

describe('before booking', () => {
  it('the citizen reads what happens to who does not come', async () => {
    const picker = await Picker.open();
    await picker.arriveAtReview();
    await shown(picker.view.getByText(/^If you cannot come:/));
  });
});
