import {describe, expect, it} from 'vitest';
import {pseudo} from '../../stories/support/pseudo.js';
import {domains} from './domains.js';
import {formsOf} from './faults.js';

describe('the pseudo-locale', () => {
  it('leaves what is filled in as it is', () => {
    expect(pseudo({until: 'Until {time}'})).toEqual({until: '⟦Úùñtíìl {time}⟧'});
  });

  it('has the forms of the text', () => {
    expect(pseudo({trips: {one: '{count} trip', other: '{count} trips'}})).toEqual({
      trips: {one: '⟦{count} tríìp⟧', other: '⟦{count} tríìpš⟧'},
    });
  });

  it.each(domains)('makes the texts of $name a quarter to a half longer', ({english}) => {
    const lengthOf = (texts: typeof english): number =>
      Object.values(texts).flatMap(formsOf).join('').length;
    const ratio = lengthOf(pseudo(english)) / lengthOf(english);
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
  });
});
