import {asProviderError} from '../core/provider-error.model.js';
import type {CaseProgress} from '../case/case.model.js';
import type {CaseProvider} from '../case/case.provider.js';
import type {AdapterRequest, Send} from './mail-adapter.js';
import {instantText} from './times.js';

/** What no case system knows, and the portal does. */
export interface CaseContext {
  /** The portal's own name for the case. */
  readonly ref: string;
  /** How often the citizen still has to come, and why: no case system says so. */
  readonly visits: CaseProgress['visits'];
  /** BCP 47 tag of the language that was asked for. */
  readonly lang?: string | undefined;
  /** IANA zone of the office, for times that come as UTC or without offset. */
  readonly zone?: string | undefined;
  /** RFC 3339 with offset: when the office was asked. */
  readonly checkedAt: string;
  readonly nextCheckAfter?: string | undefined;
}

/** What an embedder says once for all cases. */
export interface CaseAdapterOptions {
  /** Visits still needed; `{needed: 0}` where everything goes by post and online. */
  readonly visits: CaseProgress['visits'] | ((ref: string) => CaseProgress['visits']);
  /** IANA zone of the office; the Dutch adapters know theirs. */
  readonly zone?: string | undefined;
  /** Whole minutes until asking again brings anything; 60 where absent. */
  readonly pauseMinutes?: number;
  readonly now?: () => Date;
}

/** Asks another system once; rejects with a `ProviderError`, or the signal's own reason. */
export type Ask = (request: AdapterRequest) => Promise<unknown>;

type ProgressOf = (ask: Ask, context: CaseContext) => Promise<CaseProgress>;

/** Makes a provider of what asks for one case. */
export const caseAdapter = (
  send: Send,
  {visits, pauseMinutes = 60, zone, now = () => new Date()}: CaseAdapterOptions,
  progressOf: ProgressOf,
): CaseProvider => ({
  getCaseStatus: async (ref, {signal, lang}) => {
    const time = now().getTime();
    const context = {
      ref,
      visits: typeof visits === 'function' ? visits(ref) : visits,
      lang,
      zone,
      checkedAt: instantText(time, zone),
      nextCheckAfter: instantText(time + pauseMinutes * 60_000, zone),
    };
    try {
      return await progressOf((request) => send({...request, signal}), context);
    } catch (reason) {
      signal.throwIfAborted();
      throw asProviderError(reason);
    }
  },
});

/** The members that every case of this context has. */
export const caseOf = (
  {ref, visits, checkedAt, nextCheckAfter}: CaseContext,
  {title, steps, ...known}: Pick<CaseProgress, 'title' | 'steps'> & Partial<CaseProgress>,
): CaseProgress => ({
  ref,
  title,
  steps,
  visits,
  checkedAt,
  ...(!known.outcome && nextCheckAfter && {nextCheckAfter}),
  ...(Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  ) as Partial<CaseProgress>),
});
