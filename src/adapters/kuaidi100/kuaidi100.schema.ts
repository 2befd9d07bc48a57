import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words} from '../foreign.schema.js';

const line = object({
  time: words,
  ftime: words,
  context: words,
  statusCode: code,
  areaName: words,
  location: words,
});

const result = object({
  nu: code,
  com: code,
  state: code,
  data: many(line),
  arrivalTime: words,
  returnCode: code,
  message: words,
});

/** Kuaidi100's answer to a query, its refusal, or what it pushes to a subscriber. */
export const parseKuaidi100 = parserOf(
  object({
    ...result.entries,
    status: code,
    autoCheck: code,
    comNew: code,
    lastResult: maybe(result),
  }),
);
