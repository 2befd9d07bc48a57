import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import type {Office} from '../../src/office/office.model.js';
import {Hours, itIs, pass, patience, THURSDAY} from './hours-harness.js';

let isHidden = false;
beforeEach(() => {
  itIs(THURSDAY);
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(shown: boolean): void {
  isHidden = !shown;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The office shuts from the second time on that it is asked. */
function shuttingOffice(second: () => Promise<Office>) {
  const [office] = linhuOffices('en');
  const getOffice = vi.fn(() =>
    getOffice.mock.calls.length > 1 ? second() : Promise.resolve(office!),
  );
  return {getOffice};
}

const shut = (): Promise<Office> => {
  const [office] = linhuOffices('en');
  return Promise.resolve({...office!, hours: {...office!.hours, week: [], exceptions: []}});
};

/** Until everything that has to be fetched is there. */
const says = (hours: Hours, words: string): Promise<void> =>
  vi.waitFor(() => expect(hours.text).toContain(words), patience);

const open = async (provider: ReturnType<typeof shuttingOffice>): Promise<Hours> => {
  const hours = await Hours.open({provider});
  await says(hours, 'Open now');
  expect(provider.getOffice).toHaveBeenCalledTimes(1);
  return hours;
};

describe('a page that stays open', () => {
  it('asks for its office again, and shows what has changed', async () => {
    const provider = shuttingOffice(shut);
    const hours = await open(provider);
    await pass(119);
    expect(provider.getOffice).toHaveBeenCalledTimes(1);
    await pass(62);
    expect(provider.getOffice).toHaveBeenCalledTimes(2);
    await says(hours, 'We cannot say when it opens next');
  });

  it('says nothing of it where that fails, and goes on trying, not every minute', async () => {
    const provider = shuttingOffice(() => Promise.reject(new ProviderError('unavailable')));
    const hours = await open(provider);
    // Pages differ in when they ask.
    for (let minutes = 0; minutes < 181; minutes++) {
      if (provider.getOffice.mock.calls.length < 2) await pass(1);
    }
    expect(provider.getOffice).toHaveBeenCalledTimes(2);
    expect(hours.text).toContain('Open now');
    expect(hours.root.querySelector('#failure, .skeleton')).toBeNull();
    await pass(14);
    expect(provider.getOffice).toHaveBeenCalledTimes(2);
    await pass(2);
    expect(provider.getOffice).toHaveBeenCalledTimes(3);
  });

  it('does not ask while nobody looks, and asks when somebody does', async () => {
    const provider = shuttingOffice(shut);
    const hours = await open(provider);
    show(false);
    await pass(600);
    hours.element.requestUpdate();
    await hours.element.updateComplete;
    expect(provider.getOffice).toHaveBeenCalledTimes(1);
    show(true);
    await pass(0);
    expect(provider.getOffice).toHaveBeenCalledTimes(2);
    await says(hours, 'We cannot say when it opens next');
  });

  it('comes back out of the browser’s memory with the office as it is now', async () => {
    const provider = shuttingOffice(shut);
    const hours = await open(provider);
    // Frozen meanwhile: no timer has run.
    vi.setSystemTime(Date.parse('2026-11-27T09:00:00+08:00'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await says(hours, 'We cannot say when it opens next');
    expect(provider.getOffice).toHaveBeenCalledTimes(2);
  });

  it('leaves alone what its author wrote into it, whose time is told once', async () => {
    const getOffice = vi.fn(() => Promise.reject(new ProviderError('not-found')));
    const data = {...linhuOffices('en')[0]!, generatedAt: THURSDAY};
    const hours = await Hours.open({data, office: 'donghu', provider: {getOffice}});
    await says(hours, 'Open now');
    await pass(150);
    expect(hours.now).toContain('Open now, one window');
    hours.around.lang = 'zh-Hans';
    await says(hours, '开一个值班窗口');
    expect(getOffice).not.toHaveBeenCalled();
  });
});
