import type {CaseProvider} from '../../case/case.provider.js';
import {caseAdapter, type CaseAdapterOptions} from '../case-adapter.js';
import type {Send} from '../mail-adapter.js';
import {mapVaClaim, type VaContext} from './va-claims.mapping.js';

/** Options of {@link vaClaimsCase}. */
export interface VaClaimsOptions extends CaseAdapterOptions {
  /** Path of a claim, which also names the veteran. */
  readonly pathOf: (ref: string) => string | Promise<string>;
  readonly evidence?: VaContext['evidence'];
}

/** Claims of the VA's Lighthouse API; `send` adds the OAuth token. */
export const vaClaimsCase = (send: Send, options: VaClaimsOptions): CaseProvider =>
  caseAdapter(send, options, async (ask, context) => {
    const json = await ask({path: await options.pathOf(context.ref)});
    return mapVaClaim(json, {...context, evidence: options.evidence});
  });
