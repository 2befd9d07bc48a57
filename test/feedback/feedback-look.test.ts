import {html} from 'lit';
import {expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {patience, Rating} from './feedback-harness.js';

it.each([
  ['en', 'ltr', 'All in all', 'Dissatisfied'],
  ['zh-CN', 'rtl', '整体满意度', '不满意'],
] as const)(
  'everything fits on 320 px in elder mode (%s, %s)',
  async (lang, dir, question, answer) => {
    await page.viewport(320, 640);
    const rating = await Rating.on(
      html`<section lang=${lang} dir=${dir}>
        <zt-portal mode="elder">
          <zt-feedback set="cn-5" letters .provider=${memoryFeedback()}></zt-feedback>
        </zt-portal>
      </section>`,
    );
    await rating.choose(question, answer);
    rating.root.querySelector<HTMLElement>('.letter > button')!.click();
    await expect.poll(() => rating.root.querySelector('#from'), patience).not.toBeNull();
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const small = [...rating.root.querySelectorAll('label:has(input), button, textarea')].filter(
      (each) => each.getBoundingClientRect().height < 60,
    );
    expect(small.filter((each) => !each.matches('.field > label'))).toEqual([]);
  },
);
