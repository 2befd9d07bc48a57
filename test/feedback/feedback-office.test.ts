import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {patience, Rating} from './feedback-harness.js';

const office = (feedback: object | undefined) =>
  JSON.stringify({
    id: 'donghu',
    name: 'Donghu',
    hours: {timeZone: 'Asia/Shanghai', week: [], exceptions: []},
    feedback,
  });

const atOffice = (feedback: object | undefined, content = '') =>
  Rating.on(
    html`<section lang="en">
      <zt-feedback .provider=${memoryFeedback()}>
        <script type="application/json" slot="office">
          ${office(feedback)}
        </script>
        ${content}
      </zt-feedback>
    </section>`,
  );

describe('an office', () => {
  it('says which questions it asks, and whether it takes letters', async () => {
    const rating = await atOffice({set: 'us-a11-7', letters: true});
    await rating.says('I am satisfied with the service I received from Donghu.');
    await rating.says('Write a thank-you letter');
  });

  it('that asks nothing leaves the author’s words alone', async () => {
    const rating = await atOffice(undefined, 'Call us');
    await expect.poll(() => rating.root.querySelector('slot'), patience).not.toBeNull();
    await rating.saysNo('cannot show');
    expect(rating.root.querySelector('form')).toBeNull();
  });

  it('shows its answer to whoever comes back with the reference and the token', async () => {
    const answer = {text: 'Done.', day: '2026-12-01', by: 'Captain Zhou'};
    const provider = memoryFeedback({answers: {'F-0001': answer}});
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
    await rating.says('Answer of Captain Zhou, Tuesday 1 December Done.');
  });
});
