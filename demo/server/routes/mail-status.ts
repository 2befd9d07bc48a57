import type {Context} from 'hono';
import * as v from 'valibot';
import {normalised} from '../../../src/mail/identify.model.js';
import {answer, fileOf, tellingOf} from '../casework/answering.js';
import {carrierOf, checkProof} from '../casework/number-rules.js';
import {tidyShipmentRef} from '../casework/ref.js';
import {journeyOf, noDataView, shipmentView} from '../casework/shipment-view.js';
import {findCase, findShipment, shipmentsByNumber, type ShipmentRow} from '../db/cases.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {requestLang, sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';
import {sign} from '../secrets.js';

const proof = v.object({
  kind: v.picklist(['postcode', 'phone4', 'birthdate']),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});
const byNumber = v.object({
  number: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  carrier: v.optional(v.pipe(v.string(), v.maxLength(40))),
  proof: v.optional(proof),
});
const byRef = v.object({
  ref: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  proof: v.optional(proof),
});
const schema = v.union([byRef, byNumber]);

async function tellOf(desk: Desk, c: Context, shipment: ShipmentRow): Promise<Response> {
  const row = await findCase(desk.database, shipment.case_ref);
  if (!row) throw new Problem(404, 'not-found');
  const file = await fileOf(desk, row);
  const telling = await tellingOf(desk, c, file.happenings);
  const own = {row, shipment, ...journeyOf(file, shipment)};
  return answer(c, shipmentView(telling, own) ?? noDataView(telling, shipment.ref, own));
}

/** Who has the portal's own name for a shipment has had the case's number, too. */
async function tellByRef(desk: Desk, c: Context, ref: string): Promise<Response> {
  const shipment = await findShipment(desk.database, tidyShipmentRef(ref));
  if (!shipment) throw new Problem(404, 'not-found');
  return tellOf(desk, c, shipment);
}

async function tellByNumber(
  desk: Desk,
  c: Context,
  query: v.InferOutput<typeof byNumber>,
): Promise<Response> {
  const number = normalised(query.number);
  const lang = requestLang(c);
  const carrier = carrierOf(desk.world.casework, {...query, number}, lang);
  const known = await shipmentsByNumber(desk.database, number);
  const shipment = known.find((one) => one.carrier === carrier);
  const asked = {number, proof: query.proof, stored: shipment?.proof};
  const given = await checkProof(desk, asked, sayIn(c));
  if (shipment) return tellOf(desk, c, shipment);
  const {carrierDesk} = desk;
  const told = await carrierDesk?.ask({number, carrier, proof: given}, lang, c.req.raw.signal);
  if (told) return answer(c, told);
  // It may only be too early: “wrong number” is said of what cannot be one.
  const ref = `number-${sign(desk.secret, 'number', number).slice(0, 12)}`;
  return answer(c, noDataView(await tellingOf(desk, c), ref));
}

/** `POST /mail-status`: where a document is. Only reads; the number stays in the body. */
export const postMailStatus =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const query = parseBody(schema, await readText(c), sayIn(c));
    return 'ref' in query ? tellByRef(desk, c, query.ref) : tellByNumber(desk, c, query);
  };
