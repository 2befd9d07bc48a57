import {describe, expect, it} from 'vitest';
import {contactIn} from '../../src/core/contact.model.js';

describe('a way to be reached', () => {
  it.each([
    ['lin@example.org', {email: 'lin@example.org'}],
    [' 138 0000 0000 ', {phone: '138 0000 0000'}],
    ['+86 573 0000 0110', {phone: '+86 573 0000 0110'}],
    ['１３８００００００００', {phone: '13800000000'}],
    ['١٣٨٠٠٠٠٠٠٠٠', {phone: '١٣٨٠٠٠٠٠٠٠٠'}],
    ['call me', undefined],
    ['', undefined],
    ['a@b', undefined],
    [`${'x'.repeat(250)}@example.org`, undefined],
  ])('reads %j', (typed, contact) => {
    expect(contactIn(typed)).toEqual(contact);
  });
});
