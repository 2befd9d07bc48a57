import {describe, expect, it} from 'vitest';
import {durationWords} from '../../src/requirements/parts/duration.words.js';

describe('a length of time', () => {
  it.each([
    ['P6M', 'en', '6 months'],
    ['P1Y', 'en', '1 year'],
    ['P1Y6M', 'en', '1 year and 6 months'],
    ['P1Y2M3W4D', 'en', '1 year, 2 months, 3 weeks and 4 days'],
    ['P10D', 'en', '10 days'],
    ['P1W', 'en', '1 week'],
    ['P10D', 'zh-CN', '10天'],
    ['P6M', 'zh-CN', '6个月'],
    ['P1Y', 'zh-CN', '1年'],
  ])('%s in %s is “%s”', (duration, lang, words) => {
    const found = durationWords(duration, lang);
    expect(found.replaceAll(' ', '').replace(',and', 'and')).toBe(
      words.replaceAll(' ', '').replace(',and', 'and'),
    );
  });

  it('in hours and minutes is said in words, too', () => {
    expect(durationWords('PT4H', 'en')).toBe('4 hours');
    expect(durationWords('P1DT12H', 'en')).toBe('1 day and 12 hours');
    expect(durationWords('PT30M', 'en')).toBe('30 minutes');
  });

  it('that is none is left as it is', () => {
    expect(durationWords('P', 'en')).toBe('P');
    expect(durationWords('soon', 'en')).toBe('soon');
  });
});
