import {readFileSync} from 'node:fs';
import type {Context} from 'hono';
import * as v from 'valibot';
import {checkBackEnd} from '../../../src/tools/check/check-back-end.js';
import {Unreachable} from '../../../src/tools/check/unreachable.js';
import {expectJson, parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {invalid} from '../http/problems.js';
import {address} from './wish.js';

const schema = v.object({src: v.pipe(v.string(), v.maxLength(300))});

const fileOf = (name: string): string =>
  readFileSync(new URL(`../../../src/contract/${name}`, import.meta.url), 'utf8');

const contract = {
  openapi: fileOf('openapi.yaml'),
  serviceDefinition: fileOf('service-definition.schema.json'),
};

/** The address of the back end that is asked about. */
async function backEndOf(c: Context): Promise<string> {
  const say = sayIn(c);
  const {src} = parseBody(schema, await readText(c), say);
  const found = address(src);
  if (found) return new URL(found, c.req.url).href;
  const detail = say(
    '要写 http:// 或 https:// 开头的地址',
    'Write an address with http:// or https://',
  );
  throw invalid('/src', detail, 'address');
}

/** `POST /embed/check`: compares a back end with the contract as `npx zerotrip check` does; it only reads. */
export async function postCheck(c: Context): Promise<Response> {
  expectJson(c);
  const base = await backEndOf(c);
  try {
    const report = await checkBackEnd(base, {contract, lang: c.req.query('lang')});
    return c.json(report, 200, {'cache-control': 'no-store'});
  } catch (reason) {
    if (!(reason instanceof Unreachable)) throw reason;
    const detail = sayIn(c)('这个地址没有回答', 'Nothing answers at this address');
    throw invalid('/src', detail, 'unreachable');
  }
}
