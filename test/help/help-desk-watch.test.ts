import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {HelpProvider} from '../../src/help/help.provider.js';
import {Desk, linhu, patience} from './desk-harness.js';

const START = Date.parse('2026-11-26T10:00:00+08:00');
let isHidden = false;

beforeEach(() => {
  sessionStorage.clear();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  fixtureCleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(shown: boolean): void {
  isHidden = !shown;
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000);

/** Fake clocks hold a page's polling; what vitest itself waits for must not stand still. */
const says = (desk: Desk, words: string): Promise<void> =>
  vi.waitFor(() => expect(desk.read).toContain(words), patience);

/** A desk with a question on its way; from now on time passes by {@link pass} only. */
async function waiting() {
  const office = linhu({now: () => Date.now()});
  const getQuestion = vi.fn<HelpProvider['getQuestion']>((...asked) =>
    office.getQuestion(...asked),
  );
  vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout'], now: START});
  const desk = await Desk.open({provider: {...office, getQuestion}});
  await says(desk, 'Ask a person');
  const area = desk.root.querySelector('textarea')!;
  area.value = 'Do I need the old register?';
  area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  desk.root.querySelector('form')!.requestSubmit();
  await says(desk, 'Number Q-0001');
  return {desk, getQuestion, reply: office.reply};
}

describe('a question on a page that stays open', () => {
  it('is looked after by itself: the answer appears, is heard once, and the page is told', async () => {
    const {desk, getQuestion, reply} = await waiting();
    const told = vi.fn();
    desk.element.addEventListener('zt-question-answered', ({detail}) => void told(detail));
    // The office says that there is nothing before a minute is over.
    await pass(0.9);
    expect(getQuestion).not.toHaveBeenCalled();
    reply('Q-0001', 'No, your card is enough.');
    await pass(2);
    await says(desk, 'No, your card is enough.');
    expect(told.mock.calls).toEqual([[{ref: 'Q-0001', tier: 'front-desk'}]]);
    expect(desk.heard.filter((words) => words.includes('has answered'))).toHaveLength(1);
    const asked = getQuestion.mock.calls.length;
    await pass(24 * 60);
    expect(getQuestion).toHaveBeenCalledTimes(asked);
  });

  it('is not asked about while nobody looks, and is when somebody does', async () => {
    const {desk, getQuestion, reply} = await waiting();
    show(false);
    await pass(120);
    expect(getQuestion).not.toHaveBeenCalled();
    reply('Q-0001', 'No.');
    show(true);
    await says(desk, 'Answer from “Registration counter” No.');
    expect(getQuestion).toHaveBeenCalledTimes(1);
  });

  it('stays as it is where a look fails, without a word, and is looked at again', async () => {
    const {desk, getQuestion, reply} = await waiting();
    getQuestion.mockRejectedValueOnce(new ProviderError('unavailable'));
    await pass(3);
    expect(getQuestion.mock.calls.length).toBeGreaterThan(0);
    expect(desk.read).toContain('Number Q-0001');
    expect(desk.heard.at(-1)).toBe('Your question is with “Registration counter”');
    reply('Q-0001', 'No.');
    await pass(10);
    await says(desk, '“Registration counter” has answered');
  });

  it('asks nobody any more once it is off the page', async () => {
    const {desk, getQuestion} = await waiting();
    desk.element.remove();
    await pass(24 * 60);
    expect(getQuestion).not.toHaveBeenCalled();
  });
});

describe('a question that has gone up in another tab', () => {
  it('is shown where it is now, and is not taken for a failure', async () => {
    const office = linhu();
    const askNext: HelpProvider['askNext'] = async (key, tier, acting) => {
      await office.askNext(key, tier, {...acting, idempotencyKey: 'another tab'});
      throw new ProviderError('changed', {status: 412});
    };
    const desk = await Desk.open({provider: {...office, askNext}});
    await desk.ask();
    await desk.button('Not answered? Ask “Officer on duty”').click();
    await desk.says('Your question is with “Officer on duty”');
    expect(desk.root.querySelector('#refusal')).toBeNull();
    expect(desk.ladder[1]).toContain('Has your question now');
    await expect.element(desk.button('Not answered? Ask “Registration brigade”')).toBeVisible();
  });
});
