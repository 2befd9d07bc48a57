import type {Context} from 'hono';
import {sayIn} from './language.js';
import {invalid} from './problems.js';

/** Reads `limit`, from 1 to `most`; `usual` where it is absent. */
export function readLimit(c: Context, usual: number, most: number): number {
  const limit = Number(c.req.query('limit') ?? usual);
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw invalid('/limit', sayIn(c)(`1 到 ${most}`, `From 1 to ${most}`), 'range');
}
