import {standard} from './define.js';

/**
 * What is registered after this and names no prefix of its own gets this one. A module by itself,
 * because nobody but `zerotrip/auto` asks for it, and only where a page has its own prefix.
 */
export function usePrefix(prefix: string): void {
  standard.prefix = prefix;
}
