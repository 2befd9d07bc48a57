import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {CountdownController} from '../../src/appointment/countdown.controller.js';

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

const heard: string[] = [];
let page: EventTarget;
const counting = () => {
  const countdown = new CountdownController(host, {
    nearSeconds: 120,
    near: () => heard.push('near'),
    over: () => heard.push('over'),
  });
  countdown.hostConnected();
  return countdown;
};

beforeEach(() => {
  heard.length = 0;
  vi.useFakeTimers();
  // Node has no page, and no events of one.
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a countdown', () => {
  it('says once that the end is near, and once that it is over', () => {
    const countdown = counting();
    countdown.start(600);
    vi.advanceTimersByTime(479_000);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(heard).toEqual(['near']);
    expect(countdown.secondsLeft).toBe(119);
    vi.advanceTimersByTime(600_000);
    expect(heard).toEqual(['near', 'over']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not care what the device’s clock is set to', () => {
    const countdown = counting();
    countdown.start(600);
    vi.setSystemTime(Date.now() + 86_400_000);
    vi.advanceTimersByTime(1000);
    expect(countdown.secondsLeft).toBe(599);
  });

  it('begins anew when it is lengthened, and says again that the end is near', () => {
    const countdown = counting();
    countdown.start(60);
    countdown.start(600);
    expect(countdown.isNear).toBe(false);
    vi.advanceTimersByTime(481_000);
    expect(heard).toEqual(['near', 'near']);
  });

  it('has no timer while nothing is counted and while its host is away', () => {
    const countdown = counting();
    countdown.start(600);
    countdown.hostDisconnected();
    expect(vi.getTimerCount()).toBe(0);
    countdown.hostConnected();
    countdown.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(countdown.secondsLeft).toBeUndefined();
  });

  it('that ended while its host was away says so when it comes back', () => {
    const countdown = counting();
    countdown.start(10);
    countdown.hostDisconnected();
    vi.advanceTimersByTime(20_000);
    countdown.hostConnected();
    expect(heard).toEqual(['near', 'over']);
  });

  it('on a page that slept, and missed its timers, is over as soon as the page is shown', () => {
    const countdown = counting();
    countdown.start(600);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 700_000);
    page.dispatchEvent(new Event('pageshow'));
    expect(heard).toEqual(['over']);
    expect(countdown.secondsLeft).toBeUndefined();
    vi.restoreAllMocks();
  });
});
