import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DeviceStore, wipeDeviceStores} from '../../src/core/storage.js';
import type {DeviceStoreOptions} from '../../src/core/storage.js';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const HOUR = 3_600_000;

const checklist = (options: Partial<DeviceStoreOptions<string[]>> = {}) =>
  new DeviceStore<string[]>({
    name: 'checklist',
    version: 1,
    area: 'local',
    maxAgeMs: HOUR,
    parse: (value) => (Array.isArray(value) ? value.map(String) : undefined),
    ...options,
  });

const forget = () => {
  localStorage.clear();
  sessionStorage.clear();
};
beforeEach(forget);
afterEach(forget);
afterEach(() => void vi.restoreAllMocks());

describe('what is kept on the device', () => {
  it('is there again for the next visit', () => {
    checklist().write(['photo'], NOW);
    expect(checklist().read(NOW + 1)).toEqual(['photo']);
  });

  it('is not there before anything was kept', () => {
    expect(checklist().read(NOW)).toBeUndefined();
  });

  it('is gone when its time is over, from the device too', () => {
    checklist().write(['photo'], NOW);
    expect(checklist().read(NOW + HOUR)).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('is gone when it was written at a time that has not come yet', () => {
    checklist().write(['photo'], NOW + 24 * HOUR);
    expect(checklist().read(NOW)).toBeUndefined();
  });

  it('is gone when its shape has changed since', () => {
    checklist().write(['photo'], NOW);
    expect(checklist({version: 2}).read(NOW)).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('is gone when it is cleared', () => {
    const store = checklist();
    store.write(['photo'], NOW);
    store.clear();
    expect(store.read(NOW)).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('lasts as long as the tab where that is enough', () => {
    checklist({area: 'session'}).write(['photo'], NOW);
    expect(localStorage.length).toBe(0);
    expect(checklist({area: 'session'}).read(NOW)).toEqual(['photo']);
  });

  it.each(['not json', 'null', '7', '{}', '{"version":1,"at":"x","value":["a"]}', '[1]'])(
    'is forgotten where somebody else wrote %j',
    (text) => {
      localStorage.setItem('zerotrip/checklist', text);
      expect(checklist().read(NOW)).toBeUndefined();
      expect(localStorage.length).toBe(0);
    },
  );

  it('is forgotten where it cannot be what it claims', () => {
    localStorage.setItem('zerotrip/checklist', JSON.stringify({version: 1, at: NOW, value: 'x'}));
    expect(checklist().read(NOW)).toBeUndefined();
    const parse = () => {
      throw new Error('no');
    };
    checklist().write(['photo'], NOW);
    expect(checklist({parse}).read(NOW)).toBeUndefined();
  });
});

describe('where the device keeps nothing', () => {
  it('because it is full, the page goes on', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => checklist().write(['photo'], NOW)).not.toThrow();
    expect(checklist().read(NOW)).toBeUndefined();
  });

  it('because the browser forbids it, the page goes on', () => {
    for (const area of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(globalThis, area, 'get').mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
    }
    const store = checklist();
    expect(() => {
      store.write(['photo'], NOW);
      store.clear();
      wipeDeviceStores();
    }).not.toThrow();
    expect(store.read(NOW)).toBeUndefined();
  });
});

describe('at the end of a kiosk session', () => {
  it('all that the kit kept is gone, and nothing of the portal', () => {
    checklist().write(['photo'], NOW);
    checklist({name: 'draft', area: 'session'}).write(['x'], NOW);
    localStorage.setItem('portal', 'stays');
    sessionStorage.setItem('zerotripper', 'stays');
    wipeDeviceStores();
    expect({...localStorage}).toEqual({portal: 'stays'});
    expect({...sessionStorage}).toEqual({zerotripper: 'stays'});
  });
});
