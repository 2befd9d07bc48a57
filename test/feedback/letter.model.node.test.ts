import {describe, expect, it} from 'vitest';
import {letterProblems, letterRequest, noLetter} from '../../src/feedback/letter.model.js';

const about = {office: 'donghu', lang: 'en'};

describe('a thank-you letter', () => {
  it('begins empty: nobody chosen, nothing allowed', () => {
    expect(noLetter).toEqual({name: '', text: '', from: '', mayPublish: false});
    expect(letterProblems(noLetter)).toEqual(['letterTo', 'letterText']);
  });

  it.each(['person', 'counter'] as const)('needs to say which %s', (to) => {
    const entry = {...noLetter, to, text: 'Thank you'};
    expect(letterProblems(entry)).toEqual(['letterName']);
    expect(letterProblems({...entry, name: 'Officer Chen'})).toEqual([]);
  });

  it('to the whole office needs no name, and keeps none that was typed before', () => {
    const entry = {...noLetter, to: 'office' as const, name: 'Chen', text: ' Thank you '};
    expect(letterProblems(entry)).toEqual([]);
    expect(letterRequest(entry, about)).toEqual({
      ...about,
      to: {kind: 'office', name: undefined},
      text: 'Thank you',
      from: undefined,
      mayPublish: false,
    });
  });

  it('may not be longer than the office takes', () => {
    const entry = {...noLetter, to: 'office' as const};
    expect(letterProblems({...entry, text: 'x'.repeat(4001)})).toEqual(['letterLong']);
    expect(letterProblems({...entry, text: 'x', from: 'y'.repeat(101)})).toEqual(['letterLong']);
  });
});
