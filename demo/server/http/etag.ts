import {createHash} from 'node:crypto';
import type {Context} from 'hono';

/** A short digest of a value, for ETags. */
export const tagOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

const matches = (header: string, tag: string): boolean =>
  header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');

/** Answers with JSON, or with 304 where the client has this version already. */
export function taggedJson(
  c: Context,
  body: unknown,
  tag: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const quoted = `"${tag}"`;
  const all = {...headers, etag: quoted, vary: 'Accept-Language, Authorization, Origin'};
  const known = c.req.header('if-none-match');
  if (known && matches(known, quoted)) return c.body(null, 304, all);
  return c.json(body, 200, all);
}
