import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import type {FeedbackSentEvent} from '../../src/feedback/feedback.events.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {patience, Rating} from './feedback-harness.js';

const chosen = ({root}: Rating) =>
  [...root.querySelectorAll<HTMLInputElement>(':checked')].map(({value}) => value);
const press = async (keys: string) => userEvent.keyboard(keys);

describe('whoever has second thoughts about a rating', () => {
  it('takes an answer back: nothing is chosen, and what hung on it is no longer asked', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Dissatisfied');
    await rating.says('What was not good?');
    await rating.press('Take my choice back');
    await rating.saysNo('What was not good?');
    expect(chosen(rating)).toEqual([]);
    expect((rating.root.activeElement as HTMLInputElement).value).toBe('5');
    await rating.saysNo('Take my choice back');
    await rating.press('Send');
    await rating.says('Answer one question at least.');
    expect(provider.ratings).toEqual([]);
  });

  it('does so by keys alone, after an arrow has chosen on the way through', async () => {
    const rating = await Rating.open();
    await rating.says('All in all');
    rating.root.querySelector<HTMLInputElement>('input[type=radio]')!.focus();
    await press('{ArrowDown}');
    await expect.poll(() => chosen(rating), patience).toEqual(['4']);
    await press('{Tab}');
    await expect
      .poll(() => rating.root.activeElement?.textContent, patience)
      .toBe('Take my choice back');
    await press('{Enter}');
    await expect.poll(() => chosen(rating), patience).toEqual([]);
    await press('{ArrowDown}');
    await expect.poll(() => chosen(rating), patience).toEqual(['4']);
  });

  it('keeps the reasons where it gets worse, and sends none where it becomes good', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Dissatisfied');
    await rating.choose('What was not good?', 'It was slow, I waited long');
    await rating.choose('All in all', 'Very dissatisfied');
    expect(chosen(rating)).toEqual(['1', 'slow']);
    await rating.choose('All in all', 'Mostly satisfied');
    await rating.press('Send');
    await rating.says('It has arrived');
    expect(provider.ratings[0]!.answers).toEqual({overall: '3'});
  });

  it('has nothing taken back by what can be ticked off', async () => {
    const rating = await Rating.open({letters: true});
    await rating.press('Write a thank-you letter');
    await rating.choose('Whom do you thank?', 'One person');
    await rating.says('The name, or what you know of the person');
    expect(rating.read).not.toContain('Take my choice back');
    const name = rating.root.querySelector<HTMLInputElement>('#name')!;
    expect(name.maxLength).toBe(100);
  });
});

it('a rating that arrives when the page asks something else is told of as what it was', async () => {
  let arrive = () => {};
  const onWay = new Promise<void>((resolve) => (arrive = resolve));
  const rating = await Rating.open({provider: memoryFeedback({wait: () => onWay})});
  const told = new Promise<FeedbackSentEvent>((resolve) => {
    rating.element.addEventListener('zt-feedback-sent', resolve, {once: true});
  });
  await rating.choose('All in all', 'Satisfied');
  await rating.press('Send');
  rating.element.set = undefined;
  await rating.element.updateComplete;
  arrive();
  expect((await told).detail).toEqual({set: 'cn-5', ref: 'F-0001', followUpBy: undefined});
});

it('an answer that is late is owned up to, by the office’s clock', async () => {
  const open = async (checkedAt: string) => {
    const provider = memoryFeedback({followUpBy: '2026-12-03', checkedAt});
    const rating = await Rating.on(
      html`<section lang="en">
        <zt-feedback
          set="cn-5"
          reference="F-0001"
          .token=${'token-of-F-0001'}
          .provider=${provider}
        ></zt-feedback>
      </section>`,
    );
    await rating.says('Not yet.');
    return rating;
  };
  expect((await open('2026-12-03T23:59:00+08:00')).read).toContain('We answer you by');
  const late = await open('2026-12-04T00:01:00+08:00');
  expect(late.read).toMatch(/should have been here by .*3 December.*Please call us/);
  expect(late.read).not.toContain('We answer you by');
});

it('words that the office refuses are named, stay, and can be mended and sent', async () => {
  let isRefused = true;
  const errors = [{pointer: '/answers/comment', detail: 'Please write plain words, no HTML'}];
  const fail = () => (isRefused ? new ProviderError('invalid', {status: 422, errors}) : undefined);
  const provider = memoryFeedback({fail});
  const rating = await Rating.open({provider});
  await rating.choose('All in all', 'Satisfied');
  await rating.write('What else you would like to say', '<b>Good</b>');
  await rating.press('Send');
  await rating.says(
    'This cannot be sent Please look at this once more Please write plain words, no HTML',
  );
  expect(rating.read).not.toContain('on our side');
  isRefused = false;
  await rating.write('What else you would like to say', 'Good');
  await rating.press('Send');
  await rating.says('It has arrived');
  expect(provider.ratings[0]!.answers).toEqual({overall: '4', comment: 'Good'});
});
