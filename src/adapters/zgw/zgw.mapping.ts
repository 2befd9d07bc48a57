import {ProviderError} from '../../core/provider-error.model.js';
import type {CaseProgress, CaseStep, StepState} from '../../case/case.model.js';
import {type CaseContext, caseOf} from '../case-adapter.js';
import {dayOf} from '../../mail/moment.model.js';
import {dayOrInstantOf, NETHERLANDS, timeOf} from '../times.js';
import {parseZgw} from './zgw.schema.js';

/** What a ZGW case is read with. */
export interface ZgwContext extends CaseContext {
  /** Ref of the shipment that a KENMERK names; undefined where it names something else. */
  readonly shipmentOf?:
    ((kenmerk: string, bron: string | undefined) => string | undefined) | undefined;
}

type Answer = ReturnType<typeof parseZgw>;
type StatusType = Answer['statustypen'][number];
type Status = Answer['statussen'][number];

/** One step is made of its type, what was set of it, and what its sub-statuses say. */
interface StepSource {
  readonly type: StatusType;
  readonly set: readonly Status[];
  readonly state: StepState;
}

/**
 * A case of the Dutch Zaken and Catalogi APIs: `{zaak, statussen, substatussen, statustypen, zaaktype,
 * resultaat, resultaattype}`, lists without their pages. Steps are the status types in order; types may
 * be left out on the way, and be set again. The newest sub-status for `betrokkenen` is the current
 * step's text; one that is `intern`, or for nobody in particular, is not the citizen's.
 *
 * @throws ProviderError `unreadable`
 */
export function mapZgw(json: unknown, context: ZgwContext): CaseProgress {
  const answer = parseZgw(json);
  const {zaak, zaaktype} = answer;
  if (!zaak.identificatie && !zaak.url) throw new ProviderError('unreadable');
  return caseOf(context, {
    title: zaak.omschrijving ?? zaaktype?.omschrijving ?? zaak.identificatie ?? '',
    submittedAt: dayOf(zaak.startdatum),
    plannedBy: dayOf(zaak.einddatumGepland),
    legalBy: dayOf(zaak.uiterlijkeEinddatumAfdoening),
    steps: stepsOf(answer, context.zone),
    paused: zaak.opschorting?.indicatie ? {reason: zaak.opschorting.reden ?? ''} : undefined,
    extended: zaak.verlenging?.reden ? {reason: zaak.verlenging.reden} : undefined,
    outcome: outcomeOf(answer),
    shipments: shipmentsOf(answer, context),
  });
}

const byOrder = (one: StatusType, other: StatusType): number =>
  (one.volgnummer ?? 0) - (other.volgnummer ?? 0);

function stepsOf(answer: Answer, zone: string | undefined): CaseStep[] {
  const {statussen, statustypen} = answer;
  const types = [...statustypen].sort(byOrder);
  const last = statussen.find((status) => status.indicatieLaatstGezetteStatus);
  const reached = types.findIndex(({url}) => url !== undefined && url === last?.statustype);
  return types.map((type, place) => {
    const set = statussen.filter(({statustype}) => statustype && statustype === type.url);
    const state = stateOf(type, set.length > 0, place - reached, reached >= 0);
    return stepOf({type, set, state}, answer.substatussen, zone);
  });
}

/** A step behind the current one that was never set was left out; one ahead comes again. */
function stateOf(type: StatusType, isSet: boolean, ahead: number, isKnown: boolean): StepState {
  if (!isKnown) return isSet ? 'done' : 'upcoming';
  if (ahead === 0) return type.isEindstatus ? 'done' : 'current';
  if (ahead > 0) return 'upcoming';
  return isSet ? 'done' : 'skipped';
}

const newest = <T>(items: readonly T[], time: (item: T) => string | undefined): T | undefined =>
  [...items].sort((one, other) => (time(other) ?? '').localeCompare(time(one) ?? ''))[0];

/** What the office tells those concerned since it set this status. */
const subTextOf = (all: Answer['substatussen'], {url}: Status): string | undefined =>
  newest(
    all.filter(({status, doelgroep}) => status === url && doelgroep === 'betrokkenen'),
    ({tijdstip}) => tijdstip,
  )?.omschrijving;

function stepOf(
  {type, set, state}: StepSource,
  substatussen: Answer['substatussen'],
  zone = NETHERLANDS,
): CaseStep {
  const latest = newest(set, ({datumStatusGezet}) => datumStatusGezet);
  const since = state === 'current' && latest?.url ? subTextOf(substatussen, latest) : undefined;
  const text = since ?? latest?.statustoelichting ?? type.statustekst;
  const isAhead = state === 'upcoming';
  const when = isAhead ? undefined : dayOrInstantOf(timeOf(latest?.datumStatusGezet, zone));
  return {
    id: type.url?.split('/').pop() ?? String(type.volgnummer ?? ''),
    label: type.omschrijving ?? type.statustekst ?? '',
    state,
    ...(text && {text}),
    ...(when && {at: when}),
    ...(set.length > 1 && {mayRepeat: true}),
  };
}

function outcomeOf({zaak, resultaat, resultaattype, statussen, statustypen}: Answer) {
  const label = resultaattype?.omschrijving;
  if (label) return {label, ...(resultaat?.toelichting && {text: resultaat.toelichting})};
  if (!zaak.einddatum) return undefined;
  const last = statussen.find((status) => status.indicatieLaatstGezetteStatus)?.statustype;
  const end = statustypen.find(({url, isEindstatus}) => isEindstatus && url === last);
  return end?.omschrijving ? {label: end.omschrijving} : undefined;
}

function shipmentsOf({zaak}: Answer, {shipmentOf}: ZgwContext): string[] | undefined {
  const refs = zaak.kenmerken.flatMap(
    ({kenmerk, bron}) => (kenmerk && shipmentOf?.(kenmerk, bron)) ?? [],
  );
  return refs.length ? refs : undefined;
}
