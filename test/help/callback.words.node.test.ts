import {afterEach, describe, expect, it, vi} from 'vitest';
import {localize} from '../../src/core/localization.js';
import english, {type CallbackTexts} from '../../src/help/callback.messages.js';
import {numberText, yourTimeText} from '../../src/help/callback.words.js';

const texts = localize<CallbackTexts>('en-GB', [english]);
const NOW = '2024-10-20T10:00';

afterEach(() => vi.unstubAllEnvs());

describe('the same time on one’s own wall', () => {
  const inZone = (zone: string, start: string, end: string) => {
    vi.stubEnv('TZ', zone);
    return yourTimeText({start, end}, NOW, texts);
  };
  const morning = ['2024-11-01T09:00:00+08:00', '2024-11-01T10:00:00+08:00'] as const;
  const later = ['2024-11-04T09:00:00+08:00', '2024-11-04T10:00:00+08:00'] as const;

  it('is the evening before in Toronto, and an hour earlier once its clocks have gone back', () => {
    expect(inZone('America/Toronto', ...morning)).toMatch(
      /^For you: Thursday,? 31 October, 21:00–22:00$/,
    );
    expect(inZone('America/Toronto', ...later)).toMatch(
      /^For you: Sunday,? 3 November, 20:00–21:00$/,
    );
  });

  it('is told to the half hour in Kolkata', () => {
    expect(inZone('Asia/Kolkata', ...morning)).toMatch(/1 November, 6:30–7:30$/);
  });

  it('is not told where the clocks agree', () => {
    expect(inZone('Asia/Shanghai', ...morning)).toBeUndefined();
    expect(inZone('Australia/Perth', ...morning)).toBeUndefined();
  });
});

describe('a number is broken', () => {
  it.each([
    ['+8657300000110', '+86\u00a0573 0000\u00a00110'],
    ['+12025550143', '+1\u00a0202 555\u00a00143'],
    ['12345', '12345'],
  ])('in the middle or not at all: %s', (number, broken) => {
    expect(numberText(number)).toBe(`\u2066${broken}\u2069`);
  });
});
