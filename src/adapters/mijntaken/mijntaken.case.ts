import {asProviderError} from '../../core/provider-error.model.js';
import type {CaseProvider} from '../../case/case.provider.js';
import type {AdapterRequest, Send} from '../mail-adapter.js';
import {mapMijnTaken, withTasks} from './mijntaken.mapping.js';

/** Options of {@link mijnTakenCase}. */
export interface MijnTakenOptions {
  /** Where the case itself comes from, such as `zgwCase`. */
  readonly cases: CaseProvider;
  /** Who asks: the subject of the session, which a back end knows. */
  readonly klantId: string;
  /** URN of a case; `urn:nl:gemeenten:zaak:` and the `ref` where absent. */
  readonly contextOf?: (ref: string) => string;
  /** IANA zone of deadlines that come as UTC or without offset; `Europe/Amsterdam` where absent. */
  readonly zone?: string;
}

/** What `POST /context/zoek` is asked. */
export const mijnTakenRequest = (klantId: string, contextId: string): AdapterRequest => ({
  method: 'POST',
  path: '/context/zoek',
  body: {klantId, contextId, include: ['taken']},
});

/** Another provider's cases, with the citizen's open tasks of the VNG MijnTaken API. */
export const mijnTakenCase = (
  send: Send,
  {cases, klantId, zone, contextOf = (ref) => `urn:nl:gemeenten:zaak:${ref}`}: MijnTakenOptions,
): CaseProvider => ({
  getCaseStatus: async (ref, options) => {
    const {signal, lang} = options;
    const request = mijnTakenRequest(klantId, contextOf(ref));
    try {
      const [progress, json] = await Promise.all([
        cases.getCaseStatus(ref, options),
        send({...request, signal}),
      ]);
      return withTasks(progress, mapMijnTaken(json, lang, zone));
    } catch (reason) {
      signal.throwIfAborted();
      throw asProviderError(reason);
    }
  },
});
