/**
 * Why a back end said no, as a closed set. The first block is the HTTP contract's `code`; the
 * second is what happens before a back end can say anything.
 */
export const problemCodes = [
  'slot-taken',
  'hold-expired',
  'activation-expired',
  'not-found',
  'wrong-token',
  'too-late',
  'too-many',
  'too-long',
  'invalid',
  'antibot-required',
  'antibot-invalid',
  'changed',
  'rate-limited',
  'unavailable',
  'proof-required',
  'carrier-needed',
  'key-missing',
  'key-reused',
  'in-progress',
  // Never sent by a back end:
  'offline',
  'timeout',
  'unreadable',
] as const;

/** One of {@link problemCodes}. Texts are chosen by it. */
export type ProblemCode = (typeof problemCodes)[number];

/** One wrong field, as RFC 9457 problem documents list them. */
export interface FieldProblem {
  /** JSON pointer into what was sent, such as `/contact/email`. */
  readonly pointer: string;
  /** What is wrong, in the language that was asked for. */
  readonly detail: string;
  /** The back end's own code for it. */
  readonly code?: string;
}

/** What a back end may add to a refusal. */
export interface ProblemExtras {
  /** The back end's sentence about this one case; shown beside our own text, never instead. */
  readonly detail?: string | undefined;
  /** The HTTP status, where there was one. */
  readonly status?: number | undefined;
  /** Wrong fields of a 422. */
  readonly errors?: readonly FieldProblem[] | undefined;
  /** Whole seconds to wait before the next try. */
  readonly retryAfterSeconds?: number | undefined;
  /** Nearest free times of a `slot-taken`, as they arrived: not checked yet. */
  readonly alternatives?: readonly unknown[] | undefined;
}

/** What every provider rejects with. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  /** Why, as a closed set. */
  readonly code: ProblemCode;
  /** What the back end added. */
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(extras.detail ?? code);
    this.code = code;
    this.extras = extras;
  }
}

/** Any rejection as a {@link ProviderError}; what is none became `unavailable`. */
export const asProviderError = (reason: unknown): ProviderError =>
  reason instanceof ProviderError ? reason : new ProviderError('unavailable');
