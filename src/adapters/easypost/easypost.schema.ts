import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words, yesNo} from '../foreign.schema.js';

const detail = object({
  message: words,
  description: words,
  status: code,
  status_detail: code,
  datetime: words,
  carrier_code: code,
  tracking_location: maybe(object({city: words, country: words})),
});

/** EasyPost's Tracker object (API v2), or its `error`. */
export const parseEasypost = parserOf(
  object({
    tracking_code: code,
    status: code,
    status_detail: code,
    signed_by: words,
    est_delivery_date: words,
    carrier: code,
    tracking_details: many(detail),
    carrier_detail: maybe(object({est_delivery_date_local: words})),
    is_return: yesNo,
    error: maybe(object({code})),
  }),
);
