import {object} from 'valibot';
import {maybe, parserOf} from '../../core/arriving.schema.js';
import {code, many, words} from '../foreign.schema.js';

const event = object({code, label: words, date: words});

/** La Poste's Suivi v2. */
export const parseLaPoste = parserOf(
  object({
    lang: words,
    returnCode: code,
    code,
    shipment: maybe(object({idShip: code, deliveryDate: words, event: many(event)})),
  }),
);
