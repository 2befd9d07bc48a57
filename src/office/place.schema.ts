/** What may stand in a page in an office's place, told apart by its members. */
import {ProviderError} from '../core/provider-error.model.js';
import type {Office} from './office.model.js';
import {parseOffice, parseOpeningHours} from './office.schema.js';
import {hoursOfJsonLd} from './json-ld-reading.model.js';

/**
 * An office out of an office, of hours alone, or of schema.org's JSON-LD. What an author writes in a page
 * need not name the office: `id` and `name` are empty then. Throws `ProviderError('unreadable')`.
 *
 * @param timeZone - IANA name for JSON-LD, which tells none; empty where nobody knows.
 */
export function parsePlace(value: unknown, timeZone: string): Office {
  const members = Object(value) as Record<string, unknown>;
  if ('hours' in members) return parseOffice(value);
  if ('week' in members) return {id: '', name: '', hours: parseOpeningHours(value)};
  const found = hoursOfJsonLd(Array.isArray(value) ? value.map(parsedScript) : value, timeZone);
  if (!found) throw new ProviderError('unreadable', {detail: 'no opening hours'});
  const {name = '', phone} = found;
  return {id: '', name, phone, hours: parseOpeningHours(found.hours)};
}

/** One of several scripts of a page: what is broken in one is no reason not to read the others. */
function parsedScript(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
