import {createContext} from '@lit/context';
import type {Office} from './office.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
  /** BCP 47 tag of the page's language. */
  readonly lang: string;
}

/** Where offices come from. */
export interface OfficeProvider {
  /** Rejects with a `ProviderError`: `not-found` where it knows no such office. */
  getOffice(id: string, options: ReadOptions): Promise<Office>;
}

/** The provider of offices in one of something else, where that knows offices, too. */
export const officesOf = (provider?: Partial<OfficeProvider>): OfficeProvider | undefined =>
  provider?.getOffice ? (provider as OfficeProvider) : undefined;

/** Through this context an ancestor gives every element that needs an office its provider. */
export const officeContext = createContext<OfficeProvider>(Symbol.for('zerotrip/office'));
