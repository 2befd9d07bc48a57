import {ProviderError} from '../core/provider-error.model.js';
import {linhuOffices} from './linhu-offices.memory.js';
import type {Office} from './office.model.js';
import type {OfficeProvider, ReadOptions} from './office.provider.js';

/** What offices there are; those of the invented city of Linhu where nothing is said. */
export interface OfficeMemoryOptions {
  /** The offices' clock, RFC 3339 with their offset; they tell no time where absent. */
  readonly now?: (() => string | undefined) | undefined;
  /** The offices, in a language. */
  readonly offices?: (lang: string) => readonly Office[];
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (id: string) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (id: string) => Promise<unknown> | undefined;
}

/** When Linhu's stories are told: Thursday, 26 November 2026, ten in the morning. */
export const LINHU_TIME = '2026-11-26T10:00:00+08:00';

/** Offices in memory: for stories, for tests. */
export const memoryOffices = (options: OfficeMemoryOptions = {}): OfficeProvider => {
  const {now = () => LINHU_TIME, offices = linhuOffices, fail, wait} = options;
  return {
    async getOffice(id: string, {lang, signal}: ReadOptions) {
      await wait?.(id);
      signal.throwIfAborted();
      const failure = fail?.(id);
      if (failure) throw failure;
      const office = offices(lang).find((one) => one.id === id);
      if (!office) throw new ProviderError('not-found', {status: 404});
      return {...office, generatedAt: now()};
    },
  };
};
