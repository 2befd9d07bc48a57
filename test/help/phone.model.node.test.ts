import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countryCodeOf, isLandline, readPhone, spacedPhone} from '../../src/help/phone.model.js';

describe('a number is read', () => {
  it.each([
    ['a mobile', '13800000000', '86', '+8613800000000'],
    ['a mobile with spaces', ' 138 0000 0000 ', '86', '+8613800000000'],
    ['a mobile in full-width digits', '１３８ ００００ ００００', '86', '+8613800000000'],
    ['a mobile in Eastern Arabic digits', '١٣٨٠٠٠٠٠٠٠٠', '86', '+8613800000000'],
    ['a mobile in Persian digits', '۱۳۸۰۰۰۰۰۰۰۰', '86', '+8613800000000'],
    ['a landline with its area code', '0573-8888 0000', '86', '+8657388880000'],
    ['a landline of Beijing', '010 8888 0000', '86', '+861088880000'],
    ['a full-width plus', '＋86 138 0000 0000', '86', '+8613800000000'],
    ['00 in place of the plus', '0086 138 0000 0000', '86', '+8613800000000'],
    ['a mobile whose plus was left out', '86 138 0000 0000', '86', '+8613800000000'],
    ['a Russian number whose plus was left out', '7 495 123 45 67', '7', '+74951234567'],
    ['what a link to a number holds', 'tel:+86-138-0000-0000', '86', '+8613800000000'],
    ['a Spanish number', '+34 612 34 56 78', '86', '+34612345678'],
    ['a French number with its 0', '+33 06 12 34 56 78', '86', '+33612345678'],
    ['a Japanese mobile', '+81 90-1234-5678', '86', '+819012345678'],
    ['a Korean number with its 0', '+82 010-1234-5678', '86', '+821012345678'],
    ['a Brazilian mobile', '+55 (11) 91234-5678', '86', '+5511912345678'],
    ['a Ukrainian mobile', '+380 67 123 45 67', '86', '+380671234567'],
    ['a Saudi mobile', '+966 50 123 4567', '86', '+966501234567'],
    ['a number of Hong Kong', '+852 9123 4567', '86', '+85291234567'],
    ['a mobile of Taiwan with its 0', '+886 0912 345 678', '86', '+886912345678'],
    ['one of the shortest, from Niue', '+683 4002', '86', '+6834002'],
    ['a number of another country', '+49 30 1234 5678', '86', '+493012345678'],
    ['the 0 in brackets that nobody dials', '+49 (0)30 1234 5678', '86', '+493012345678'],
    ['the 0 that only counts at home', '+86 0573 8888 0000', '86', '+8657388880000'],
    ['marks that a telephone book leaves', '\u202a+86 138 0000 0000\u202c', '86', '+8613800000000'],
    ['dots and slashes', '0573/8888.0000', '86', '+8657388880000'],
    ['dashes of every length', '0573–8888—0000', '86', '+8657388880000'],
    ['a British number at home', '020 7946 0958', '44', '+442079460958'],
    ['an American number at home', '(202) 555-0143', '1', '+12025550143'],
    ['an American number with its 1', '1-202-555-0143', '1', '+12025550143'],
    ['011 from America', '011 86 138 0000 0000', '1', '+8613800000000'],
    ['a Russian number with its 8', '8 (495) 123-45-67', '7', '+74951234567'],
    ['an Italian number, whose 0 stays', '06 1234 5678', '39', '+390612345678'],
    ['a Hungarian number', '06 1 234 5678', '36', '+3612345678'],
  ])('%s: %s', (_what, written, country, number) => {
    expect(readPhone(written, country)).toEqual({number});
  });

  it('the same however it is written', () => {
    const between = fc.constantFrom('', ' ', '-', '  ', '\u3000', '.', '–');
    const wide = (digit: string, isWide: boolean) =>
      isWide ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit;
    const signs = fc.array(fc.tuple(between, fc.boolean()), {minLength: 11, maxLength: 11});
    fc.assert(
      fc.property(signs, fc.constantFrom('', '+86 ', '0086-'), (chosen, prefix) => {
        const digits = [...'13912345678'];
        const written = chosen.map(([gap, isWide], at) => wide(digits[at]!, isWide) + gap);
        expect(readPhone(prefix + written.join(''), '86')).toEqual({number: '+8613912345678'});
      }),
    );
  });

  it('back from what is read out', () => {
    const number = fc.stringMatching(/^\+(86(1[3-9]\d{9}|[2-9]\d{9})|1\d{10}|49[1-9]\d{6,10})$/);
    fc.assert(
      fc.property(number, (e164) => {
        expect(readPhone(spacedPhone(e164), '44')).toEqual({number: e164});
      }),
    );
  });
});

describe('what is no number says why', () => {
  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['ask my daughter', 'signs'],
    ['138 0000 0000 转 12', 'signs'],
    ['lin@example.org', 'signs'],
    ['1+3800000000', 'signs'],
    ['1380000000', 'short'],
    ['110', 'short'],
    ['12345', 'short'],
    ['138000000001', 'long'],
    ['0573 8888 00001', 'long'],
    ['8888 0000', 'area'],
    ['6123456', 'area'],
    ['+86 8888 0000', 'short'],
    ['+49 123', 'short'],
    ['+49 1234567890123456', 'long'],
    ['+34 612 34 56', 'short'],
    ['+33 6 12 34 56 78 9', 'long'],
    ['+852 9123 456', 'short'],
    ['+380 67 123 45 678', 'long'],
    ['+966 501234', 'short'],
    ['+81 123456', 'short'],
    ['86 138 0000 000', 'long'],
    ['+0 138 0000 0000', 'short'],
    ['+683 400', 'short'],
    ['+', 'signs'],
    ['00', 'short'],
  ])('%s: %s', (written, fault) => {
    expect(readPhone(written, '86')).toEqual({fault});
  });

  it('whatever is typed gives a number or a reason, and a number is E.164', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom('', '1', '7', '39', '86'),
        (text, country) => {
          const {fault, number} = readPhone(text, country);
          if (number === undefined) expect(fault).toBeDefined();
          else expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
        },
      ),
    );
  });
});

describe('a landline, which takes no text message,', () => {
  it.each([
    ['+8657388880000', true],
    ['+8613800000000', false],
    ['+442079460958', true],
    ['+447700900123', false],
    ['+33123456789', true],
    ['+819012345678', false],
    // Nothing in the number says which it is.
    ['+12025550143', false],
    ['+4930123456', false],
    ['', false],
  ])('%s: %s', (number, isOne) => {
    expect(isLandline(number)).toBe(isOne);
  });
});

describe('a number is read out', () => {
  it.each([
    ['+8613800000000', '+86 138 0000 0000'],
    ['+8657300000110', '+86 573 0000 0110'],
    ['+861088880000', '+86 10 8888 0000'],
    ['+442079460958', '+44 20 7946 0958'],
    ['+12025550143', '+1 202 555 0143'],
    ['+86 573 0000 0110', '+86 573 0000 0110'],
    ['12345', '12345'],
  ])('%s as %s', (number, spaced) => {
    expect(spacedPhone(number)).toBe(spaced);
  });

  it('by its country', () => {
    expect(['+8613800000000', '+12025550143', '+85212345678', ''].map(countryCodeOf)).toEqual([
      '86',
      '1',
      '852',
      '',
    ]);
  });
});
