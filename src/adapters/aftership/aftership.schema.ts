import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words, yesNo} from '../foreign.schema.js';

const checkpoint = object({
  checkpoint_time: words,
  location: words,
  city: words,
  country_region: words,
  message: words,
  tag: code,
  subtag: code,
});

const estimate = object({
  estimated_delivery_date: words,
  estimated_delivery_date_min: words,
  estimated_delivery_date_max: words,
});

const tracking = object({
  tracking_number: code,
  slug: code,
  tag: code,
  subtag: code,
  checkpoints: many(checkpoint),
  signed_by: words,
  return_to_sender: yesNo,
  pickup_location: words,
  pickup_note: words,
  aftership_estimated_delivery_date: maybe(estimate),
});

/** AfterShip's answer about one tracking, or a list of them. */
export const parseAftership = parserOf(
  object({
    meta: maybe(object({code})),
    data: maybe(
      object({...tracking.entries, tracking: maybe(tracking), trackings: many(tracking)}),
    ),
  }),
);
