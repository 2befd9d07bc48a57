import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {Desk, linhu, patience} from './desk-harness.js';

const stored = () => JSON.stringify([{...localStorage}, {...sessionStorage}]);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => fixtureCleanup());

/** The tab is closed, and what lasts only as long with it. */
const closeTab = () => {
  fixtureCleanup();
  sessionStorage.clear();
};

describe('a question', () => {
  it('is gone with the tab, unless it was saved', async () => {
    const provider = linhu();
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.says('until you close it');
    expect({...localStorage}).toEqual({});
    closeTab();
    const again = await Desk.open({provider});
    await expect.element(again.field('Your question')).toBeVisible();
    await again.saysNo('Q-0001');
  });

  it('that was saved is found again after the tab was closed, with its end', async () => {
    const provider = linhu();
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.button('Save on this device').click();
    await desk.says(/Saved on this device until .*20\d\d/);
    await desk.saysNo('until you close it');
    await expect.poll(() => desk.heard.at(-1), patience).toMatch(/^Saved on this device until/);
    await expect.poll(() => desk.root.activeElement?.id, patience).toBe('clear');
    expect(stored()).not.toMatch(/old register/);
    provider.reply('Q-0001', 'No.');
    closeTab();
    const again = await Desk.open({provider});
    await again.says('“Registration counter” has answered');
    await again.says(/Saved on this device until/);
  });

  it('is taken off the device with one press, and its number is told', async () => {
    const provider = linhu();
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.button('Save on this device').click();
    await desk.button('Delete from this device').click();
    await desk.says('Deleted from this device. We still have your question: number Q-0001.');
    await expect.poll(() => desk.root.activeElement?.id, patience).toBe('cleared');
    await expect.element(desk.field('Your question')).toHaveValue('');
    expect(stored()).not.toContain('Q-0001');
    closeTab();
    const again = await Desk.open({provider});
    await expect.element(again.field('Your question')).toBeVisible();
    await again.saysNo('Q-0001');
  });

  it('that was saved is forgotten after its month', async () => {
    const provider = linhu();
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.button('Save on this device').click();
    await desk.says(/Saved on this device until/);
    closeTab();
    const old = localStorage.getItem('zerotrip/help-donghu')!;
    const past = JSON.stringify(
      JSON.parse(old, (name, value: unknown) => (name === 'until' ? Date.now() - 1 : value)),
    );
    localStorage.setItem('zerotrip/help-donghu', past);
    const again = await Desk.open({provider});
    await expect.element(again.field('Your question')).toBeVisible();
    await again.saysNo('Q-0001');
  });

  it('does not stand in the way of another one, and is found beside it', async () => {
    const desk = await Desk.open();
    await desk.ask('First?');
    await desk.says('Number Q-0001');
    await desk.button('Ask something else').click();
    await expect.poll(() => desk.root.activeElement?.id, patience).toBe('text');
    await desk.says('Your other questions');
    await desk.ask('Second?');
    await desk.says('Number Q-0002');
    await desk.says('You asked Second?');
    await desk.button('Q-0001').click();
    await desk.says('You asked First?');
    await expect.element(desk.button('Q-0002')).toBeVisible();
    await desk.button('Delete from this device').click();
    await desk.says('We still have your question: number Q-0001');
    expect(stored()).not.toContain('Q-0001');
    expect(stored()).toContain('Q-0002');
  });

  it('that cannot be shown just now says so, with its number, and another can be asked', async () => {
    let isDown = false;
    const fail = (call: string) =>
      isDown && call === 'getQuestion' ? new ProviderError('unavailable') : undefined;
    const provider = linhu({fail});
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.says('Number Q-0001');
    isDown = true;
    fixtureCleanup();
    const again = await Desk.open({provider});
    await again.says('We could not look just now.');
    await again.says('Number Q-0001');
    await again.button('Ask something else').click();
    await again.ask('Second?');
    await again.says('Number Q-0002');
  });

  it('that the office no longer has when it is handed on is said to be gone', async () => {
    let isGone = false;
    const fail = (call: string) =>
      isGone && call !== 'ask' ? new ProviderError('not-found', {status: 404}) : undefined;
    const desk = await Desk.open({provider: linhu({fail})});
    await desk.ask();
    await desk.says('Number Q-0001');
    isGone = true;
    await desk.button('Not answered? Ask “Officer on duty”').click();
    await desk.says('We no longer find your question Q-0001');
    await expect.poll(() => desk.heard.at(-1), patience).toMatch(/no longer find.*Q-0001/);
    expect(stored()).not.toContain('Q-0001');
  });

  it('of one tab and of another are both saved', async () => {
    const provider = linhu();
    const [one, other] = [await Desk.open({provider}), await Desk.open({provider})];
    await one.ask('First?');
    await one.says('Number Q-0001');
    await other.ask('Second?');
    await other.says('Number Q-0002');
    await one.button('Save on this device').click();
    await other.button('Save on this device').click();
    await other.says(/Saved on this device until/);
    closeTab();
    const again = await Desk.open({provider});
    await again.says('Number Q-000');
    await again.says('Your other questions');
  });

  it('opens whatever somebody else has written into the storage, without harm', async () => {
    for (const value of ['nonsense', '[]', '{"version":2,"at":1,"value":{"ref":1}}', 'null']) {
      localStorage.setItem('zerotrip/help-donghu', value);
      const desk = await Desk.open();
      await expect.element(desk.field('Your question')).toBeVisible();
      fixtureCleanup();
    }
  });
});
