import {fixtureCleanup} from '@open-wc/testing-helpers';
import type {LitElement} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {leftBehind} from '../support/left-behind.js';
import {Rating} from './feedback-harness.js';

afterEach(() => fixtureCleanup());

describe('putting it in and taking it out 200 times', () => {
  it('a rating leaves nothing, keeps what was chosen, and can still be sent', async () => {
    const provider = memoryFeedback();
    const rating = await Rating.open({provider});
    await rating.choose('All in all', 'Very satisfied');
    const make = (): LitElement =>
      Object.assign(document.createElement('zt-feedback'), {set: 'cn-5', provider});
    expect(await leftBehind(rating.element, make)).toEqual([]);
    await rating.press('Send');
    await rating.says('F-0001');
    expect(provider.ratings).toHaveLength(1);
  });

  it('one that waits for the result listens on the page only while it is there', async () => {
    const rating = await Rating.open({after: 'test-done'});
    const make = (): LitElement =>
      Object.assign(document.createElement('zt-feedback'), {set: 'cn-5', afterEvent: 'test-done'});
    expect(await leftBehind(rating.element, make)).toEqual([]);
    document.dispatchEvent(new Event('test-done'));
    await rating.says('All in all');
  });
});
