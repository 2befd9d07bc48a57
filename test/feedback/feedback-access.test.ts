import {fixtureCleanup} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {type FeedbackMemoryOptions, memoryFeedback} from '../../src/feedback/feedback.memory.js';
import type {FeedbackSet} from '../../src/office/office.model.js';
import {
  fitsOnATelephone,
  isLarge,
  keepsEdges,
  onPaper,
  passesAxe,
} from '../support/for-everybody.js';
import {Rating} from './feedback-harness.js';

afterEach(async () => {
  fixtureCleanup();
  await page.viewport(800, 600);
});

async function open(set: FeedbackSet, options: FeedbackMemoryOptions = {}, lang = 'en') {
  return Rating.on(
    html`<section lang=${lang}>
      <zt-portal>
        <zt-feedback set=${set} letters .provider=${memoryFeedback(options)}></zt-feedback>
      </zt-portal>
    </section>`,
  );
}

const answered = {
  'F-0001': {text: 'Since Monday there are two windows.', day: '2026-12-01', by: 'Captain Zhou'},
};

async function sent(options: FeedbackMemoryOptions = {}): Promise<Rating> {
  const rating = await open('cn-5', options);
  await rating.choose('All in all', 'Mostly satisfied');
  await rating.tick('I would like an answer');
  await rating.write('Your phone number or e-mail', '138 0000 0000');
  await rating.press('Send');
  return rating;
}

/** Every state of a rating, and of the letter beside it. */
const states: Readonly<Record<string, () => Promise<Rating>>> = {
  'nothing chosen': async () => {
    const rating = await open('cn-5');
    await rating.says('All in all');
    return rating;
  },
  'a reason that is missing': async () => {
    const rating = await open('cn-5');
    await rating.choose('All in all', 'Dissatisfied');
    await rating.press('Send');
    await rating.says('Say what was not good');
    return rating;
  },
  'in Chinese': async () => {
    const rating = await open('cn-5', {}, 'zh-CN');
    await rating.choose('整体满意度', '不满意');
    return rating;
  },
  'seven statements': async () => {
    const rating = await open('us-a11-7');
    await rating.says('treated fairly');
    return rating;
  },
  'about a page': async () => {
    const rating = await open('page');
    await rating.says('useful');
    return rating;
  },
  'a failure': async () => {
    const rating = await open('cn-5', {fail: () => new ProviderError('offline')});
    await rating.choose('All in all', 'Very satisfied');
    await rating.press('Send');
    await rating.says('not');
    return rating;
  },
  'an answer that is promised': async () => {
    const rating = await sent();
    await rating.says('F-0001');
    return rating;
  },
  'an answer': async () => {
    const rating = await sent({answers: answered});
    await rating.says('F-0001');
    rating.root.querySelector<HTMLElement>('#rating-news button')!.click();
    await rating.says('two windows');
    return rating;
  },
  'a letter': async () => {
    const rating = await open('cn-5');
    await rating.says('All in all');
    rating.root.querySelector<HTMLElement>('.letter > button')!.click();
    await expect.poll(() => rating.root.querySelector('#from')).not.toBeNull();
    return rating;
  },
};

describe.each(Object.entries(states))('for everybody: %s', (_name, reach) => {
  test('it passes axe, and keeps its edges in colours of the citizen’s own', async () => {
    const {element} = await reach();
    await passesAxe(element);
    await keepsEdges(element);
  });

  test('nothing sticks out on a narrow telephone, in large text, from either side', async () => {
    await fitsOnATelephone((await reach()).element);
  });

  test('everything is large in elder mode, and fits there', async () => {
    const {element} = await reach();
    element.closest('zt-portal')!.mode = 'elder';
    await isLarge(element);
    await fitsOnATelephone(element);
  });
});

test('Tab goes through a rating in the order in which it is read', async () => {
  const rating = await states['nothing chosen']!();
  const reached: string[] = [];
  for (let pressed = 0; pressed < 3; pressed++) {
    await userEvent.tab();
    const {activeElement} = rating.root;
    reached.push(activeElement?.id || (activeElement as HTMLInputElement).name || 'button');
  }
  expect(reached).toEqual(['q-overall', 'answer', 'button']);
});

test('on paper there is the answer with its number, and nothing to press', async () => {
  const rating = await states['an answer']!();
  await onPaper(() => {
    const buttons = [...rating.root.querySelectorAll<HTMLElement>('button')];
    expect(buttons.filter((each) => each.getBoundingClientRect().width > 0)).toEqual([]);
    const words = rating.root.querySelector<HTMLElement>('.own-words')!;
    expect(words.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(rating.read).toContain('F-0001');
  });
});
