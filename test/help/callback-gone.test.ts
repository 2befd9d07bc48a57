import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {Call, linhuCalls, patience} from './callback-harness.js';

afterEach(() => fixtureCleanup());

const PHONE = '138 0000 0000';

describe('a time that is gone', () => {
  it('is told with the next free ones, of which one press takes one', async () => {
    const provider = linhuCalls({capacity: 1});
    await provider.requestCall(
      {
        office: 'donghu',
        phone: '+8613900000000',
        window: {start: '2026-11-26T14:30:00+08:00', end: '2026-11-26T15:30:00+08:00'},
      },
      {idempotencyKey: 'another', lang: 'en'},
    );
    const call = await Call.open({provider});
    await call.fillIn();
    await call.send();
    await call.says('This time has just filled up All that you wrote is still here.');
    await call.seesFocusOn('refusal');
    expect(call.times).not.toContain('14:30–15:30');
    await expect.element(call.phone).toHaveValue(PHONE);
    await call.button(/26 November, 10:30–11:30/).click();
    await call.seesFocusOn('send');
    await call.saysNo('This time has just filled up');
    await call.send();
    await call.says(/26 November, 10:30–11:30/);
  });

  it('by the office’s clock alone may have passed', async () => {
    const provider = linhuCalls({now: () => '2026-11-26T14:31'});
    const call = await Call.open({provider});
    await call.fillIn();
    await call.send();
    await call.says('This time is over All that you wrote is still here. These times are free:');
    await call.button(/26 November, 15:30–16:30/).click();
    await call.send();
    await call.says('Code word');
  });

  it('passes while the page is open: it is said, and nobody is asked for it', async () => {
    vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance']});
    try {
      const call = await Call.open();
      await vi.waitFor(() => expect(call.times).toContain('10:30–11:30'), patience);
      const first = call.root.querySelector<HTMLInputElement>('#times input')!;
      first.click();
      await vi.advanceTimersByTimeAsync(31 * 60_000);
      await vi.waitFor(() => expect(call.times[0]).toBe('11:30–12:30'), patience);
      expect(call.heard.at(-1)).toMatch(/^This time is over\. .*choose another time/);
      expect(call.root.querySelector('#times :checked')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is refused without other times where the office names none', async () => {
    const refusal = new ProviderError('slot-taken', {status: 409});
    const call = await Call.open({provider: linhuCalls({fail: () => refusal})});
    await call.fillIn();
    await call.send();
    await call.says('All that you wrote is still here. Please choose another time.');
    expect(call.times).not.toContain('14:30–15:30');
  });

  it('is said to be the last where the office has none left', async () => {
    const refusal = new ProviderError('slot-taken', {status: 409, alternatives: []});
    const call = await Call.open({provider: linhuCalls({fail: () => refusal})});
    await call.fillIn();
    await call.send();
    await call.says('This time has just filled up No time is free in the next days.');
  });

  it('for a number that waits already is refused in plain words', async () => {
    const refusal = new ProviderError('too-many', {status: 409});
    const call = await Call.open({provider: linhuCalls({fail: () => refusal})});
    await call.fillIn();
    await call.send();
    await call.says('This number is waiting for calls already');
    expect(call.times).toContain('14:30–15:30');
  });
});
