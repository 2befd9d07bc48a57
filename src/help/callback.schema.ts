/** What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts. */
import {fallback, object} from 'valibot';
import {instant, list, parserOf, text} from '../core/arriving.schema.js';
import type {CallReceipt} from './callback.model.js';
import type {CallWindow} from './call-times.model.js';

const window = object({start: instant, end: instant});

const receipt = object({
  ref: text,
  token: text,
  window,
  callerNumber: text,
  codeWord: text,
});

/**
 * The answer to asking for a call; throws `ProviderError('unreadable')` where a part is missing: without
 * the code word nobody could tell the office from a fraud.
 */
export const parseCall: (value: unknown) => CallReceipt = parserOf(receipt);

/** Windows that a refusal names; those that are none are left out. */
export const parseWindows: (value: unknown) => readonly CallWindow[] = parserOf(
  fallback(list(window, 20), []),
);
