/** Where a time is booked that cannot be booked here. */
import type {Capabilities, Slot} from './appointment.model.js';

/** Another page or a telephone; neither where nobody has said. */
export interface Elsewhere {
  readonly href?: string | undefined;
  /** Whose page it is, so that nobody is sent anywhere unawares. */
  readonly host?: string | undefined;
  readonly phone?: string | undefined;
}

/** Where a time is booked; undefined where it is booked here. */
export function elsewhere(
  {bookingPhone: phone, bookingUrl}: Slot,
  {slotDeepLink}: Capabilities,
  canBook: boolean,
): Elsewhere | undefined {
  if (canBook && !slotDeepLink) return undefined;
  const url = bookingUrl ? webAddress(bookingUrl) : undefined;
  const isBookedHere = canBook && !url && !phone;
  return isBookedHere ? undefined : {href: url?.href, host: url?.host, phone};
}

/**
 * Only what a browser opens as a page; a provider of the embedder's may have checked nothing. The host
 * is the one that the browser goes to: behind any name in front of an `@`, and `\` ends it as `/` does.
 */
function webAddress(href: string): {href: string; host: string} | undefined {
  const [, host] = /^https?:\/\/(?:[^/?#\\]*@)?([^/?#\\\s]+)/i.exec(href) ?? [];
  return host ? {href, host: host.toLowerCase()} : undefined;
}
