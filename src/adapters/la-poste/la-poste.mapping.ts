import {ProviderError} from '../../core/provider-error.model.js';
import type {Shipment} from '../../mail/shipment.model.js';
import {refusal} from '../mail-adapter.js';
import {statusOf} from '../meaning.js';
import {expectedOf, timeOf} from '../times.js';
import {carrierOf, eventOf, type MailContext, nothingYet, shipmentOf} from '../tracking-map.js';
import {laPosteCodes} from './la-poste.codes.js';
import {parseLaPoste} from './la-poste.schema.js';

/** A shipment of La Poste's answer. Throws a `ProviderError`. */
export function mapLaPoste(json: unknown, context: MailContext): Shipment {
  const {lang, returnCode, code, shipment} = parseLaPoste(json);
  if (!shipment) return withoutShipment(returnCode ?? code, context);
  const events = shipment.event.map(({code, label, date}) =>
    eventOf({
      meaning: code ? statusOf(laPosteCodes, code) : undefined,
      time: timeOf(date, context.zone),
      text: label,
      lang: lang?.slice(0, 2) ?? 'fr',
      code,
    }),
  );
  return shipmentOf(context, {
    events,
    number: shipment.idShip,
    carrier: carrierOf('la-poste', 'La Poste'),
    expected: expectedOf(shipment.deliveryDate, undefined, context.zone),
  });
}

function withoutShipment(code: string | undefined, context: MailContext): Shipment {
  if (code === '404') return nothingYet(context);
  if (code === undefined) throw new ProviderError('unreadable');
  // 400: no number that La Poste could have given.
  throw refusal(code === '400' ? 404 : code);
}
