import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {s10CheckDigit, ssccCheckDigit} from '../../src/mail/check-digits.model.js';
import {identify, maskNumber} from '../../src/mail/identify.model.js';

const best = (text: string) => identify(text)[0];

describe('a number of UPU S10', () => {
  it.each([
    ['RG017001606CN', 'china-post'],
    ['EA473124829CN', 'ems-cn'],
    ['RR473124829MO', 'macao-post'],
    ['RR473124829TW', 'chunghwa-post'],
    ['RB473124829GB', 'royal-mail'],
    ['LA473124829FR', 'la-poste'],
    ['CP473124829CH', undefined],
  ])('%s is known, and who issued it', (number, carrier) => {
    expect(identify(number)).toEqual([{scheme: 'upu-s10', number, carrier, confidence: 'high'}]);
  });

  it.each([
    ['with spaces', 'RG 0170 0160 6 CN'],
    ['with hyphens', 'RG-017001606-CN'],
    ['with other dashes', 'RG–0170—01606−CN'],
    ['in small letters', 'rg017001606cn'],
    ['in full width', 'ＲＧ０１７００１６０６ＣＮ'],
    ['with what copying leaves behind', '\u200bRG017001606CN\ufeff\n'],
  ])('is known %s', (_how, text) => {
    expect(best(text)?.number).toBe('RG017001606CN');
  });

  it.each([
    ['a wrong check digit', 'RG017001605CN'],
    ['a country that does not exist', 'RG017001606XX'],
    ['a service that does not exist', 'SG017001606CN'],
    ['a digit too few', 'RG01700160CN'],
  ])('with %s is none', (_what, text) => {
    expect(identify(text)).toEqual([]);
  });

  it('does not survive one wrong digit, nor two that changed places', () => {
    const serial = fc.stringMatching(/^\d{8}$/);
    fc.assert(
      fc.property(serial, fc.nat(7), fc.integer({min: 1, max: 9}), (digits, at, by) => {
        const check = s10CheckDigit(digits);
        const wrong = [...digits];
        wrong[at] = String((Number(wrong[at]) + by) % 10);
        expect(identify(`RR${digits}${check}CN`)).toHaveLength(1);
        // 10 and 0 share a sign, and so do 11 and 5: there a slip can hide.
        fc.pre(s10CheckDigit(wrong.join('')) !== check);
        expect(identify(`RR${wrong.join('')}${check}CN`)).toEqual([]);
      }),
    );
  });
});

describe('a number of GS1 SSCC', () => {
  it.each([
    ['340434292135100124', '340434292135100124', 'medium'],
    ['00340434292135100124', '340434292135100124', 'high'],
    ['(00) 3 4043429 213510012 4', '340434292135100124', 'high'],
    ['095287654321012346', '095287654321012346', 'medium'],
  ] as const)('%s is known', (text, number, confidence) => {
    expect(identify(text)).toEqual([{scheme: 'sscc', number, confidence}]);
  });

  it('with a wrong check digit is none', () => {
    expect(identify('340434292135100125')).toEqual([]);
  });

  it('finds every wrong digit', () => {
    const body = fc.stringMatching(/^\d{17}$/);
    fc.assert(
      fc.property(body, fc.nat(16), fc.integer({min: 1, max: 9}), (digits, at, by) => {
        const wrong = [...digits];
        wrong[at] = String((Number(wrong[at]) + by) % 10);
        expect(ssccCheckDigit(wrong.join(''))).not.toBe(ssccCheckDigit(digits));
      }),
    );
  });
});

describe('what somebody typed by mistake', () => {
  it('is no parcel where it is a resident’s own number', () => {
    // Both sums fit; no carrier may be asked about it.
    expect(identify('110101199003070142')).toEqual([]);
    expect(best('00110101199003070142')?.scheme).toBe('sscc');
  });

  it.each(['', '   ', 'hello', '12345', '13800000000', '<script>', 'x'.repeat(10_000)])(
    '“%s” is nothing',
    (text) => {
      expect(identify(text)).toEqual([]);
    },
  );

  it('never throws, and never gives back more than capitals and digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({maxLength: 80}), fc.stringMatching(/^[A-Zs０-９0-9 ()-]{9,24}$/)),
        (text) => {
          for (const {number} of identify(text)) expect(number).toMatch(/^[A-Z0-9]+$/);
        },
      ),
    );
  });
});

describe('numbers without a check digit', () => {
  it('thirteen digits may be China Post or EMS, and nothing is sure', () => {
    expect(identify('1272448151316')).toEqual([
      {
        scheme: 'cn-ems',
        number: '1272448151316',
        carrier: 'ems-cn',
        confidence: 'low',
        note: 'no-check-digit',
      },
    ]);
  });

  it.each(['SF1402233445566', 'sf 1402 2334 4556 6', 'SF140223344556'])(
    '%s is SF Express, which asks for a phone’s last digits',
    (text) => {
      expect(best(text)).toMatchObject({scheme: 'sf', carrier: 'sf', note: 'phone-digits'});
    },
  );
});

describe('a masked number', () => {
  it.each([
    ['EA123456785CN', 'EA•••••••85CN'],
    ['1272448151316', '12•••••••1316'],
    ['12345678', '••••••78'],
    ['1', '1'],
    ['', ''],
  ])('%s is shown as %s', (number, shown) => {
    expect(maskNumber(number)).toBe(shown);
  });

  it('stays as it is when masked again', () => {
    expect(maskNumber(maskNumber('EA123456785CN'))).toBe('EA•••••••85CN');
  });
});
