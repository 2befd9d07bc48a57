import {object} from 'valibot';
import {maybe, parserOf, within} from '../../core/arriving.schema.js';
import {code, many, words, yesNo} from '../foreign.schema.js';

const caseObject = object({
  url: words,
  identificatie: words,
  omschrijving: words,
  zaaktype: words,
  startdatum: words,
  einddatum: words,
  einddatumGepland: words,
  uiterlijkeEinddatumAfdoening: words,
  opschorting: maybe(object({indicatie: yesNo, reden: words})),
  verlenging: maybe(object({reden: words, duur: words})),
  resultaat: words,
  kenmerken: many(object({kenmerk: words, bron: words})),
  status: code,
});

const status = object({
  url: words,
  statustype: words,
  datumStatusGezet: words,
  statustoelichting: words,
  indicatieLaatstGezetteStatus: yesNo,
});

/** Open Zaak's own refinement of a status; `doelgroep` says for whom. */
const subStatus = object({
  status: words,
  omschrijving: words,
  tijdstip: words,
  doelgroep: words,
});

const statusType = object({
  url: words,
  omschrijving: words,
  statustekst: words,
  volgnummer: maybe(within(0, 9_999)),
  isEindstatus: yesNo,
});

/** One page of a list of the Zaken or Catalogi API. */
export const parsePage = parserOf(object({next: words, results: many(object({}))}));

/** A ZAAK, or a `Fout` whose `status` is a number. */
export const parseZaak = parserOf(caseObject);

/** What the mapping is made of: answers of the Zaken API 1.5 and the Catalogi API 1.3. */
export const parseZgw = parserOf(
  object({
    zaak: caseObject,
    statussen: many(status),
    substatussen: many(subStatus),
    statustypen: many(statusType),
    resultaat: maybe(object({resultaattype: words, toelichting: words})),
    resultaattype: maybe(object({omschrijving: words})),
    zaaktype: maybe(object({omschrijving: words})),
  }),
);
