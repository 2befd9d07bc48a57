import {createContext} from '@lit/context';
import type {CaseProgress} from './case.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag of the page: the office's sentences come in it. */
  readonly lang?: string | undefined;
  /** What was known before; the same object comes back where nothing has changed. */
  readonly known?: CaseProgress | undefined;
}

/** Where cases are asked about. */
export interface CaseProvider {
  /** Keeps nothing of what was asked: somebody else is at the machine. */
  forget?(): void;
  /** Rejects with a `ProviderError`: `not-found`, `rate-limited`, and what every call may meet. */
  getCaseStatus(ref: string, options: ReadOptions): Promise<CaseProgress>;
}

/** Through this context an ancestor gives every case element its provider. */
export const caseContext = createContext<CaseProvider>(Symbol.for('zerotrip/case'));
