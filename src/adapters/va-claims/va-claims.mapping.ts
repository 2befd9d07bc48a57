import type {CaseProgress, CaseStep, StepState} from '../../case/case.model.js';
import {dayOf} from '../../mail/moment.model.js';
import {type CaseContext, caseOf} from '../case-adapter.js';
import {refusal} from '../mail-adapter.js';
import {parseVaClaim} from './va-claims.schema.js';

/** The eight phases in order, with the names that the VA gives them. */
export const vaPhases = [
  ['CLAIM_RECEIVED', 'Claim received'],
  ['UNDER_REVIEW', 'Initial review'],
  ['GATHERING_OF_EVIDENCE', 'Evidence gathering'],
  ['REVIEW_OF_EVIDENCE', 'Evidence review'],
  ['PREPARATION_FOR_DECISION', 'Rating'],
  ['PENDING_DECISION_APPROVAL', 'Preparing decision letter'],
  ['PREPARATION_FOR_NOTIFICATION', 'Final review'],
  ['COMPLETE', 'Claim decided'],
] as const;

/** Those the VA goes through again where it needs more. */
const REPEATED = /^(GATHERING_OF_EVIDENCE|REVIEW_OF_EVIDENCE|PREPARATION_FOR_DECISION)$/;

/** What a VA claim is read with. */
export interface VaContext extends CaseContext {
  /** Where the veteran uploads evidence, shown while documents are needed. */
  readonly evidence?: {readonly label: string; readonly href: string} | undefined;
}

type Claim = NonNullable<NonNullable<ReturnType<typeof parseVaClaim>['data']>['attributes']>;
type Phases = NonNullable<Claim['claimPhaseDates']>;

/** A claim of the VA's Lighthouse API. Throws a `ProviderError`. */
export function mapVaClaim(json: unknown, context: VaContext): CaseProgress {
  const {data, errors} = parseVaClaim(json);
  const claim = data?.attributes;
  if (!claim) throw refusal(errors[0]?.status);
  const isClosed = Boolean(claim.closeDate) || claim.status === 'COMPLETE';
  const steps = stepsOf(claim.claimPhaseDates, isClosed);
  return caseOf(context, {
    title: claim.claimType ?? '',
    submittedAt: dayOf(claim.claimDate),
    steps,
    action: actionOf(claim, isClosed, context),
    outcome: isClosed ? {label: 'Claim decided'} : undefined,
  });
}

function stepsOf(phases: Phases | undefined, isClosed: boolean): CaseStep[] {
  const type = phases?.latestPhaseType ?? phases?.phaseType;
  const found = vaPhases.findIndex(([phase]) => phase === type);
  const reached = isClosed ? vaPhases.length - 1 : found;
  return vaPhases.map(([id, label], place) => {
    const isDone = place < reached || (isClosed && place === reached);
    const state: StepState = isDone ? 'done' : place === reached ? 'current' : 'upcoming';
    const at = state === 'upcoming' ? undefined : dayIn(phases, place, place === reached);
    return {id, label, state, ...(at && {at}), ...(REPEATED.test(id) && {mayRepeat: true})};
  });
}

/** A phase that is over has its own day; the current one the day it began. */
function dayIn(phases: Phases | undefined, place: number, isCurrent: boolean): string | undefined {
  if (isCurrent) return dayOf(phases?.phaseChangeDate);
  const name = `phase${place + 1}CompleteDate` as 'phase1CompleteDate';
  return dayOf(phases?.[name] ?? phases?.previousPhases?.[name]);
}

function actionOf(
  {documentsNeeded}: Claim,
  isClosed: boolean,
  {evidence}: VaContext,
): CaseProgress['action'] {
  if (isClosed) return {actor: 'nobody'};
  if (!documentsNeeded) return {actor: 'office'};
  return {actor: 'citizen', ...(evidence && {links: [evidence]})};
}
