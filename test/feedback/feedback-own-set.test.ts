import {html} from 'lit';
import {expect, it, vi} from 'vitest';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {Rating} from './feedback-harness.js';

const own = {
  id: 'linhu-letter',
  lang: 'zh-CN',
  name: {'zh-CN': '关于我们的信', en: 'About our letter'},
  title: {'zh-CN': '关于我们的信', en: 'About our letter'},
  questions: [
    {
      id: 'clear',
      kind: 'one',
      text: {'zh-CN': '信看得懂吗？', en: 'Was our letter clear?'},
      choices: [
        {value: 'yes', text: {'zh-CN': '看得懂', en: 'Yes'}},
        {value: 'no', text: {'zh-CN': '<b>看不懂</b>', en: '<b>No</b>'}},
      ],
    },
  ],
};

const open = (questions: unknown, provider = memoryFeedback()) =>
  Rating.on(
    html`<section lang="en">
      <zt-feedback set="cn-5" .questions=${questions} .provider=${provider}>Call us</zt-feedback>
    </section>`,
  );

it('a portal asks its own questions, and their answers go under their own name', async () => {
  const provider = memoryFeedback();
  const rating = await open(own, provider);
  await rating.says(/About our letter.*Was our letter clear\?/);
  expect(rating.read).not.toContain('All in all');
  expect(rating.root.querySelector('b')).toBeNull();
  await rating.choose('Was our letter clear?', '<b>No</b>');
  await rating.press('Send');
  await rating.says('It has arrived');
  expect(provider.ratings).toMatchObject([{set: 'linhu-letter', answers: {clear: 'no'}}]);
});

it.each([{...own, id: 'cn-5'}, {...own, questions: null}, 'questions', 7])(
  'own questions like %j are not asked, and neither are others in their place',
  async (questions) => {
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    try {
      const rating = await open(questions);
      await rating.says('Something is wrong on our side. Please give us a call.');
      expect(rating.root.querySelector('form')).toBeNull();
      expect(told.mock.calls.flat().join()).toMatch(/^zerotrip: questions of a rating: /);
      rating.element.questions = own;
      await rating.says('Was our letter clear?');
    } finally {
      told.mockRestore();
    }
  },
);
