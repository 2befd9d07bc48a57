import {describe, expect, it} from 'vitest';
import {ProviderError, type ProblemCode} from '../../src/core/provider-error.model.js';
import {gone, shown} from './picker-harness.js';
import {atFullOffice, full, join, kept, typed, wishes} from './waitlist-harness.js';

describe('complaint 20: a waiting list that cannot be joined at once', () => {
  it.each<[ProblemCode, string]>([
    ['offline', 'No connection to the internet'],
    ['timeout', 'The office’s computer does not answer'],
    ['unreadable', 'Only half of an answer has arrived'],
    ['unavailable', 'This is not working at the moment'],
    ['in-progress', 'The office is still working on it'],
  ])('told “%s”, keeps what was typed and tries again under the same key', async (code, title) => {
    const office = full();
    office.refuse('joinWaitlist', new ProviderError(code));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    const before = typed(picker);
    await join(picker);
    await picker.focusIsOn(title);
    await shown(picker.view.getByText('Trying again puts you on the list only once.'));
    expect(typed(picker)).toEqual(before);
    office.allow('joinWaitlist');
    await picker.button('Try again').click();
    await shown(picker.view.getByText(kept));
    const keys = office.asked('joinWaitlist').map(({key}) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('whose answer got lost is joined once, however often it is tried', async () => {
    const office = full();
    office.loseAnswer('joinWaitlist', new ProviderError('unreadable'));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await picker.button('Try again').click();
    await shown(picker.view.getByText('W-0001'));
  });

  it('asked too often says how long to wait, and sends nothing before', async () => {
    const office = full();
    office.refuse('joinWaitlist', new ProviderError('rate-limited', {retryAfterSeconds: 600}));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await picker.focusIsOn('Very many people are booking right now');
    await shown(picker.view.getByText(/^Please wait \d+ seconds/));
    await expect.element(picker.button('Try again')).toHaveAttribute('aria-disabled', 'true');
    (picker.button('Try again').element() as HTMLElement).click();
    await join(picker);
    expect(wishes(picker)).toHaveLength(1);
  });

  it('shows what the office refuses at the field, in the office’s own words', async () => {
    const office = full();
    const detail = 'we cannot write to this address';
    const errors = [{pointer: '/contact/email', detail}];
    office.refuse('joinWaitlist', new ProviderError('invalid', {errors}));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByRole('link', {name: `E-mail: ${detail}`}));
    await expect.element(picker.field('E-mail')).toHaveValue('wang@example.org');
    await picker.field('E-mail').fill('wang.xiuying@example.org');
    await gone(picker.view.getByText(detail));
  });

  it('shows what the office refuses otherwise, in the office’s own words', async () => {
    const office = full();
    const detail = 'The list for this place is closed.';
    office.refuse('joinWaitlist', new ProviderError('invalid', {detail}));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByText(detail));
  });

  it('is joined once by a double press', async () => {
    const office = full();
    const answer = office.silence('joinWaitlist');
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    const button = picker.button('Put me on the waiting list').element() as HTMLElement;
    button.click();
    button.click();
    await shown(picker.button('One moment, we are putting you on the list'));
    button.click();
    answer();
    await shown(picker.view.getByText('W-0001'));
    expect(wishes(picker)).toHaveLength(1);
  });

  it('forgets that there was no connection as soon as there is one', async () => {
    const office = full();
    office.refuse('joinWaitlist', new ProviderError('offline'));
    const picker = await atFullOffice(office);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await picker.focusIsOn('No connection to the internet');
    dispatchEvent(new Event('online'));
    await gone(picker.view.getByText('No connection to the internet'));
    await picker.focusIsOn('Be told when a time becomes free');
  });
});
