import type {MiddlewareHandler} from 'hono';

/** What a page may do; `origins` are those that it may ask and show beside its own. */
const policy = (origins: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${origins}`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html zerotrip',
  ].join('; ');

declare module 'hono' {
  interface ContextVariableMap {
    /** Origins that a page may ask beside its own, each with a space before it. */
    connect?: string;
  }
}

/** Headers of every answer: nothing runs or loads but what comes from here. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', policy(c.get('connect') ?? ''));
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
};
