import type {CaseProvider} from '../../case/case.provider.js';
import {type Ask, caseAdapter, type CaseAdapterOptions} from '../case-adapter.js';
import {refusal, type Send} from '../mail-adapter.js';
import {NETHERLANDS} from '../times.js';
import {mapZgw, type ZgwContext} from './zgw.mapping.js';
import {parsePage, parseZaak, parseZgw} from './zgw.schema.js';

/** Options of {@link zgwCase}. */
export interface ZgwOptions extends CaseAdapterOptions {
  /** UUID of the ZAAK; the `ref` itself where absent. */
  readonly uuidOf?: (ref: string) => string | Promise<string>;
  readonly shipmentOf?: ZgwContext['shipmentOf'];
  /** Root of the Zaken API; `/zaken/api/v1` where absent. */
  readonly zaken?: string;
  /** Root of the Catalogi API; `/catalogi/api/v1` where absent. */
  readonly catalogi?: string;
}

/** No case type has more status types than two pages hold. */
const MOST_PAGES = 4;

/** Last part of an address: what another server says is asked of the known one only. */
const idOf = (url: string): string => encodeURIComponent(url.split('/').pop() ?? '');

async function listOf(ask: Ask, path: string, name: string, value: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const json = await ask({
      path,
      query: [
        [name, value],
        ['page', page > 1 ? page : undefined],
      ],
    });
    items.push(...(Array.isArray(json) ? json : resultsOf(json)));
    if (Array.isArray(json) || !parsePage(json).next) break;
  }
  return items;
}

const resultsOf = (json: unknown): readonly unknown[] => {
  const {results} = json as {readonly results?: unknown};
  return Array.isArray(results) ? results : [];
};

/** Cases of the Dutch Zaken and Catalogi APIs; `send` adds the JWT, so it belongs into a back end. */
export const zgwCase = (send: Send, options: ZgwOptions): CaseProvider => {
  const {zaken = '/zaken/api/v1', catalogi = '/catalogi/api/v1', shipmentOf} = options;
  return caseAdapter(send, {zone: NETHERLANDS, ...options}, async (ask, context) => {
    const uuid = (await options.uuidOf?.(context.ref)) ?? context.ref;
    const zaak = await ask({path: `${zaken}/zaken/${encodeURIComponent(uuid)}`});
    const {url, zaaktype = '', resultaat, status} = parseZaak(zaak);
    if (!url) throw refusal(status);
    const [statussen, substatussen, statustypen, type, result] = await Promise.all([
      listOf(ask, `${zaken}/statussen`, 'zaak', url),
      // Open Zaak has them, the standard does not: a case is complete without.
      listOf(ask, `${zaken}/substatussen`, 'zaak', url).catch(() => []),
      listOf(ask, `${catalogi}/statustypen`, 'zaaktype', zaaktype),
      zaaktype ? ask({path: `${catalogi}/zaaktypen/${idOf(zaaktype)}`}) : undefined,
      resultaat ? ask({path: `${zaken}/resultaten/${idOf(resultaat)}`}) : undefined,
    ]);
    const parts = {zaak, statussen, substatussen, statustypen, zaaktype: type, resultaat: result};
    const resultType = parseZgw(parts).resultaat?.resultaattype;
    const resultaattype = resultType
      ? await ask({path: `${catalogi}/resultaattypen/${idOf(resultType)}`})
      : undefined;
    return mapZgw({...parts, resultaattype}, {...context, shipmentOf});
  });
};
