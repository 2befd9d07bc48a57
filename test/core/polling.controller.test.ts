import type {ReactiveController} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {PollingController} from '../../src/core/polling.controller.js';

const MINUTE = 60_000;
let isHidden = false;
let isOnline = true;
let looks: number[] = [];
let polling: PollingController;
const start = Date.parse('2026-11-25T08:00:00Z');

const host = {
  addController: (_controller: ReactiveController) => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

function show(shown: boolean): void {
  isHidden = !shown;
  document.dispatchEvent(new Event('visibilitychange'));
}

function connect(online: boolean): void {
  isOnline = online;
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

beforeEach(() => {
  vi.useFakeTimers({now: start});
  isHidden = false;
  isOnline = true;
  looks = [];
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  polling = new PollingController(host, () => looks.push((Date.now() - start) / MINUTE));
  polling.hostConnected();
});

afterEach(() => {
  polling.hostDisconnected();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that is looked at', () => {
  it('asks again when it is time, and once only', () => {
    polling.again(10 * MINUTE);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(looks).toEqual([10]);
  });

  it('takes the last arrangement, with one timer for all', () => {
    polling.again(10 * MINUTE);
    polling.again(20 * MINUTE);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(looks).toEqual([20]);
  });

  it('asks no more once there is nothing to wait for', () => {
    polling.again(10 * MINUTE);
    polling.again(undefined);
    vi.advanceTimersByTime(60 * MINUTE);
    show(false);
    show(true);
    expect(looks).toEqual([]);
  });

  it('waits as long as it is told, though it be two months', () => {
    polling.again(60 * 24 * 60 * MINUTE);
    vi.advanceTimersByTime(61 * 24 * 60 * MINUTE);
    expect(looks).toEqual([60 * 24 * 60]);
  });
});

describe('a page that nobody sees', () => {
  it('does not ask, and makes up for it when it is seen again', () => {
    polling.again(10 * MINUTE);
    show(false);
    vi.advanceTimersByTime(30 * MINUTE);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    show(true);
    expect(looks).toEqual([30]);
  });

  it('is not asked for earlier because it came back', () => {
    polling.again(10 * MINUTE);
    show(false);
    vi.advanceTimersByTime(4 * MINUTE);
    show(true);
    expect(looks).toEqual([]);
    vi.advanceTimersByTime(6 * MINUTE);
    expect(looks).toEqual([10]);
  });
});

describe('a page without a connection', () => {
  it('does not ask, and makes up for it when the connection is back', () => {
    polling.again(10 * MINUTE);
    connect(false);
    vi.advanceTimersByTime(30 * MINUTE);
    show(false);
    connect(true);
    expect(looks).toEqual([]);
    show(true);
    expect(looks).toEqual([30]);
  });
});

describe('an element that leaves the page', () => {
  it('asks no more, and leaves nothing behind', () => {
    polling.again(10 * MINUTE);
    polling.hostDisconnected();
    vi.advanceTimersByTime(30 * MINUTE);
    show(true);
    connect(true);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on where it was when it comes back', () => {
    polling.again(10 * MINUTE);
    polling.hostDisconnected();
    vi.advanceTimersByTime(4 * MINUTE);
    polling.hostConnected();
    vi.advanceTimersByTime(6 * MINUTE);
    expect(looks).toEqual([10]);
  });

  it('does not ask when an answer arranges more after it left', () => {
    polling.hostDisconnected();
    polling.again(0);
    vi.advanceTimersByTime(MINUTE);
    expect(looks).toEqual([]);
  });
});
