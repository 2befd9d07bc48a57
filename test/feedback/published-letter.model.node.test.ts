import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseLetterPage} from '../../src/feedback/feedback.schema.js';
import {excerptOf} from '../../src/feedback/published-letter.model.js';

const thanks = '谢谢你们。'.repeat(80);

describe('A long letter', () => {
  it('is parted after a whole sentence', () => {
    const {rest, start} = excerptOf(thanks, 'zh-Hans');
    expect(start).toMatch(/。$/);
    expect(start.length).toBeLessThanOrEqual(240);
    expect(rest).toMatch(/^谢谢你们。/);
  });

  it('is parted after a word where its first sentence is long', () => {
    const {start} = excerptOf('thank you '.repeat(60), 'en');
    expect(start).toMatch(/(thank|you)$/);
  });

  it('loses nothing but the space at the cut', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 300, maxLength: 900}), (text) => {
        const {rest = '', start} = excerptOf(text, 'en');
        const bare = (some: string) => some.replaceAll(/\s/g, '');
        expect(bare(start + rest)).toBe(bare(text));
      }),
    );
  });

  it('is parted whatever its language is said to be', () => {
    for (const lang of ['', 'no tag', 'zh_CN', '!!', 'x'.repeat(200)]) {
      const {rest = '', start} = excerptOf(thanks, lang);
      expect(start + rest).toBe(thanks);
      expect(rest).not.toBe('');
    }
  });

  it('is whole where only a little would be behind the cut', () => {
    expect(excerptOf('a'.repeat(300), 'en').rest).toBeUndefined();
  });
});

describe('Letters that arrive', () => {
  const letter = {ref: 'L-1', text: 'Thanks', day: '2026-11-26', to: {kind: 'office'}};

  it('lose those that are none, and what is none in them', () => {
    const letters = [letter, {...letter, day: '2026-13-40'}, {...letter, from: 7}, null];
    expect(parseLetterPage({letters}).letters.map(({ref, from}) => [ref, from])).toEqual([
      ['L-1', undefined],
      ['L-1', undefined],
    ]);
  });

  it.each([undefined, null, [], {letters: 'none'}])('are refused as %j', (answer) => {
    expect(() => parseLetterPage(answer)).toThrow('unreadable');
  });
});
