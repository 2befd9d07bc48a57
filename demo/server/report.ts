/** What a driver's error has beside its message. */
interface DatabaseError extends Error {
  /** SQLSTATE. */
  readonly code: string;
  readonly constraint?: string;
}

const isDatabaseError = (reason: unknown): reason is DatabaseError =>
  reason instanceof Error && /^[0-9A-Z]{5}$/.test((reason as Partial<DatabaseError>).code ?? '');

/** What went wrong, without what anybody has sent. */
function gist(reason: unknown): string {
  if (!(reason instanceof Error)) return 'unknown failure';
  if (!isDatabaseError(reason)) return reason.stack ?? reason.message;
  // A driver's error carries the statement's values, and its message quotes them.
  const {code, constraint = '', stack = ''} = reason;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`database error ${code} ${constraint}`.trimEnd(), ...frames].join('\n');
}

/**
 * Writes a failure into the log.
 *
 * @param what - What was being done: `POST /api/questions`.
 */
export const report = (what: string, reason: unknown): void =>
  console.error(`${what}: ${gist(reason)}`);
