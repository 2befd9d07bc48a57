import type {AppointmentRow} from '../db/appointments.js';

/**
 * The number under which a case is followed, such as `K7-042-3F9A1C`: the reference on the
 * confirmation, and six characters that nobody can guess from it.
 */
export const caseRefOf = ({reference, id}: Pick<AppointmentRow, 'reference' | 'id'>): string =>
  `${reference}-${id.slice(0, 6).toUpperCase()}`;

/**
 * A reference as people type it, made as it is stored: capitals, plain hyphens, no spaces. Its last
 * six characters are hexadecimal, where nobody means the letters O, I and L. The name of a shipment
 * becomes that of its case.
 */
export function tidyRef(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−ー_]/g, '-')
    .replace(/\s+/g, '')
    .replace(/-P\d$/, '');
  const [, head, tail] = /^([A-Z]\d-?\d{3})-?([0-9A-FOIL]{6})$/.exec(plain) ?? [];
  if (!head || !tail) return plain;
  const digits = tail.replaceAll('O', '0').replace(/[IL]/g, '1');
  return `${head.replace('-', '').replace(/^(..)/, '$1-')}-${digits}`;
}

/** The portal's name for a shipment of a case: its first one, or the one posted after it came back. */
export const shipmentRefOf = (caseRef: string, number = 1): string => `${caseRef}-P${number}`;

/** The name of a shipment as people type it, or of the case whose first one is meant. */
export const tidyShipmentRef = (text: string): string =>
  shipmentRefOf(tidyRef(text), Number(/P(\d)\s*$/i.exec(text.normalize('NFKC'))?.[1] ?? 1));
