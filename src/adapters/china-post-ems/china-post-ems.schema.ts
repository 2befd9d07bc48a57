import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words} from '../foreign.schema.js';

const line = object({
  traceNo: code,
  opTime: words,
  opOrgCity: words,
  opOrgName: words,
  opCode: code,
  opName: words,
  opDesc: words,
});

/** China Post EMS's `traceinfo`, as government service platforms pass it on. */
export const parseChinaPostEms = parserOf(
  object({custom: maybe(object({code, text: words, responseItems: many(line)}))}),
);
