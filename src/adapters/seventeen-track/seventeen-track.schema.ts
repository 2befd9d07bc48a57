import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {address, code, many, words} from '../foreign.schema.js';

const event = object({
  time_iso: words,
  time_utc: words,
  time_raw: maybe(object({date: words, time: words, timezone: words})),
  description: words,
  description_translation: maybe(object({lang: words, description: words})),
  location: words,
  stage: code,
  sub_status: code,
  address: maybe(object({country: words, city: words})),
});

const provider = object({key: code, name: words, tel: words, homepage: address});

const trackInfo = object({
  latest_status: maybe(object({status: code, sub_status: code})),
  latest_event: maybe(event),
  time_metrics: maybe(object({estimated_delivery_date: maybe(object({from: words, to: words}))})),
  tracking: maybe(
    object({providers: many(object({provider: maybe(provider), events: many(event)}))}),
  ),
});

/** 17TRACK's `gettrackinfo` (v2.2, v2.4). */
export const parseSeventeenTrack = parserOf(
  object({
    code,
    data: maybe(
      object({
        accepted: many(object({number: code, track_info: maybe(trackInfo)})),
        rejected: many(object({number: code, error: maybe(object({code}))})),
      }),
    ),
  }),
);
