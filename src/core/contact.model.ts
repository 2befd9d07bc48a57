/** How somebody can be reached: one of the two. */
export interface Contact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

// Looser than any standard on purpose: only what cannot be right is refused before the office looks.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\p{Nd}\s()./-]{5,24}$/u;

/** A telephone number or an e-mail address as it was typed; undefined for what is neither. */
export function contactIn(typed: string): Contact | undefined {
  // Full-width digits are what a Chinese keyboard may give.
  const text = typed.normalize('NFKC').trim();
  if (text.length > 254) return undefined;
  if (EMAIL.test(text)) return {email: text};
  return PHONE.test(text) ? {phone: text} : undefined;
}
