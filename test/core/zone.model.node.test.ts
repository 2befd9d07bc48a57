import {describe, expect, it} from 'vitest';
import {instantIn, offsetOf} from '../../src/core/zone.model.js';

describe('a zone', () => {
  it('has its own clock, summer and winter', () => {
    expect(offsetOf('Asia/Shanghai', Date.UTC(2026, 10, 25))).toBe(480);
    expect(offsetOf('Europe/Amsterdam', Date.UTC(2026, 6, 1))).toBe(120);
    expect(offsetOf('America/St_Johns', Date.UTC(2026, 0, 1))).toBe(-210);
    expect(offsetOf('UTC', 0)).toBe(0);
    expect(offsetOf('Moon/Tranquility', 0)).toBeUndefined();
  });

  it('tells when its clocks show a time, on the day they change as well', () => {
    expect(instantIn('Asia/Shanghai', '2026-11-25T10:00')).toBe(Date.UTC(2026, 10, 25, 2));
    expect(instantIn('Europe/Amsterdam', '2026-10-25T01:30')).toBe(Date.UTC(2026, 9, 24, 23, 30));
    expect(instantIn('Europe/Amsterdam', '2026-10-25T04:30')).toBe(Date.UTC(2026, 9, 25, 3, 30));
    expect(instantIn(undefined, '2026-11-25T10:00')).toBe(Date.UTC(2026, 10, 25, 10));
  });
});
