/** There is no back end of the contract at this address; the message says why, and what to do. */
export class Unreachable extends Error {}

const NO_TLS = /^(EPROTO|ERR_SSL_(WRONG_VERSION|PACKET_LENGTH))/;
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/;

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host; is the name spelt right?',
  EAI_AGAIN: 'the name of the host could not be looked up; is there a connection?',
  ECONNREFUSED: 'the host is there, but nothing listens at this port',
  ECONNRESET: 'the connection was cut before an answer came',
  EHOSTUNREACH: 'there is no way to this host from here',
  ENETUNREACH: 'there is no network',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time given',
  UND_ERR_SOCKET: 'the connection was cut before an answer came',
};

function codeOf(reason: unknown): string {
  for (let one = reason; one instanceof Error; one = one.cause) {
    const {code} = one as {code?: unknown};
    if (typeof code === 'string') return code;
  }
  return '';
}

const isTimeout = (reason: unknown): boolean =>
  reason instanceof Error && reason.name === 'TimeoutError';

function sentenceFor(reason: unknown, timeoutMs: number): string {
  if (isTimeout(reason)) return `no answer within ${timeoutMs / 1000} seconds`;
  const code = codeOf(reason);
  if (NO_TLS.test(code)) return `nothing safe answers here (${code}); does this port want http:?`;
  if (TLS.test(code)) {
    return `the connection is not safe (${code}); citizens’ browsers refuse such a certificate, too`;
  }
  return SENTENCES[code] ?? `no answer (${code || String(reason)})`;
}

/** Whether the connection was cut, as happens to one that was idle for too long. */
export const isCut = (reason: unknown): boolean =>
  ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(reason));

/** Why a request got no answer, in words. */
export const noAnswer = (reason: unknown, timeoutMs: number): Unreachable =>
  new Unreachable(sentenceFor(reason, timeoutMs));
