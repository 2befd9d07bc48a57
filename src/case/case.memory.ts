import {ProviderError} from '../core/provider-error.model.js';
import type {CaseProgress} from './case.model.js';
import type {CaseProvider, ReadOptions} from './case.provider.js';
import {linhuCases} from './linhu.memory.js';
import type {ScriptedCase} from './scripted-case.memory.js';

/** What the office is like; the invented city of Linhu where nothing is said. */
export interface CaseMemoryOptions {
  /** The office's clock, in milliseconds since 1970; it stands on 26 November 2026, 10:00 where absent. */
  readonly now?: () => number;
  /** The cases, in a language. */
  readonly cases?: (lang: string) => readonly ScriptedCase[];
  /** Called first in every call: what it returns is what the call rejects with. */
  readonly fail?: (ref: string) => ProviderError | undefined;
  /** Called first in every call, which goes on when the promise does: for loading states. */
  readonly wait?: (ref: string) => Promise<unknown> | undefined;
}

const NOW = Date.parse('2026-11-26T10:00:00+08:00');
const HOUR = 3_600_000;

/** An office's cases in memory: for stories, for tests. */
export const memoryCases = (options: CaseMemoryOptions = {}): CaseProvider => {
  const {now = () => NOW, cases = linhuCases, wait, fail} = options;
  return {
    async getCaseStatus(ref: string, {signal, lang = 'en', known}: ReadOptions) {
      await wait?.(ref);
      signal.throwIfAborted();
      const failure = fail?.(ref);
      if (failure) throw failure;
      const answer = progressAt(cases(lang), ref, now());
      return JSON.stringify(known) === JSON.stringify(answer) ? known! : answer;
    },
  };
};

function progressAt(cases: readonly ScriptedCase[], ref: string, now: number): CaseProgress {
  const stages = cases.find((one) => one.ref === ref)?.stages ?? [];
  const stage = stages.filter(({at}) => Date.parse(at) <= now).at(-1);
  if (!stage) throw new ProviderError('not-found', {status: 404});
  return {
    ref,
    ...stage.progress,
    checkedAt: instantAt(now),
    nextCheckAfter: instantAt(now + HOUR),
  };
}

/** Linhu's clocks are eight hours ahead. */
const instantAt = (now: number): string =>
  new Date(now + 8 * HOUR).toISOString().replace(/\.\d+Z$/, '+08:00');
