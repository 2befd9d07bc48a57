import {html} from 'lit';
import {describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {FeedbackSentEvent} from '../../src/feedback/feedback.events.js';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import type {Portal} from '../../src/portal/portal.js';
import {patience, Rating} from './feedback-harness.js';

describe('a rating', () => {
  it('has nothing chosen beforehand, and asks one question at first', async () => {
    const rating = await Rating.open();
    await rating.says('All in all');
    expect(rating.root.querySelectorAll(':checked')).toHaveLength(0);
    expect(rating.root.querySelectorAll('fieldset')).toHaveLength(1);
    expect(rating.read).toContain('You need not say who you are.');
  });

  it('draws a face beside each level of satisfaction, for the eye only, and beside nothing else', async () => {
    const rating = await Rating.open();
    await rating.says('All in all');
    const faces = [...rating.root.querySelectorAll('#q-overall label svg')];
    expect(faces).toHaveLength(5);
    expect(faces.every((each) => each.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(new Set(faces.map((each) => each.innerHTML)).size).toBe(5);
    await rating.choose('All in all', 'Dissatisfied');
    await rating.says('What was not good?');
    expect(rating.root.querySelectorAll('fieldset:not(#q-overall) svg')).toHaveLength(0);
  });

  it('goes without a name, and says its number', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Very satisfied');
    await rating.press('Send');
    await rating.says('Thank you. It has arrived. Its number: F-0001');
    await expect.poll(() => rating.focused, patience).toBe('rating-news');
    expect(provider.ratings).toHaveLength(1);
    expect(provider.ratings[0]).toMatchObject({set: 'cn-5', answers: {overall: '5'}});
    expect(provider.ratings[0]!.contact).toBeUndefined();
  });

  it('wants a reason for a bad one, and leads to where it can be given', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Dissatisfied');
    await rating.press('Send');
    await expect.poll(() => rating.focused, patience).toBe('rating-news');
    await rating.press('Say what was not good: choose it, or write it.');
    expect(rating.root.activeElement?.closest('fieldset')?.id).toBe('q-reasons');
    await rating.choose('What was not good?', 'It was slow, I waited long');
    await rating.saysNo('Please look at this once more');
    await rating.press('Send');
    await rating.says('It has arrived');
    expect(provider.ratings[0]!.answers).toEqual({overall: '2', reasons: ['slow']});
  });

  it('keeps what was written where it does not arrive, and then arrives once', async () => {
    let isDown = true;
    const down = () => (isDown ? new ProviderError('offline') : undefined);
    const provider = memoryFeedback({fail: down});
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Satisfied');
    await rating.write('What else you would like to say', 'Friendly');
    await rating.press('Send');
    await rating.says('It has not arrived yet There is no internet.');
    isDown = false;
    await rating.press('Try again');
    await rating.says('It has arrived');
    expect(provider.ratings).toHaveLength(1);
    expect(provider.ratings[0]!.answers).toEqual({overall: '4', comment: 'Friendly'});
  });

  it('is sent once, however often somebody presses', async () => {
    let answer: () => void = () => {};
    const wait = () => new Promise<void>((resolve) => (answer = resolve));
    const provider = memoryFeedback({wait});
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Satisfied');
    await rating.press('Send');
    const button = rating.root.querySelector<HTMLButtonElement>('.primary')!;
    button.click();
    button.click();
    answer();
    await rating.says('It has arrived');
    expect(provider.ratings).toHaveLength(1);
  });

  it('is answered to whoever leaves a way to be reached', async () => {
    const answers: Parameters<typeof memoryFeedback>[0] = {answers: {}};
    const provider = memoryFeedback(answers);
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Mostly satisfied');
    await rating.tick('I would like an answer');
    await rating.press('Send');
    await rating.says('Give a phone number or an e-mail');
    await rating.write('Your phone number or e-mail', '138 0000 0000');
    await rating.press('Send');
    await rating.says('We answer you by Thursday 3 December.');
    await rating.press('Is there an answer?');
    await rating.says('Not yet.');
    const answer = {text: 'A second window is open now.\n<b>Chen</b>', day: '2026-12-01'};
    Object.assign(answers.answers!, {'F-0001': answer});
    await rating.press('Is there an answer?');
    await rating.says('Our answer, Tuesday 1 December A second window is open now. <b>Chen</b>');
    expect(rating.root.querySelector('b')).toBeNull();
  });

  it('tells the page that it was sent, and nothing of what was said', async () => {
    const rating = await Rating.open();
    const heard: FeedbackSentEvent[] = [];
    rating.element.addEventListener('zt-feedback-sent', (event) => heard.push(event));
    await rating.choose('All in all', 'Very satisfied');
    await rating.press('Send');
    await rating.says('It has arrived');
    expect(heard.map(({detail}) => detail)).toEqual([{set: 'cn-5', ref: 'F-0001'}]);
  });
});

describe('where it stands', () => {
  it('it waits for the result where the page says so', async () => {
    const rating = await Rating.open({after: 'zt-appointment-booked'});
    await rating.element.updateComplete;
    expect(rating.read).toBe('');
    document.body.dispatchEvent(new Event('zt-appointment-booked', {bubbles: true}));
    await rating.says('All in all');
  });

  it('it asks other things about a counter, in Chinese as the standard has them', async () => {
    const rating = await Rating.open({channel: 'on-site', lang: 'zh-CN'});
    await rating.choose('整体满意度', '非常满意');
    await rating.says('服务态度');
    await rating.saysNo('平台操作性');
  });

  it('an American survey stays in its own words on a Chinese page, and is marked as English', async () => {
    const rating = await Rating.open({set: 'us-a11-7', lang: 'zh-CN'});
    await rating.says('I am satisfied with the service I received from 本单位.');
    expect(rating.root.querySelector('fieldset')!.lang).toBe('en');
  });

  it('the author’s words stay where there is nobody to send it to', async () => {
    const rating = await Rating.on(
      html`<section lang="en">
        <zt-feedback set="cn-5"><p>Call us</p></zt-feedback>
      </section>`,
    );
    await expect.poll(() => rating.root.querySelector('slot'), patience).not.toBeNull();
    expect(rating.element.checkVisibility()).toBe(true);
    expect(rating.root.querySelector('form')).toBeNull();
  });

  it('a word that names no set breaks nothing', async () => {
    const rating = await Rating.on(
      html`<section lang="en">
        <zt-feedback set="toString" .provider=${memoryFeedback()}>Call us</zt-feedback>
      </section>`,
    );
    await expect.poll(() => rating.root.querySelector('slot'), patience).not.toBeNull();
  });

  it('the next person at a shared machine finds nothing of it', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.on(
      html`<section lang="en">
        <zt-portal kiosk>
          <zt-feedback set="cn-5" letters .provider=${provider}></zt-feedback>
        </zt-portal>
      </section>`,
    );
    await rating.choose('All in all', 'Very satisfied');
    await rating.write('What else you would like to say', 'Private');
    (rating.around.querySelector('zt-portal') as Portal).endSession();
    await rating.saysNo('What else');
    expect(rating.root.querySelectorAll(':checked')).toHaveLength(0);
    await rating.choose('All in all', 'Satisfied');
    expect(rating.root.querySelector('textarea')!.value).toBe('');
  });
});

it('a rating that is taken away 200 times leaves nothing behind on the page', async () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const rating = await Rating.open({after: 'zt-appointment-booked'});
  const {element} = rating;
  const parent = element.parentElement!;
  const counts = (spy: {mock: {calls: unknown[][]}}) =>
    spy.mock.calls.filter(([type]) => type === 'zt-appointment-booked').length;
  for (let times = 0; times < 200; times += 1) {
    element.remove();
    parent.append(element);
  }
  element.remove();
  expect(counts(added)).toBeGreaterThan(200);
  expect(counts(removed)).toBe(counts(added));
});

describe('a letter of thanks', () => {
  it('is apart from the rating, and is shown to others only where its writer ticks that', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider, letters: true});
    await rating.press('Write a thank-you letter');
    expect(rating.root.querySelectorAll(':checked')).toHaveLength(0);
    await rating.choose('Whom do you thank?', 'One counter');
    await rating.write('Which counter', '3');
    await rating.write('Your letter', 'No trip at all. Thank you!');
    const [, send] = rating.view.getByRole('button', {name: 'Send'}).elements();
    (send as HTMLButtonElement).click();
    await rating.says('Thank you for your letter. Its number: L-0001');
    expect(rating.read).toContain('The head of the office reads it and passes it on.');
    expect(rating.read).not.toContain('Before others see it');
    expect(provider.ratings).toHaveLength(0);
    expect(provider.letters[0]).toMatchObject({
      to: {kind: 'counter', name: '3'},
      text: 'No trip at all. Thank you!',
      mayPublish: false,
    });
    expect(provider.letters[0]!.from).toBeUndefined();
  });

  it('is not offered where nobody takes it', async () => {
    const rating = await Rating.open();
    await rating.says('All in all');
    expect(rating.read).not.toContain('thank-you letter');
  });
});
