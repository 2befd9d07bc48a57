import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {FieldSpec} from '../../src/appointment/appointment.model.js';
import {detailProblems, refusedDetails} from '../../src/appointment/details.model.js';

const field = (more: Partial<FieldSpec> = {}): FieldSpec => ({
  name: 'it',
  label: 'It',
  type: 'text',
  required: false,
  ...more,
});

/** What is wrong with one answer; undefined where nothing is. */
const wrong = (spec: Partial<FieldSpec>, value: string) =>
  detailProblems({fields: [field(spec)], consents: []}, {it: value}, [])[0]?.kind;

describe('an answer', () => {
  it.each<[Partial<FieldSpec>, string, string | undefined]>([
    [{required: true}, '', 'missing'],
    [{required: true}, '   ', 'missing'],
    [{required: true}, ' 王 ', undefined],
    [{}, '', undefined],
    [{type: 'email'}, '', undefined],
    [{type: 'email'}, 'xiuying@example.org', undefined],
    [{type: 'email'}, ' xiuying@example.org ', undefined],
    [{type: 'email'}, 'xiuying@example', 'email'],
    [{type: 'email'}, 'xiu ying@example.org', 'email'],
    [{type: 'email'}, '@example.org', 'email'],
    [{type: 'tel'}, '+86 138 0000 0000', undefined],
    [{type: 'tel'}, '(0573) 8888-0000', undefined],
    [{type: 'tel'}, '1234', 'tel'],
    [{type: 'tel'}, 'my number', 'tel'],
    [{type: 'tel'}, '1'.repeat(26), 'tel'],
    [{type: 'date'}, '2026-02-28', undefined],
    [{type: 'date'}, '2026-02-30', 'date'],
    [{type: 'date'}, '28.2.2026', 'date'],
    [{type: 'number'}, '12', undefined],
    [{type: 'number'}, '-1.5', undefined],
    [{type: 'number'}, 'twelve', 'number'],
    [{maxLength: 3}, 'four', 'too-long'],
    [{maxLength: 4}, 'four', undefined],
    [{pattern: '\\d{6}'}, '123456', undefined],
    [{pattern: '\\d{6}'}, '1234567', 'pattern'],
    [{pattern: 'a|b'}, 'ab', 'pattern'],
    [{pattern: '('}, 'anything: the pattern is broken', undefined],
    [{type: 'select', required: true, options: []}, '', 'missing'],
    [{type: 'textarea', required: true}, 'two\nlines', undefined],
  ])('to %j of “%s” is refused as %s', (spec, value, kind) => {
    expect(wrong(spec, value)).toBe(kind);
  });

  it('is judged without an exception, whatever it is and whatever is asked', () => {
    const specs = fc.record(
      {
        type: fc.constantFrom<FieldSpec['type'][]>(
          ...(['text', 'email', 'tel', 'date', 'number', 'select', 'textarea'] as const),
        ),
        required: fc.boolean(),
        pattern: fc.string(),
        maxLength: fc.nat(),
      },
      {requiredKeys: ['required']},
    );
    fc.assert(
      fc.property(specs, fc.string({unit: 'grapheme-ascii'}), (spec, value) => {
        const kind = wrong(spec, value);
        if (!spec.required && !value.trim()) expect(kind).toBeUndefined();
        if (spec.required && !value.trim()) expect(kind).toBe('missing');
      }),
    );
  });
});

describe('the form', () => {
  const form = {
    fields: [field({name: 'a', required: true}), field({name: 'b', type: 'email'})],
    consents: [
      {id: 'privacy', label: 'Privacy', required: true},
      {id: 'news', label: 'News', required: false},
    ],
  };

  it('lists everything that is wrong, in its own order', () => {
    expect(detailProblems(form, {b: 'no'}, [])).toEqual([
      {name: 'a', kind: 'missing'},
      {name: 'b', kind: 'email'},
      {name: 'privacy', kind: 'consent'},
    ]);
  });

  it('asks for no consent that is free', () => {
    expect(detailProblems(form, {a: 'x'}, ['privacy'])).toEqual([]);
  });

  it('minds no answer to a question that it does not ask', () => {
    expect(detailProblems(form, {a: 'x', old: 'y'}, ['privacy', 'gone'])).toEqual([]);
  });
});

describe('what the office refused', () => {
  it.each([
    ['/contact/email', 'email'],
    ['/answers/a~1b', 'a/b'],
    ['/answers/a~0b', 'a~b'],
    ['/answers/a~01b', 'a~1b'],
    ['/consents/privacy', 'privacy'],
    ['', ''],
  ])('at %s is the field “%s”, in its own words', (pointer, name) => {
    expect(refusedDetails([{pointer, detail: 'Not this one'}])).toEqual([
      {name, kind: 'refused', detail: 'Not this one'},
    ]);
  });
});
