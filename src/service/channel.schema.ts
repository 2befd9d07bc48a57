/** The ways to apply, how long each takes, and when somebody is there. */
import {array, type GenericSchema, optional as maybe, picklist, pipe} from 'valibot';
import type {Shape} from './definition-parts.schema.js';
import * as is from './definition-values.schema.js';
import type {Channel} from './service.model.js';

const CHANNEL_TYPES = [
  'online',
  'app',
  'counter',
  'kiosk',
  'post',
  'phone',
  'video',
  'home-visit',
  'agent',
] as const;
const IDENTITY_CHECKS = ['none', 'login', 'video', 'face', 'in-person'] as const;

export function processing(shape: Shape) {
  const span = shape({
    value: is.number,
    unit: picklist(['hour', 'day', 'working-day', 'month']),
    note: maybe(is.text),
  });
  return pipe(
    is.object,
    shape({
      immediate: maybe(is.flag),
      legal: maybe(span),
      promised: maybe(span),
      excluded: maybe(is.text),
    }),
  );
}

function hours(shape: Shape) {
  const row = shape({
    days: array(picklist(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])),
    opens: is.clock,
    closes: is.clock,
    staffing: maybe(picklist(['full', 'duty', 'appointment', 'phone'])),
    note: maybe(is.text),
  });
  const exception = shape({
    from: is.day,
    to: is.day,
    opens: maybe(is.clock),
    closes: maybe(is.clock),
    closed: maybe(is.flag),
    note: maybe(is.text),
  });
  return shape({timezone: is.string, weekly: array(row), exceptions: maybe(array(exception))});
}

const delivery = (shape: Shape) =>
  shape({
    mode: picklist(['post', 'pickup', 'locker', 'electronic', 'home']),
    cost: maybe(picklist(['free', 'sender', 'recipient'])),
    note: maybe(is.text),
  });

const booking = (shape: Shape) =>
  pipe(
    is.object,
    shape({mode: maybe(picklist(['none', 'optional', 'required'])), url: maybe(is.link)}),
  );

const photo = (shape: Shape) => shape({standard: is.id, guide: maybe(is.link)});

export const channel = (shape: Shape): GenericSchema<unknown, Channel> =>
  shape({
    id: is.id,
    type: picklist(CHANNEL_TYPES),
    name: maybe(is.text),
    when: maybe(is.when),
    visits: is.visits,
    visitReason: maybe(is.text),
    identityCheck: maybe(picklist(IDENTITY_CHECKS)),
    url: maybe(is.link),
    phone: maybe(is.string),
    address: maybe(is.text),
    booking: maybe(booking(shape)),
    acceptsPost: maybe(is.flag),
    delivery: maybe(array(delivery(shape))),
    processing: maybe(processing(shape)),
    hours: maybe(hours(shape)),
    photo: maybe(photo(shape)),
    note: maybe(is.text),
  });
