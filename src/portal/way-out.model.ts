/** An address in its parts, as `URL` gives them. */
export interface Address {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly pathname: string;
}

/** Where a link leads that a shared machine does not go, and what is told instead. */
export interface WayOut {
  readonly kind: 'phone' | 'email' | 'address' | 'file';
  /** The number or address to note down; empty for a file, which has none. */
  readonly told: string;
}

/** What a link says about itself. */
export interface Link {
  readonly address: Address;
  /** What is read on it. */
  readonly label: string;
  /** Whether it saves what it leads to. */
  readonly isDownload: boolean;
}

/** A last part of a path that names a file, and none of what servers make pages with. */
const FILE =
  /\.(?!(?:[spx]?html?|php\d?|phtml|aspx?|ashx|jspx?|jsf|cfm|cgi|pl|do|act|page)$)[a-z][a-z\d]{1,4}$/i;

/** A number as people write it. */
const NUMBER = /\+?[(\d][\d\s().–-]*\d/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Addresses may be escaped, and wrongly so. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The number as the link writes it: “0573-0000-0110” is easier to dial than “+8657300000110”. */
function readableNumber(number: string, label: string): string {
  const digits = digitsOf(number);
  const written = label.match(NUMBER) ?? [];
  const isSame = (each: string) => {
    const national = digitsOf(each).replace(/^0+/, '');
    return national.length > 2 && digits.endsWith(national);
  };
  return written.find(isSame) ?? number;
}

/**
 * Where a link leads out of the pages of an office; `undefined` where it stays among them, or is no
 * address but an act of the page's own script (`javascript:`).
 *
 * @param origin - Of the office's own pages.
 */
export function wayOut({address, label, isDownload}: Link, origin: string): WayOut | undefined {
  const {href, pathname, protocol} = address;
  if (protocol === 'tel:' || protocol === 'sms:') {
    const [number = ''] = unescaped(pathname).split(';');
    return {kind: 'phone', told: readableNumber(number, label)};
  }
  if (protocol === 'javascript:') return undefined;
  if (protocol === 'mailto:') return {kind: 'email', told: unescaped(pathname)};
  const isInside = address.origin === origin;
  const isMade = protocol === 'blob:' || protocol === 'data:';
  if (isMade || (isInside && (isDownload || FILE.test(pathname)))) return {kind: 'file', told: ''};
  if (isInside) return undefined;
  return {kind: 'address', told: href.replace(/^https:\/\//, '')};
}
