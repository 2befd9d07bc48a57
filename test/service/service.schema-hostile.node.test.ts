import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {parseServiceDefinition} from '../../src/service/service.schema.js';
import {mutationsOf} from './mutations.js';
import {sample} from './sample.js';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({testTimeout: 60_000});

describe('a hostile definition', () => {
  const outcome = (value: unknown): unknown => {
    try {
      return parseServiceDefinition(value);
    } catch (reason) {
      expect(reason).toBeInstanceOf(ProviderError);
      expect(reason).toHaveProperty('code', 'unreadable');
      return (reason as ProviderError).message;
    }
  };
  const nested = (open: string, close: string): unknown =>
    JSON.parse(open.repeat(10_000) + '1' + close.repeat(10_000));

  it('of any JSON is read or called unreadable', () => {
    const confused = Object.entries(sample).map(([name, value]) => [
      name,
      fc.oneof(fc.constant(value as unknown), fc.jsonValue({maxDepth: 5})),
    ]);
    const like = fc.record(Object.fromEntries(confused) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    });
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), like), (value) => void outcome(value)));
  });

  it.each([undefined, null, 7, 'service', [], [[]], {}, () => sample])('%j is none', (value) => {
    expect(outcome(value)).toEqual(expect.any(String));
  });

  it('of 20,000 requirements is read', () => {
    const requirements = Array.from({length: 20_000}, (_, index) => ({
      id: `r${index}`,
      when: {reason: 'lost'},
      needs: ['card'],
    }));
    const many = {...sample, requirements};
    expect(outcome(many)).toBe(many);
    const last = {id: 'last', needs: [7]};
    expect(outcome({...sample, requirements: [...requirements, last]})).toMatch(
      /^requirements\.20000\.needs\.0/,
    );
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"not":', '}'],
    ['conditions', '{"all":[', ']}'],
    ['texts', '{"en":', '}'],
  ])('of 10,000 %s in each other is refused wherever they matter', (_what, open, close) => {
    const deep = nested(open, close);
    expect(outcome({...sample, name: deep})).toMatch(/^name: /);
    expect(outcome({...sample, tips: [{text: 'Hi', when: deep}]})).toMatch(/^tips\.0\.when: /);
    expect(outcome({...sample, documents: deep})).toMatch(/^documents/);
    expect(outcome({...sample, requirements: deep})).toMatch(/^requirements/);
    expect(outcome(deep)).toEqual(expect.any(String));
  });

  it('keeps HTML in its texts as the text it is', () => {
    const html = '<img src=x onerror="alert(1)">';
    const named = {...sample, name: html, documents: {...sample.documents, card: {name: html}}};
    expect(outcome(named)).toEqual(named);
  });

  it('names a program as a link nowhere', () => {
    const links = [...mutationsOf(sample)].filter(
      ({path, what}) => /(url|Url|source|Form|sample)$/.test(path) && what.includes('javascript:'),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const {path, value} of links) expect(outcome(value)).toContain(`${path}: must be a link`);
    for (const link of [
      ' https://a.example',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'x.html',
    ]) {
      expect(outcome({...sample, source: link})).toMatch(/^source: must be a link/);
    }
  });

  it.each(['2026-02-30', '2026-13-01', '01.11.2026', '', '2026-11-01T00:00:00Z', 20261101, null])(
    'was not updated on %j',
    (updated) => {
      expect(outcome({...sample, updated})).toMatch(/^updated: must be a day/);
    },
  );
});
