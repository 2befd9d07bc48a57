import {identify} from '../../mail/identify.model.js';
import type {Shipment} from '../../mail/shipment.model.js';
import type {BackEnd} from './back-end.js';
import {codeOf, type Exchange, inShort} from './exchange.js';
import {mailNumberRules} from './mail-numbers.js';
import {type Fault, failed, notTried, passed, type Rule, Stop, verdict} from './rule.js';
import {
  askNothing,
  askStatus,
  emptyQuestion,
  hugeQuestion,
  unknownReference,
} from './status-question.js';
import {writtenOffset} from './zone.js';

const PATH = '/mail-status';
/** The shipment that was named: asked for by reference, else by number. */
async function askShipment(backEnd: BackEnd): Promise<Exchange> {
  const {proof, shipment} = backEnd.options;
  await askNothing(backEnd, PATH);
  if (!shipment)
    throw new Stop(notTried('no shipment was named (--shipment <reference or number>)'));
  const [kind, value] = proof?.split('=') ?? [];
  const given = kind && value ? {proof: {kind, value}} : {};
  const byRef = await askStatus(backEnd, PATH, {ref: shipment, ...given});
  if (codeOf(byRef) !== 'not-found') return byRef;
  return askStatus(backEnd, PATH, {number: shipment, ...given});
}

async function shipmentOf(backEnd: BackEnd): Promise<Shipment> {
  const answer = await askShipment(backEnd);
  if (answer.status !== 200) throw new Stop(notTried(`it was not shown: ${inShort(answer)}`));
  return answer.body as Shipment;
}

const known: Rule<BackEnd> = {
  id: 'mail-known',
  clause: 'openapi.yaml: POST /mail-status',
  title: 'The shipment that was named is shown',
  matters: 'nobody learns where their document is',
  try: async (backEnd) => {
    const answer = await askShipment(backEnd);
    return answer.status === 200 ? passed : failed('200', inShort(answer));
  },
};

const masked: Rule<BackEnd> = {
  id: 'mail-number-masked',
  clause: 'openapi.yaml: components/schemas/Shipment (number)',
  title: 'The carrier’s number is masked where it was not asked for',
  matters: 'who has the reference can send the parcel somewhere else',
  try: async (backEnd) => {
    const {number} = await shipmentOf(backEnd);
    const {shipment = ''} = backEnd.options;
    const isWhole = number !== undefined && number !== shipment && identify(number).length > 0;
    return isWhole ? failed('a masked number, EA•••••••85CN', number) : passed;
  },
};

function eventFaults({events}: Shipment): readonly Fault[] {
  const ids = events.map(({id}) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => ({came: `“${id}” twice`})),
    ...events
      .filter(({at, local}) => !writtenOffset(at) && !local)
      .map(({at, id}) => ({came: `${id} at ${at ?? 'no time'}`})),
  ];
}

const events: Rule<BackEnd> = {
  id: 'mail-events',
  clause: 'openapi.yaml: components/schemas/MailEvent',
  title: 'Every event has an id of its own, and a time with offset or a local one',
  matters: 'the history is told in the wrong order, or twice',
  try: async (backEnd) =>
    verdict('own ids; `at` with offset, or `local`', eventFaults(await shipmentOf(backEnd))),
};

const IDENTITY = ['household_register', 'id_card', 'passport'];

const handover: Rule<BackEnd> = {
  id: 'mail-handover',
  clause: 'openapi.yaml: components/schemas/Handover',
  title: 'Of an identity document that was delivered it says into whose hands it came',
  matters: 'nobody knows who has the document',
  try: async (backEnd) => {
    const {document, handover: hands, status} = await shipmentOf(backEnd);
    const mustSay = status === 'delivered' && IDENTITY.includes(document?.kind ?? '');
    if (!mustSay || (hands && hands !== 'unspecified')) return passed;
    return failed('a handover', hands ?? 'none');
  },
};

/** Where a document is. */
export const mailRules: readonly Rule<BackEnd>[] = [
  emptyQuestion('mail-empty', PATH),
  unknownReference('mail-unknown', PATH),
  hugeQuestion('mail-too-large', PATH),
  ...mailNumberRules,
  known,
  masked,
  events,
  handover,
];
