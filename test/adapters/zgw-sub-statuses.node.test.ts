import {describe, expect, it} from 'vitest';
import {mapZgw, type Send, zgwCase} from '../../src/adapters/index.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {sample} from './samples.js';

const {signal} = new AbortController();
const visits = {needed: 0};
const context = {ref: 'passport-7', visits, checkedAt: '2026-11-23T09:00:00+01:00'};
const options = {visits, now: () => new Date('2026-11-23T08:00:00Z')};

interface Page {
  readonly results: readonly Record<string, unknown>[];
}
const passport = sample('zgw-passport.synthetic.json');
const zaak = passport['GET zaken/{uuid}'];
const statussen = (passport['GET statussen?zaak='] as Page).results;
const statustypen = (passport['GET statustypen?zaaktype='] as Page).results;

describe('a Dutch case with sub-statuses', () => {
  it('says of the current step what the office has told those concerned since', () => {
    const current = statussen.find((one) => one['indicatieLaatstGezetteStatus'])!;
    const sub = (
      omschrijving: string,
      day: string,
      doelgroep: string,
      status = current['url'],
    ) => ({
      status,
      omschrijving,
      tijdstip: `2026-11-${day}T09:00:00Z`,
      doelgroep,
    });
    const substatussen = [
      sub('De foto is goedgekeurd.', '20', 'betrokkenen'),
      sub('Het document wordt gemaakt.', '21', 'betrokkenen'),
      sub('Twijfel over de handtekening.', '22', 'intern'),
      sub('Voor niemand in het bijzonder.', '22', ''),
      sub('Ontvangst bevestigd.', '23', 'betrokkenen', statussen[0]!['url']),
    ];
    const {steps} = mapZgw({zaak, statussen, statustypen, substatussen}, context);
    expect(steps.find(({state}) => state === 'current')?.text).toBe('Het document wordt gemaakt.');
    expect(steps[0]?.text).toBe('Uw aanvraag is: ontvangen.');
    expect(JSON.stringify(steps)).not.toMatch(/Twijfel|niemand/);
  });

  it('is complete where a server has no sub-statuses', async () => {
    const send: Send = async ({path}) => {
      if (path.endsWith('/substatussen')) throw new ProviderError('not-found', {status: 404});
      if (path.endsWith('/zaken/1')) return zaak;
      if (path.endsWith('/statussen')) return {next: null, results: statussen};
      return {next: null, results: statustypen};
    };
    const cases = zgwCase(send, {...options, uuidOf: () => '1'});
    const {steps, checkedAt} = await cases.getCaseStatus('passport-7', {signal});
    expect(steps).toHaveLength(5);
    expect(checkedAt).toBe('2026-11-23T09:00:00+01:00');
  });
});
